import { weeksOf } from '../../../src/analyze/weeks/index.js';
import { digestOf, entryOf, WEEK_14 } from '../../support/digest.js';
import { at, file, type Moment, pullRequest } from '../../support/pull-request.js';
import { assessed, counted, countedWeeks } from '../../support/weeks.js';

const files = [file('src/hinge.ts', 9, 1)];
const earlier = [pullRequest({ number: 7, title: 'Oil the hinge', merged: 'last Tue 10:00', files })];
const revert = pullRequest({ number: 21, title: 'Revert "Oil the hinge"', files });
const weeksBefore = [assessed(1, { merged: 10, flagged: [{ number: 7, signals: ['untested'] }] })];
const digest = () => digestOf([revert, pullRequest({ number: 22 })], { earlier, weeksBefore });

describe('the digest of a week', () => {
  it('says of each reverted pull request whether the digest of its week flagged it', () => {
    const { statistics, ...rest } = digest();
    const { reverts } = entryOf({ statistics, ...rest }, 21).outcome;
    expect(reverts).toMatchObject([
      { number: 7, flaggedBefore: { week: '2026-W13', flagged: true, signals: ['untested'] } },
    ]);
    expect(statistics.reverts[0]?.reverted).toEqual(reverts);
    expect(statistics.reverted).toMatchObject({ ofEarlier: [7], flaggedBefore: { known: [7], flagged: [7] } });
  });

  it('says nothing about flags if the digest of that week is unknown', () => {
    const { outcome } = entryOf(digestOf([revert], { earlier, weeksBefore: [assessed(2)] }), 21);
    expect(outcome.reverts).toMatchObject([{ number: 7 }]);
    expect(outcome.reverts?.[0]).not.toHaveProperty('flaggedBefore');
  });

  it('keeps the known weeks and adds its own, with what it reverted', () => {
    const { weeks, flagAccuracy } = digest();
    expect(weeks?.map(({ week }) => week)).toEqual(['2026-W13', '2026-W14']);
    expect(weeks?.at(-1)?.assessed?.reverted).toEqual([{ number: 7, mergedAt: at('last Tue 10:00') }]);
    expect(flagAccuracy).toEqual({
      weeks: ['2026-W13'],
      flagged: { pullRequests: 1, reverted: [7] },
      others: { pullRequests: 9, reverted: [] },
      comparison: { result: 'too-few' },
    });
  });

  it('has what it reverted in order of number', () => {
    const painted = (number: number, merged: Moment) =>
      pullRequest({ number, title: `Paint door ${number}`, merged, files });
    const undo = (number: number) =>
      pullRequest({ number: number + 10, title: `Revert #${number}`, merged: 'Wed 10:00', files });
    const week = [painted(30, 'Mon 10:00'), painted(25, 'Mon 11:00'), undo(30), undo(25)];
    const { weeks } = digestOf(week, { weeksBefore });
    expect(weeks?.at(-1)?.assessed?.reverted.map(({ number }) => number)).toEqual([25, 30]);
  });

  it('keeps the known weeks and adds none if a clone names no pull request', () => {
    const { completeness, ...rest } = digestOf([]);
    const clone = { branch: 'main', recognised: 0, commits: 3, unnamed: 3, commonestShape: null };
    const analyzed = { ...rest, completeness: { ...completeness, clone } };
    expect(weeksOf(analyzed, [], weeksBefore)).toEqual({ weeks: weeksBefore });
    expect(weeksOf(analyzed, [], [])).toEqual({});
  });

  it('has trends if the week before is known', () => {
    expect(digest().trends).toMatchObject({ weekBefore: '2026-W13' });
    expect(digestOf([revert], { earlier })).not.toHaveProperty('trends');
  });
});

describe('the weeks of the trend', () => {
  const two = [pullRequest({ number: 1 }), pullRequest({ number: 2 })];
  const trendWeeks = (...merged: number[]) => digestOf(two, { weeksBefore: countedWeeks(...merged) }).trendWeeks;

  it('are those that are known, with the own one', () => {
    expect(trendWeeks(9, 8)).toEqual(['2026-W12', '2026-W13', '2026-W14']);
  });

  it('are the latest eight', () => {
    const weeks = trendWeeks(9, 9, 9, 9, 9, 9, 9, 9, 9);
    expect(weeks).toEqual(Array.from({ length: 8 }, (_, index) => counted(7 - index).week));
  });

  it('are absent if fewer than three are known', () => expect(trendWeeks(9)).toBeUndefined());

  it('are absent if none has four merges, and present if one has', () => {
    expect(trendWeeks(3, 3)).toBeUndefined();
    expect(trendWeeks(4, 3)).toHaveLength(3);
  });

  it('are absent from a digest without them', () => {
    expect(digestOf(two, { weeksBefore: countedWeeks(9) })).not.toHaveProperty('trendWeeks');
  });
});

describe('the digest of a period that is not a week', () => {
  it('has no weeks, trends or accuracy of flags', () => {
    const period = { ...WEEK_14, week: null };
    const { weeks, trends, flagAccuracy } = digestOf([revert], { earlier, period, weeksBefore });
    expect([weeks, trends, flagAccuracy]).toEqual([undefined, undefined, undefined]);
  });
});
