import { type Desk, type Kind, playsOn, threads, visible } from './support.js';

describe.each<Kind>(['issue', 'discussion'])('the %s of the week before', kind => {
  const play = playsOn(kind, async desk => {
    desk.at('2026-03-30');
    await desk.publish({ week: '2026-W13' });
    desk.at('2026-04-06');
  });

  const closing = { options: { closePrevious: true } };
  const previous = (desk: Desk) => threads(desk, kind)[0];
  const link = (desk: Desk, title: string) => `> → [${title}](${desk.github.url}/octo/repo/${kind}s/2)`;
  const linked = (desk: Desk) => `${link(desk, 'octo\\/repo\\, 2026\\-W14')}\n\nThe week.`;

  play('stays as it is unless it is to be closed', async desk => {
    await desk.publish();
    expect(previous(desk)?.closed).toBe(false);
    expect(visible(previous(desk)?.body)).toBe('The week.');
  });

  play('is closed with a link to the new one, and without a comment', async desk => {
    await desk.publish(closing);
    expect(previous(desk)).toMatchObject({ closed: true, stateReason: kind === 'issue' ? 'COMPLETED' : 'OUTDATED' });
    expect(visible(previous(desk)?.body)).toBe(linked(desk));
    expect(threads(desk, kind)[1]?.closed).toBe(false);
    expect(desk.github.state.comments).toEqual([]);
  });

  play('is closed once: a second run writes nothing, and whoever opens it again is not overruled', async desk => {
    await desk.publish(closing);
    Object.assign(previous(desk) ?? {}, { closed: false });
    desk.mutations();
    await desk.publish(closing);
    expect(desk.mutations()).toEqual([]);
    expect(previous(desk)?.closed).toBe(false);
  });

  play('keeps its link when it is written again, and nothing of it is changed when it says the same', async desk => {
    await desk.publish(closing);
    desk.mutations();
    await desk.publish({ week: '2026-W13' });
    expect(desk.mutations()).toEqual([]);
    await desk.publish({ week: '2026-W13', parts: ['Corrected.'] });
    expect(visible(previous(desk)?.body)).toBe(`${link(desk, 'octo\\/repo\\, 2026\\-W14')}\n\nCorrected.`);
  });

  play('gets the link also if somebody closed it, and no link where there is no room', async desk => {
    Object.assign(previous(desk) ?? {}, { closed: true, stateReason: 'NOT_PLANNED' });
    await desk.publish(closing);
    expect(previous(desk)).toMatchObject({ stateReason: 'NOT_PLANNED' });
    expect(visible(previous(desk)?.body)).toBe(linked(desk));
  });

  play('is closed without a link where its text leaves no room', async desk => {
    await desk.publish({ week: '2026-W13', parts: ['#'.repeat(65_400)] });
    await desk.publish(closing);
    expect(previous(desk)?.closed).toBe(true);
    expect(visible(previous(desk)?.body)).toBe('#'.repeat(65_400));
  });

  play('is linked by a title that is shown as it is', async desk => {
    await desk.publish({ ...closing, title: 'A [b](c) @mona\n`#1`' });
    expect(visible(previous(desk)?.body).split('\n')[0]).toBe(link(desk, 'A \\[b\\]\\(c\\) \\@\u200Bmona \\`\\#1\\`'));
    desk.mutations();
    await desk.publish({ ...closing, title: 'A [b](c) @mona\n`#1`' });
    expect(desk.mutations()).toEqual([]);
  });

  play('is the one of the latest week, and those before it stay open', async desk => {
    await desk.publish({ week: '2026-W12' });
    await desk.publish(closing);
    expect(threads(desk, kind).map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  play('is not the one of a later week, of another branch, or of a person', async desk => {
    await desk.publish({ week: '2026-W12', ...closing });
    await desk.publish({ ...closing, digest: { baseBranch: 'release' } });
    Object.assign(previous(desk) ?? {}, { author: 'mona' });
    await desk.publish({ ...closing });
    expect(threads(desk, kind).map(({ number, closed }) => [number, closed])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });
});
