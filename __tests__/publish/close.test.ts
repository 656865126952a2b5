import { type Fixture, type Kind, testsOn, threads, visible, type Week, world } from './support.js';

const closing = { options: { closePrevious: true } };

/** Tests in a repository that has the report of the previous week. */
function withPreviousWeek(kind: Kind) {
  return {
    check: testsOn(kind, async fixture => {
      fixture.at('2026-03-30');
      await fixture.publish({ week: '2026-W13' });
      fixture.at('2026-04-06');
    }),
    previous: (fixture: Fixture) => threads(fixture, kind)[0],
    link: (fixture: Fixture, title = 'octo\\/repo\\, 2026\\-W14') =>
      `> → [${title}](${fixture.github.url}/octo/repo/${kind}s/2)`,
  };
}

describe.each<Kind>(['issue', 'discussion'])('the %s of the previous week', kind => {
  const { check, previous, link } = withPreviousWeek(kind);

  check('is not changed unless the settings say that it is closed', async fixture => {
    await fixture.publish();
    expect(previous(fixture)?.closed).toBe(false);
    expect(visible(previous(fixture)?.body)).toBe('The week.');
  });

  check('is closed with a link to the new one, and without a comment', async fixture => {
    await fixture.publish(closing);
    expect(previous(fixture)).toMatchObject({ closed: true, stateReason: kind === 'issue' ? 'COMPLETED' : 'OUTDATED' });
    expect(visible(previous(fixture)?.body)).toBe(`${link(fixture)}\n\nThe week.`);
    expect(threads(fixture, kind)[1]?.closed).toBe(false);
    expect(fixture.github.state.comments).toEqual([]);
  });

  check('is closed once: a second run writes nothing, and it stays open when a person reopens it', async fixture => {
    await fixture.publish(closing);
    Object.assign(previous(fixture) ?? {}, { closed: false });
    fixture.mutations();
    await fixture.publish(closing);
    expect(fixture.mutations()).toEqual([]);
    expect(previous(fixture)?.closed).toBe(false);
  });

  check('keeps its link when it is updated, and is not updated when nothing has changed', async fixture => {
    await fixture.publish(closing);
    fixture.mutations();
    await fixture.publish({ week: '2026-W13' });
    expect(fixture.mutations()).toEqual([]);
    await fixture.publish({ week: '2026-W13', parts: ['Corrected.'] });
    expect(visible(previous(fixture)?.body)).toBe(`${link(fixture)}\n\nCorrected.`);
  });
});

