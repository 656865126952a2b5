import { assessPeriod, type PeriodOptions } from '../../src/analyze/period.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { file, pullRequest } from '../support/pull-request.js';
import { assessed } from '../support/weeks.js';

const EVERYTHING = { author: () => false, label: () => false, path: () => false, bots: false };
const WITHOUT_SKIPPED = { ...EVERYTHING, label: (name: string) => name === 'skip' };

function period(pullRequests: readonly PullRequest[], given: Partial<PeriodOptions> = {}) {
  return assessPeriod(
    { pullRequests: [...pullRequests], expected: pullRequests.length, missing: [] },
    {
      exclusions: EVERYTHING,
      modules: {},
      assessment: { corePaths: [], importance: {}, tags: {} },
      earlier: [],
      weeksBefore: [],
      pushedTo: { baseRef: null, url: null },
      ...given,
    },
  );
}

const TITLE = 'fix: the door';
const files = [file('src/door.ts', 30)];
const fix = (more: Partial<PullRequest> = {}) =>
  pullRequest({ number: 1, title: TITLE, merged: 'Mon 10:00', files, ...more });
const revert = (more: Partial<PullRequest> = {}) =>
  pullRequest({ number: 2, title: `Revert "${TITLE}"`, merged: 'Tue 10:00', files, ...more });

describe('the pull requests of a period', () => {
  it('are in merge order, each with its entry, those merged before the period first', () => {
    const earlier = [
      pullRequest({ number: 8, merged: 'last Fri 10:00' }),
      pullRequest({ number: 7, merged: 'last Thu 10:00' }),
    ];
    const { assessed: own, entries, merged } = period([revert(), fix()], { earlier });
    expect(merged.map(({ number }) => number)).toEqual([7, 8, 1, 2]);
    expect(own.map(({ change }) => change.pullRequest.number)).toEqual([1, 2]);
    expect(entries.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('leave out what the settings exclude, which others may still have reverted', () => {
    const { entries, excluded, outcomes } = period([fix({ labels: ['skip'] }), revert()], {
      exclusions: WITHOUT_SKIPPED,
    });
    expect(entries.map(({ number }) => number)).toEqual([2]);
    expect(excluded).toEqual([{ by: 'label', pullRequests: [1] }]);
    expect(entries[0]?.outcome.reverts).toMatchObject([{ number: 1, mergedInPeriod: true }]);
    expect(outcomes.get(1)).toMatchObject({ revertedBy: 2 });
  });

  it('know what happened in the period to those before it', () => {
    const { entries, outcomes } = period([revert()], { earlier: [fix({ mergedAt: '2026-03-27T10:00:00Z' })] });
    expect(entries[0]?.outcome.reverts).toMatchObject([{ number: 1, mergedInPeriod: false, afterHours: 96 }]);
    expect(outcomes.get(1)).toMatchObject({ revertedBy: 2, revertedAfterHours: 96 });
  });

  it('say whether the digest of an earlier week had flagged what they reverted', () => {
    const weeksBefore = [assessed(1, { flagged: [{ number: 1, signals: ['untested'] }] })];
    const { entries } = period([revert()], { earlier: [fix({ mergedAt: '2026-03-27T10:00:00Z' })], weeksBefore });
    expect(entries[0]?.outcome.reverts).toMatchObject([
      { flaggedBefore: { week: '2026-W13', flagged: true, signals: ['untested'] } },
    ]);
  });

  it('are in the modules that the settings name', () => {
    const { entries, moduleOf } = period([fix()], { modules: { Doors: ['src/door*'] } });
    expect(entries[0]?.modules).toEqual(['Doors']);
    expect(moduleOf('src/doors.ts')).toBe('Doors');
  });

  it('can be none', () => {
    expect(period([])).toMatchObject({ assessed: [], entries: [], excluded: [], merged: [] });
  });
});
