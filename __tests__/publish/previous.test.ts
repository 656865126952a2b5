import { type Desk, type Kind, playsOn, threads, visible, world } from './support.js';

const closing = { options: { closePrevious: true } };

/** Tests that find the report of the week before. */
function postedBefore(kind: Kind) {
  return {
    play: playsOn(kind, async desk => {
      desk.at('2026-03-30');
      await desk.publish({ week: '2026-W13' });
      desk.at('2026-04-06');
    }),
    previous: (desk: Desk) => threads(desk, kind)[0],
    link: (desk: Desk, title = 'octo\\/repo\\, 2026\\-W14') =>
      `> → [${title}](${desk.github.url}/octo/repo/${kind}s/2)`,
  };
}

describe.each<Kind>(['issue', 'discussion'])('the %s of the week before', kind => {
  const { play, previous, link } = postedBefore(kind);

  play('stays as it is unless it is to be closed', async desk => {
    await desk.publish();
    expect(previous(desk)?.closed).toBe(false);
    expect(visible(previous(desk)?.body)).toBe('The week.');
  });

  play('is closed with a link to the new one, and without a comment', async desk => {
    await desk.publish(closing);
    expect(previous(desk)).toMatchObject({ closed: true, stateReason: kind === 'issue' ? 'COMPLETED' : 'OUTDATED' });
    expect(visible(previous(desk)?.body)).toBe(`${link(desk)}\n\nThe week.`);
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
    expect(visible(previous(desk)?.body)).toBe(`${link(desk)}\n\nCorrected.`);
  });
});

describe('the report of the week before', () => {
  const { play, previous, link } = postedBefore('issue');

  play('gets the link also if somebody closed it', async desk => {
    Object.assign(previous(desk) ?? {}, { closed: true, stateReason: 'NOT_PLANNED' });
    await desk.publish(closing);
    expect(previous(desk)).toMatchObject({ stateReason: 'NOT_PLANNED' });
    expect(visible(previous(desk)?.body)).toBe(`${link(desk)}\n\nThe week.`);
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
    expect(threads(desk, 'issue').map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  const between = { title: 'Else', body: '', author: 'mona', createdAt: '2026-03-29T00:00:00Z', closed: false };
  const many = Array.from({ length: 150 }, (_, index) => ({ ...between, number: index + 1 }));

  playsOn('issue')(
    'is found behind hundreds of others, also if it was posted before its week had ended',
    async desk => {
      desk.at('2026-03-28');
      await desk.publish({ week: '2026-W13' });
      desk.at('2026-04-06');
      await desk.publish(closing);
      expect(threads(desk, 'issue').filter(({ closed }) => closed)).toMatchObject([{ title: 'octo/repo, 2026-W13' }]);
    },
    world({}, { issues: many }),
  );

  play('is not the one of a later week, of another branch, or of a person', async desk => {
    await desk.publish({ week: '2026-W12', ...closing });
    await desk.publish({ ...closing, digest: { baseBranch: 'release' } });
    Object.assign(previous(desk) ?? {}, { author: 'mona' });
    await desk.publish({ ...closing });
    expect(threads(desk, 'issue').map(({ number, closed }) => [number, closed])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });

  play('does not take back the new report when it cannot be closed', async desk => {
    desk.github.setFaults([{ kind: 'status', status: 502, on: /^CloseIssue/ }]);
    expect(await desk.publish(closing)).toMatchObject({ number: 2, created: true });
    expect(desk.log.at(-1)).toContain(
      `warning: The issue before it, ${desk.github.url}/octo/repo/issues/1, could not be closed and linked to it. GitHub could`,
    );
    desk.github.setFaults([]);
    await desk.publish(closing);
    expect(previous(desk)?.closed).toBe(true);
  });
});
