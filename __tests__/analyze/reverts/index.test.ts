import { Digest } from '../../../src/domain/digest.js';
import { digestOf, entryOf, reportOf } from '../../support/digest.js';
import { bot, file, type Given, pullRequest } from '../../support/pull-request.js';
import { cache, FILES, outcomesOf, revert, TITLE } from './support.js';

describe('a revert', () => {
  it('is reported on both sides, with the hours between the merges', () => {
    const outcomeOf = outcomesOf([cache(), revert()]);
    expect(outcomeOf(101)).toEqual({ revertedBy: 105, revertedAfterHours: 25.25 });
    expect(outcomeOf(105)?.reverts).toEqual([
      {
        number: 101,
        title: TITLE,
        shortTitle: TITLE,
        evidence: 'number',
        afterHours: 25.25,
        mergedInPeriod: true,
        partial: false,
      },
    ]);
  });

  it('has its reason, in the words of its description', () => {
    const body = 'Reverts octo/house#101\n\nSearches of two words hang when the cache is full.';
    expect(outcomesOf([cache(), revert({ body })])(105)?.revertReason).toBe(
      'Searches of two words hang when the cache is full',
    );
    expect(outcomesOf([cache(), revert()])(105)).not.toHaveProperty('revertReason');
    expect(outcomesOf([revert({ title: 'Revert "Something long gone"', body })])(105)?.revertReason).toMatch(/hang/);
  });

  it.each<[string, Partial<Given>]>([
    ['its title says so', { title: 'fix: the page of a user' }],
    ['its title starts with the verb', { title: 'Fix the page of a user' }],
    ['it has the label', { labels: ['bug'] }],
  ])('of a fix may bring back what was fixed: it is a fix if %s', (_, given) => {
    const original = cache(given);
    const outcomeOf = outcomesOf([original, revert({ title: `Revert "${original.title}"` })]);
    expect(outcomeOf(105)?.reverts).toMatchObject([{ number: 101, wasFix: true }]);
  });

  it('of anything else says nothing about a fix', () => {
    const outcomeOf = outcomesOf([cache({ title: 'feat: the page of a user' }), revert()]);
    expect(outcomeOf(105)?.reverts).toMatchObject([{ number: 101 }]);
    expect(outcomeOf(105)?.reverts?.[0]).not.toHaveProperty('wasFix');
  });

  it('is partial if it changes less than half of the files', () => {
    const outcomeOf = outcomesOf([cache(), revert({ files: FILES.slice(0, 2) })]);
    expect(outcomeOf(101)).toEqual({ partlyRevertedBy: 105 });
    expect(outcomeOf(105)?.reverts).toMatchObject([{ number: 101, partial: true }]);
  });

  it('is partial if it changes less than half of the lines', () => {
    const original = cache({ files: [file('src/a.ts', 40, 10), file('src/b.ts', 20, 10)] });
    const week = [original, revert({ files: [file('src/a.ts', 0, 11)] })];
    expect(outcomesOf(week)(101)).toEqual({ partlyRevertedBy: 105 });
  });

  it('is in full if it changes half of the files or more', () => {
    const week = [cache({ files: FILES.slice(0, 4) }), revert({ files: FILES.slice(0, 2) })];
    expect(outcomesOf(week)(101)?.revertedBy).toBe(105);
  });

  it('is in full if the files are unknown', () => {
    expect(outcomesOf([cache({ files: [] }), revert()])(101)?.revertedBy).toBe(105);
    expect(outcomesOf([cache(), revert({ files: [] })])(101)?.revertedBy).toBe(105);
  });

  it('may revert a pull request that was merged before the period', () => {
    const earlier = [cache({ merged: 'last Fri 10:00' })];
    const digest = digestOf([revert({ merged: 'Mon 10:00' })], { earlier });
    expect(digest.pullRequests.map(({ number }) => number)).toEqual([105]);
    expect(digest.statistics.reverts).toMatchObject([
      { pullRequest: 105, reverted: [{ number: 101, afterHours: 72, mergedInPeriod: false, evidence: 'number' }] },
    ]);
  });

  it('may revert a pull request that the settings exclude', () => {
    const exclusions = { author: () => false, label: () => false, path: () => false, bots: true };
    const digest = digestOf([cache({ author: bot('bumper') }), revert()], { exclusions });
    expect(entryOf(digest, 105).outcome.reverts).toMatchObject([{ number: 101, title: TITLE, mergedInPeriod: true }]);
  });

  it('is reported with the quoted title if nothing matches it', () => {
    expect(outcomesOf([revert({ title: 'Revert "Something long gone"', body: '' })])(105)?.reverts).toEqual([
      {
        number: null,
        title: 'Something long gone',
        shortTitle: 'Something long gone',
        evidence: null,
        afterHours: null,
        mergedInPeriod: false,
        partial: false,
      },
    ]);
  });

  it.each([
    'Revert: show pages at once',
    'revert(page): show pages at once',
    '[Revert] Show pages at once',
    '[page] revert: show pages at once',
  ])('is shown as one if only its type or tag says so and nothing matches it: %s', title => {
    const digest = digestOf([pullRequest({ number: 105, title, files: [file('src/page.ts', 30, 2)] })]);
    const unknown = { number: null, title: null, evidence: null, afterHours: null };
    expect(entryOf(digest, 105).outcome.reverts).toEqual([{ ...unknown, mergedInPeriod: false, partial: false }]);
    const { markdown } = reportOf(digest);
    expect(markdown).toContain('what it reverts could not be found');
    expect(markdown).not.toMatch(/^- Show pages at once/im);
  });

  it('keeps its verb on the page where nothing else says that it is one', () => {
    const week = [pullRequest({ number: 105, title: 'Revert pages at once', files: [file('src/page.ts', 30, 2)] })];
    expect(reportOf(digestOf(week)).markdown).toMatch(/^- Revert pages at once/m);
  });

  it('never gives its own title to what was not found', () => {
    const titles = ['revert(lint): Remove the rule of doors (#77)', 'Revert #77: the door jams', 'revert: the door'];
    const week = titles.map((title, index) => pullRequest({ number: 105 + index, title }));
    const { statistics } = digestOf(week);
    expect(statistics.reverts.flatMap(({ reverted }) => reverted.map(({ number, title }) => [number, title]))).toEqual([
      [77, null],
      [77, null],
      [null, null],
    ]);
  });

  it('keeps the number that it names even if no such pull request is known', () => {
    expect(outcomesOf([revert({ title: 'Revert #77', body: '' })])(105)?.reverts).toMatchObject([
      { number: 77, title: null, evidence: 'number', afterHours: null },
    ]);
  });

  it('of a rollback is not a reland', () => {
    const rollback = cache({ title: 'Rollback the cache to its older version' });
    const outcome = outcomesOf([revert({ title: `Revert "${rollback.title}"`, body: '' })], [rollback])(105);
    expect(outcome?.reverts).toMatchObject([{ number: 101, mergedInPeriod: false }]);
    expect(outcome?.relands).toBeUndefined();
  });

  it('may be merged in the same second, as a merge queue does', () => {
    const outcomeOf = outcomesOf([cache(), revert({ merged: 'Mon 10:00' })]);
    expect(outcomeOf(101)).toEqual({ revertedBy: 105, revertedAfterHours: 0 });
  });

  it('of several pull requests reverts all of them, even if one is a revert', () => {
    const other = pullRequest({ number: 102, merged: 'Mon 12:00', files: FILES });
    const both = pullRequest({ number: 109, title: 'Revert #105 and #102', merged: 'Thu 10:00', files: FILES });
    expect(outcomesOf([cache(), other, revert(), both])(109)?.reverts).toMatchObject([
      { number: 102 },
      { number: 105 },
    ]);
  });

  it('of a rollback that reverted nothing known is not a reland', () => {
    const rollback = pullRequest({ number: 103, title: 'Rollback of the "long gone"', merged: 'Mon 12:00' });
    const again = pullRequest({ number: 109, title: 'Revert #103', files: rollback.files });
    expect(outcomesOf([rollback, again])(109)).toMatchObject({ reverts: [{ number: 103 }] });
  });

  it('of a change about reverts is not a reland', () => {
    const explained = cache({ title: 'Explain how to revert a page' });
    const outcomeOf = outcomesOf([explained, revert({ title: 'Revert #101', body: '' })]);
    expect(outcomeOf(105)).toMatchObject({ reverts: [{ number: 101 }] });
  });

  it('matches a renamed file by either name', () => {
    const moved = file('src/store.ts', 9, 1, { previousPath: 'src/cache.ts', status: 'renamed' });
    const back = file('src/cache.ts', 5, 5, { previousPath: 'src/store.ts', status: 'renamed' });
    const partlyRevertedBy = (original: typeof moved, reverting: typeof moved) => {
      const files = (one: typeof moved): Partial<Given> => ({ files: [one] });
      return outcomesOf([cache(files(original)), revert(files(reverting))])(101)?.partlyRevertedBy;
    };
    expect(partlyRevertedBy(moved, back)).toBeUndefined();
    expect(partlyRevertedBy(moved, file('src/cache.ts', 1, 9))).toBeUndefined();
    expect(partlyRevertedBy(moved, file('src/store.ts', 1, 9))).toBeUndefined();
    expect(partlyRevertedBy(file('src/store.ts'), back)).toBeUndefined();
    expect(partlyRevertedBy(moved, file('src/other.ts'))).toBe(105);
  });

  it('never names number 0', () => {
    const digest = digestOf([revert({ title: 'Revert #0', body: 'Fixes #0' })]);
    expect(Digest.safeParse(digest).error?.issues ?? []).toEqual([]);
  });
});
