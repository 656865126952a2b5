import { recordOf } from '../../../src/analyze/weeks/record.js';
import type { Finding } from '../../../src/domain/digest.js';
import { digestOf, WEEK_14 } from '../../support/digest.js';
import { file, fromGit, person, pullRequest, review } from '../../support/pull-request.js';

const many = (count: number) => Array.from({ length: count }, (_, index) => pullRequest({ number: index + 1 }));

/** What is flagged in a week with these findings, by number. The ranks by risk are in order of the numbers. */
function flaggedIn(count: number, findings: Readonly<Record<number, [string, Finding['severity']][]>>) {
  const digest = digestOf(many(count));
  const pullRequests = digest.pullRequests.map(entry => ({
    ...entry,
    risk: { rank: entry.number, of: count },
    findings: (findings[entry.number] ?? []).map(([signal, severity]) => ({ signal, severity, evidence: {} })),
  }));
  return recordOf({ ...digest, pullRequests }, [])?.assessed?.flagged;
}

describe('the record of a week', () => {
  it('has what later digests compare with', () => {
    const reviews = [review(person('bo'), 'Mon 14:00')];
    const week = [...many(2), pullRequest({ number: 3, author: person('ada'), reviews })];
    const digest = digestOf(week, { expected: 5 });
    expect(recordOf(digest, [])).toEqual({
      week: '2026-W14',
      start: WEEK_14.start,
      end: WEEK_14.end,
      merged: 5,
      assessed: {
        pullRequests: 3,
        authors: 2,
        reverts: 0,
        meanImportance: digest.statistics.importance?.mean,
        medianHoursToMerge: 24,
        unreviewed: { pullRequests: 2, of: 3 },
        flagged: expect.any(Array),
        reverted: [],
      },
    });
  });

  it('is none if the clone names no pull request of those that may have been merged', () => {
    const record = (pullRequests: number, commits: number) => {
      const { completeness, ...digest } = digestOf(many(pullRequests));
      const clone = { branch: 'main', recognised: pullRequests, commits, unnamed: commits, commonestShape: null };
      return recordOf({ ...digest, completeness: { ...completeness, clone } }, []);
    };
    expect(record(0, 7)).toBeNull();
    expect(record(0, 0)).toMatchObject({ merged: 0 });
    expect(record(1, 7)).toMatchObject({ merged: 1 });
  });

  it('leaves out what a git history cannot know', () => {
    const assessed = recordOf(digestOf([fromGit({ number: 1 })], { source: 'git' }), [])?.assessed;
    expect(Object.keys(assessed ?? {})).toEqual([
      'pullRequests',
      'authors',
      'reverts',
      'meanImportance',
      'flagged',
      'reverted',
    ]);
  });

  it('is null for a period that is not a week', () => {
    expect(recordOf(digestOf(many(2), { period: { ...WEEK_14, week: null } }), [])).toBeNull();
  });

  it('flags the top tenth by risk, rounded up, and every finding of high severity', () => {
    const numbers = (rows: ReturnType<typeof flaggedIn>) => rows?.map(({ number }) => number);
    expect(numbers(flaggedIn(20, {}))).toEqual([1, 2]);
    expect(numbers(flaggedIn(21, {}))).toEqual([1, 2, 3]);
    expect(numbers(flaggedIn(20, { 9: [['untested', 'high']], 10: [['untested', 'medium']] }))).toEqual([1, 2, 9]);
  });

  it('has at most four signals for each, and none about the time after the merge', () => {
    const signals = ['reverted', 'untested', 'unreviewed', 'wide', 'core', 'pipeline'];
    const all = signals.map((signal): [string, Finding['severity']] => [signal, 'medium']);
    expect(flaggedIn(10, { 1: all })).toEqual([{ number: 1, signals: ['untested', 'unreviewed', 'wide', 'core'] }]);
    expect(flaggedIn(10, { 5: [['reverted', 'high']] })).toEqual([{ number: 1, signals: [] }]);
  });

  it('has what was reverted in full in the week, but not what was reverted in part', () => {
    const files = [file('src/hinge.ts', 9, 1)];
    const oiled = pullRequest({ number: 7, title: 'Oil the hinge', merged: 'Mon 10:00', files });
    const revert = pullRequest({ number: 21, title: 'Revert "Oil the hinge"', files });
    const reverted = digestOf([oiled, revert]).weeks?.at(-1)?.assessed?.reverted;
    expect(reverted).toEqual([{ number: 7, mergedAt: oiled.mergedAt }]);
    const wide = Array.from({ length: 5 }, (_, n) => file(`src/part-${n}.ts`, 9, 1));
    const rebuilt = pullRequest({ number: 8, title: 'Rebuild the gate', merged: 'Mon 10:00', files: wide });
    const partly = pullRequest({ number: 22, title: 'Revert "Rebuild the gate"', files: wide.slice(0, 1) });
    expect(digestOf([rebuilt, partly]).weeks?.at(-1)?.assessed?.reverted).toEqual([]);
  });
});
