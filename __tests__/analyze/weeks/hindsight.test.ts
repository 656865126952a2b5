import { flagAccuracyOf, flaggedBefore } from '../../../src/analyze/weeks/flag-accuracy.js';
import { digestOf, entryOf, WEEK_14 } from '../../support/digest.js';
import { at, file, type Moment, pullRequest } from '../../support/pull-request.js';
import { assessed, counted } from '../../support/weeks.js';

const LAST_TUESDAY = at('last Tue 10:00');
const flagged = [{ number: 7, signals: ['untested'] }];
const own = (numbers: number[], mergedAt = LAST_TUESDAY) =>
  assessed(0, { undone: numbers.map(number => ({ number, mergedAt })) });

describe('what the digest of its week had said of a pull request', () => {
  it('is that it flagged it, and by what, or that it did not', () => {
    const weeks = [assessed(2), assessed(1, { flagged })];
    expect(flaggedBefore(weeks, 7, LAST_TUESDAY)).toEqual({ week: '2026-W13', flagged: true, signals: ['untested'] });
    expect(flaggedBefore(weeks, 8, LAST_TUESDAY)).toEqual({ week: '2026-W13', flagged: false, signals: [] });
  });

  it('is not known where that week was only counted, or lies further back', () => {
    expect(flaggedBefore([counted(1)], 7, LAST_TUESDAY)).toBeUndefined();
    expect(flaggedBefore([assessed(2, { flagged })], 7, LAST_TUESDAY)).toBeUndefined();
    expect(flaggedBefore([assessed(1, { flagged })], 7, WEEK_14.start)).toBeUndefined();
  });

  it('is that of the week it was merged in, whose first instant belongs to it', () => {
    const weeks = [assessed(2), assessed(1, { flagged })];
    expect(flaggedBefore(weeks, 7, '2026-03-23T00:00:00Z')?.week).toBe('2026-W13');
    expect(flaggedBefore(weeks, 7, '2026-03-22T23:59:59Z')?.week).toBe('2026-W12');
  });
});

describe('the score of earlier digests', () => {
  it('sets what was flagged against the rest, with what was undone of each', () => {
    const weeks = [
      assessed(2, { merged: 20, flagged: [{ number: 3, signals: [] }] }),
      assessed(1, { merged: 10, flagged }),
    ];
    expect(flagAccuracyOf(weeks, own([7, 8]))).toEqual({
      weeks: ['2026-W12', '2026-W13'],
      flagged: { pullRequests: 2, undone: [7] },
      others: { pullRequests: 28, undone: [8] },
    });
  });

  it('counts what earlier weeks undid, each once', () => {
    const undone = [{ number: 7, mergedAt: LAST_TUESDAY }];
    expect(flagAccuracyOf([assessed(1, { flagged, undone })], own([7]))?.flagged).toEqual({
      pullRequests: 1,
      undone: [7],
    });
  });

  it('names what was undone in order of number', () => {
    const weeks = [assessed(1, { merged: 10, flagged: [9, 3].map(number => ({ number, signals: [] })) })];
    const score = flagAccuracyOf(weeks, own([12, 9, 100, 3]));
    expect([score?.flagged.undone, score?.others.undone]).toEqual([
      [3, 9],
      [12, 100],
    ]);
  });

  it('is that of earlier weeks also where the week itself could not be judged', () => {
    const undone = [{ number: 7, mergedAt: LAST_TUESDAY }];
    expect(flagAccuracyOf([assessed(1, { flagged, undone })], counted(0))?.flagged.undone).toEqual([7]);
  });

  it('leaves out what was merged before the first of those weeks, and in the week itself', () => {
    const score = flagAccuracyOf([assessed(1, { flagged })], own([7], '2026-01-01T00:00:00Z'));
    expect(score?.flagged.undone).toEqual([]);
    expect(flagAccuracyOf([assessed(1, { flagged })], own([7], WEEK_14.start))?.flagged.undone).toEqual([]);
  });

  it('is none where no earlier week was judged', () => {
    expect(flagAccuracyOf([], own([7]))).toBeUndefined();
    expect(flagAccuracyOf([counted(1)], own([7]))).toBeUndefined();
  });
});

describe('a digest', () => {
  const files = [file('src/hinge.ts', 9, 1)];
  const earlier = [pullRequest({ number: 7, title: 'Oil the hinge', merged: 'last Tue 10:00', files })];
  const revert = pullRequest({ number: 21, title: 'Revert "Oil the hinge"', files });
  const weeksBefore = [assessed(1, { merged: 10, flagged })];
  const digest = () => digestOf([revert, pullRequest({ number: 22 })], { earlier, weeksBefore });

  it('tells of each revert what the digest of its week had said', () => {
    const told = digest();
    expect(entryOf(told, 21).outcome.reverts).toMatchObject([
      { number: 7, flaggedBefore: { week: '2026-W13', flagged: true, signals: ['untested'] } },
    ]);
    expect(told.statistics.reverts[0]?.undone).toEqual(entryOf(told, 21).outcome.reverts);
  });

  it('keeps the weeks before it and adds its own, with what it undid', () => {
    const { weeks, flagAccuracy } = digest();
    expect(weeks?.map(({ week }) => week)).toEqual(['2026-W13', '2026-W14']);
    expect(weeks?.at(-1)?.assessed?.undone).toEqual([{ number: 7, mergedAt: LAST_TUESDAY }]);
    expect(flagAccuracy).toEqual({
      weeks: ['2026-W13'],
      flagged: { pullRequests: 1, undone: [7] },
      others: { pullRequests: 9, undone: [] },
    });
  });

  it('remembers what it undid in order of number, whenever that was merged', () => {
    const painted = (number: number, merged: Moment) =>
      pullRequest({ number, title: `Paint door ${number}`, merged, files });
    const undo = (number: number) =>
      pullRequest({ number: number + 10, title: `Revert #${number}`, merged: 'Wed 10:00', files });
    const week = [painted(30, 'Mon 10:00'), painted(25, 'Mon 11:00'), undo(30), undo(25)];
    const { weeks } = digestOf(week, { weeksBefore });
    expect(weeks?.at(-1)?.assessed?.undone.map(({ number }) => number)).toEqual([25, 30]);
  });

  it('of another period has no weeks', () => {
    const { weeks, flagAccuracy } = digestOf([revert], { earlier, period: { ...WEEK_14, week: null } });
    expect([weeks, flagAccuracy]).toEqual([undefined, undefined]);
  });
});
