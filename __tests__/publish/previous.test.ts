import { type Desk, type Kind, openDesk, threads, visible } from './support.js';

describe.each<Kind>(['issue', 'discussion'])('the %s of the week before', kind => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk(kind);
    desk.at('2026-03-30');
    await desk.publish({ week: '2026-W13' });
    desk.at('2026-04-06');
  });
  afterEach(() => desk.close());

  const closing = { options: { closePrevious: true } };
  const previous = () => threads(desk, kind)[0];
  const link = (title: string) => `> → [${title}](${desk.github.url}/octo/repo/${kind}s/2)`;
  const linked = () => `${link('octo\\/repo\\, 2026\\-W14')}\n\nThe week.`;

  test('stays as it is unless it is to be closed', async () => {
    await desk.publish();
    expect(previous()?.closed).toBe(false);
    expect(visible(previous()?.body)).toBe('The week.');
  });

  test('is closed with a link to the new one, and without a comment', async () => {
    await desk.publish(closing);
    expect(previous()).toMatchObject({ closed: true, stateReason: kind === 'issue' ? 'COMPLETED' : 'OUTDATED' });
    expect(visible(previous()?.body)).toBe(linked());
    expect(threads(desk, kind)[1]?.closed).toBe(false);
    expect(desk.github.state.comments).toEqual([]);
  });

  test('is closed once: a second run writes nothing, and whoever opens it again is not overruled', async () => {
    await desk.publish(closing);
    Object.assign(previous() ?? {}, { closed: false });
    desk.mutations();
    await desk.publish(closing);
    expect(desk.mutations()).toEqual([]);
    expect(previous()?.closed).toBe(false);
  });

  test('keeps its link when it is written again, and nothing of it is changed when it says the same', async () => {
    await desk.publish(closing);
    desk.mutations();
    await desk.publish({ week: '2026-W13' });
    expect(desk.mutations()).toEqual([]);
    await desk.publish({ week: '2026-W13', parts: ['Corrected.'] });
    expect(visible(previous()?.body)).toBe(`${link('octo\\/repo\\, 2026\\-W14')}\n\nCorrected.`);
  });

  test('gets the link also if somebody closed it, and no link where there is no room', async () => {
    Object.assign(previous() ?? {}, { closed: true, stateReason: 'NOT_PLANNED' });
    await desk.publish(closing);
    expect(previous()).toMatchObject({ stateReason: 'NOT_PLANNED' });
    expect(visible(previous()?.body)).toBe(linked());
  });

  test('is closed without a link where its text leaves no room', async () => {
    await desk.publish({ week: '2026-W13', parts: ['#'.repeat(65_400)] });
    await desk.publish(closing);
    expect(previous()?.closed).toBe(true);
    expect(visible(previous()?.body)).toBe('#'.repeat(65_400));
  });

  test('is linked by a title that is shown as it is', async () => {
    await desk.publish({ ...closing, title: 'A [b](c) @mona\n`#1`' });
    expect(visible(previous()?.body).split('\n')[0]).toBe(link('A \\[b\\]\\(c\\) \\@\u200Bmona \\`\\#1\\`'));
    desk.mutations();
    await desk.publish({ ...closing, title: 'A [b](c) @mona\n`#1`' });
    expect(desk.mutations()).toEqual([]);
  });

  test('is the one of the latest week, and those before it stay open', async () => {
    await desk.publish({ week: '2026-W12' });
    await desk.publish(closing);
    expect(threads(desk, kind).map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  test('is not the one of a later week, of another branch, or of a person', async () => {
    await desk.publish({ week: '2026-W12', ...closing });
    await desk.publish({ ...closing, digest: { baseBranch: 'release' } });
    Object.assign(previous() ?? {}, { author: 'mona' });
    await desk.publish({ ...closing });
    expect(threads(desk, kind).map(({ number, closed }) => [number, closed])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });
});
