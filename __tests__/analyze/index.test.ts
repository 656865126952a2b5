import { recordWeek } from '../../src/analyze/index.js';
import { analysisOf, digestOf, entryOf, WEEK_14 } from '../support/digest.js';
import { at, file, person, pullRequest } from '../support/pull-request.js';
import { countedWeeks } from '../support/weeks.js';

describe('a digest', () => {
  it('says which period, repository and branch it is about, and what made it', () => {
    expect(digestOf([], { version: '3.2.1', baseBranch: 'release' })).toMatchObject({
      schemaVersion: 3,
      generator: { name: 'merge-digest', version: '3.2.1' },
      source: 'github',
      repository: { nameWithOwner: 'octo/house' },
      period: WEEK_14,
      baseBranch: 'release',
    });
  });

  it('has its pull requests in merge order, those of the same second by number', () => {
    const week = [
      pullRequest({ number: 3, merged: 'Tue 10:00' }),
      pullRequest({ number: 9, merged: 'Mon 10:00' }),
      pullRequest({ number: 1, merged: 'Tue 10:00' }),
    ];
    expect(digestOf(week).pullRequests.map(({ number }) => number)).toEqual([9, 1, 3]);
  });
});

describe('a digest with pull requests of earlier weeks', () => {
  it('has only those of its period, and what they reverted of the others', () => {
    const title = 'fix: the door';
    const earlier = [pullRequest({ number: 1, title, merged: 'last Fri 10:00' })];
    const digest = digestOf([pullRequest({ number: 2, title: `Revert "${title}"`, merged: 'Mon 10:00' })], { earlier });
    expect(digest.pullRequests.map(({ number }) => number)).toEqual([2]);
    expect(entryOf(digest, 2).outcome.reverts).toMatchObject([{ number: 1, mergedInPeriod: false, wasFix: true }]);
  });
});

describe('the record of a week', () => {
  const week = [
    pullRequest({ number: 1, author: person('ada'), files: [file('src/a.ts', 900)] }),
    pullRequest({ number: 2, author: person('bo') }),
  ];

  it('has what a later digest needs to know, and nothing of other weeks', () => {
    const analysis = analysisOf(week, { weeksBefore: countedWeeks(8, 9) });
    expect(recordWeek(...analysis)).toMatchObject([
      { week: '2026-W14', merged: 2, assessed: { pullRequests: 2, authors: 2, reverts: 0, reverted: [] } },
    ]);
  });

  it('has the pull requests of earlier weeks that were reverted in it', () => {
    const files = [file('src/door.ts', 30)];
    const earlier = [pullRequest({ number: 7, title: 'Open the door', merged: 'last Fri 10:00', files })];
    const revert = pullRequest({ number: 8, title: 'Revert "Open the door"', merged: 'Mon 10:00', files });
    expect(recordWeek(...analysisOf([...week, revert], { earlier }))).toMatchObject([
      { assessed: { reverts: 1, reverted: [{ number: 7, mergedAt: at('last Fri 10:00') }] } },
    ]);
  });

  it('is none for a period that is not a week', () => {
    expect(recordWeek(...analysisOf(week, { period: { ...WEEK_14, week: null } }))).toEqual([]);
  });
});