describe('the report of the previous week', () => {
  const { check, previous, link } = withPreviousWeek('issue');

  check('gets the link even if a person has closed it', async fixture => {
    Object.assign(previous(fixture) ?? {}, { closed: true, stateReason: 'NOT_PLANNED' });
    await fixture.publish(closing);
    expect(previous(fixture)).toMatchObject({ stateReason: 'NOT_PLANNED' });
    expect(visible(previous(fixture)?.body)).toBe(`${link(fixture)}\n\nThe week.`);
  });

  check('is closed without a link if its body has no room for one', async fixture => {
    await fixture.publish({ week: '2026-W13', parts: ['#'.repeat(65_220)] });
    await fixture.publish(closing);
    expect(previous(fixture)?.closed).toBe(true);
    expect(visible(previous(fixture)?.body)).toBe('#'.repeat(65_220));
  });

  check('has a link whose title is not read as Markdown', async fixture => {
    await fixture.publish({ ...closing, title: 'A [b](c) @mona\n`#1`' });
    const expected = link(fixture, 'A \\[b\\]\\(c\\) \\@\u200Bmona \\`\\#1\\`');
    expect(visible(previous(fixture)?.body).split('\n')[0]).toBe(expected);
    fixture.mutations();
    await fixture.publish({ ...closing, title: 'A [b](c) @mona\n`#1`' });
    expect(fixture.mutations()).toEqual([]);
  });

  check('is closed alone: reports of older weeks stay open', async fixture => {
    await fixture.publish({ week: '2026-W12' });
    await fixture.publish(closing);
    expect(threads(fixture, 'issue').map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  const between = { title: 'Else', body: '', author: 'mona', createdAt: '2026-03-29T00:00:00Z', closed: false };
  const many = Array.from({ length: 150 }, (_, index) => ({ ...between, number: index + 1 }));

  testsOn('issue')(
    'is found behind hundreds of others, even if it was posted before its week had ended',
    async fixture => {
      fixture.at('2026-03-28');
      await fixture.publish({ week: '2026-W13' });
      fixture.at('2026-04-06');
      await fixture.publish(closing);
      expect(threads(fixture, 'issue').filter(({ closed }) => closed)).toMatchObject([
        { title: 'octo/repo, 2026-W13' },
      ]);
    },
    world({}, { issues: many }),
  );

  check('is not confused with that of a later week, of another branch, or of a person', async fixture => {
    await fixture.publish({ week: '2026-W12', ...closing });
    await fixture.publish({ ...closing, digest: { baseBranch: 'release' } });
    Object.assign(previous(fixture) ?? {}, { author: 'mona' });
    await fixture.publish({ ...closing });
    expect(threads(fixture, 'issue').map(({ number, closed }) => [number, closed])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });

  check('is left open with a warning if closing it fails, and is closed by the next run', async fixture => {
    fixture.github.setFaults([{ kind: 'status', status: 502, on: /^CloseIssue/ }]);
    expect(await fixture.publish(closing)).toMatchObject({ number: 2, created: true });
    expect(fixture.log.at(-1)).toContain(
      `warning: The previous issue, ${fixture.github.url}/octo/repo/issues/1, could not be closed and linked to the new one. GitHub could`,
    );
    fixture.github.setFaults([]);
    await fixture.publish(closing);
    expect(previous(fixture)?.closed).toBe(true);
  });
});

/** Two runs that look for the report before either has posted it. */
async function publishTwiceAtOnce(fixture: Fixture, week: Week = '2026-W14'): Promise<void> {
  fixture.github.setFaults([{ kind: 'rendezvous', requests: 2, on: /^Create(Issue|Discussion)/ }]);
  await Promise.all([fixture.publish({ week }), fixture.publish({ week })]);
  fixture.github.setFaults([]);
}

describe.each<Kind>(['issue', 'discussion'])('a report that two runs posted at the same time, as %s,', kind => {
  const check = testsOn(kind);
  const state = (fixture: Fixture) => threads(fixture, kind).map(({ number, closed }) => [number, closed]);

  check('is kept once: the next run closes the younger one and links it to the older one', async fixture => {
    await publishTwiceAtOnce(fixture);
    expect(state(fixture)).toEqual([
      [1, false],
      [2, false],
    ]);
    expect(await fixture.publish()).toMatchObject({ number: 1, created: false });
    expect(state(fixture)).toEqual([
      [1, false],
      [2, true],
    ]);
    const link = `> → [octo\\/repo\\, 2026\\-W14](${fixture.github.url}/octo/repo/${kind}s/1)`;
    expect(visible(threads(fixture, kind)[1]?.body)).toBe(`${link}\n\nThe week.`);
    expect(fixture.warnings()).toEqual([
      expect.stringMatching(
        /^The \w+ was posted twice, .*s\/2 is now closed and links to .*s\/1\. .*`concurrency: merge-digest`/,
      ),
    ]);
    fixture.mutations();
    await fixture.publish();
    expect(fixture.mutations()).toEqual([]);
  });

  check('is linked to the report of the next week from the copy that was kept', async fixture => {
    fixture.at('2026-03-30');
    await publishTwiceAtOnce(fixture, '2026-W13');
    await fixture.publish({ week: '2026-W13' });
    fixture.at('2026-04-06');
    await fixture.publish(closing);
    expect(state(fixture)).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
    expect(threads(fixture, kind)[0]?.body).toContain(`/${kind}s/3)`);
    expect(threads(fixture, kind)[1]?.body).toContain(`/${kind}s/1)`);
  });
});
