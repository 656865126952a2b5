import { recordOf } from '../../../src/analyze/weeks/record.js';
import { trendsOf } from '../../../src/analyze/weeks/trends.js';
import type { Digest } from '../../../src/domain/digest.js';
import type { Period } from '../../../src/domain/period.js';
import type { WeekRecord } from '../../../src/domain/week-record.js';
import { digestOf, WEEK_14 } from '../../support/digest.js';
import { person, pullRequest, review } from '../../support/pull-request.js';
import { assessed, counted, countedWeeks, type GivenWeek, weeksWithReverts } from '../../support/weeks.js';

const EMPTY = digestOf([]);
const SO_FAR = { ...WEEK_14, asOf: '2026-04-02T00:00:00Z' };

interface AnalyzedWeek {
  /** How many pull requests the digest has. */
  merged?: number;
  /** How many the source counts; by default as many. */
  expected?: number;
  period?: Period;
}

function trends(
  weeksBefore: readonly WeekRecord[],
  { merged = 20, expected = merged, period = WEEK_14 }: AnalyzedWeek = {},
) {
  const analyzed: Digest = {
    ...EMPTY,
    period,
    completeness: { ...EMPTY.completeness, expected },
    statistics: {
      ...EMPTY.statistics,
      totals: { ...EMPTY.statistics.totals, pullRequests: Array.from({ length: merged }, (_, index) => index + 1) },
    },
  };
  const record = recordOf(analyzed, []) ?? counted(0, expected);
  return trendsOf({ ...period, merged, expected }, record, weeksBefore);
}

const mergedTrend = (now: number, ...before: number[]) => trends(countedWeeks(...before), { merged: now })?.merged;

describe('trends', () => {
  it('compare every figure known for both weeks', () => {
    const before = assessed(1, {
      merged: 31,
      authors: 3,
      reverts: 2,
      meanImportance: 0,
      medianHoursToMerge: 24,
      unreviewed: { pullRequests: 3, of: 31 },
    });
    const week = Array.from({ length: 20 }, (_, index) =>
      pullRequest({
        number: index + 1,
        author: person(`p${index % 4}`),
        reviews: index < 13 ? [review(person('bo'), 'Mon 14:00')] : [],
      }),
    );
    const { statistics, trends } = digestOf(week, { weeksBefore: [counted(2), before] });
    expect(trends?.weekBefore).toBe('2026-W13');
    expect(trends?.figures).toEqual([
      { figure: 'merged', before: 31, now: 20, direction: 'down' },
      { figure: 'authors', before: 3, now: 4, direction: 'alike' },
      { figure: 'importance', before: 0, now: statistics.importance?.mean, direction: 'up' },
      { figure: 'merge-time', before: 24, now: 24, direction: 'alike' },
      { figure: 'unreviewed', before: 3, now: 7, direction: 'up', of: { before: 31, now: 20 } },
      { figure: 'reverts', before: 2, now: 0, direction: 'down' },
    ]);
  });

  it('compare only merges with a week that was only counted', () => {
    expect(trends(countedWeeks(5, 18))?.figures).toEqual([
      { figure: 'merged', before: 18, now: 20, direction: 'alike' },
    ]);
  });

  it('are absent if the week directly before is unknown', () => {
    expect(trends([])).toBeUndefined();
    expect(trends([counted(4), counted(3)])).toBeUndefined();
  });

  it('are absent if the week has not ended', () => {
    expect(trends(countedWeeks(5, 18), { period: SO_FAR })).toBeUndefined();
  });
});

describe('the direction of a figure', () => {
  const figure = (now: GivenWeek, before: GivenWeek, name: string) =>
    trendsOf({ ...EMPTY.period, merged: 0, expected: 0 }, assessed(0, now), [assessed(1, before)])?.figures.find(
      one => one.figure === name,
    );
  const unreviewed = (pullRequests: number) => ({ unreviewed: { pullRequests, of: 10 } });

  it.each<[string, GivenWeek, GivenWeek, string]>([
    ['merged', { merged: 13 }, {}, 'up'],
    ['merged', { merged: 12 }, {}, 'alike'],
    ['merged', { merged: 7 }, {}, 'down'],
    ['merged', { merged: 109 }, { merged: 100 }, 'alike'],
    ['authors', { authors: 5 }, {}, 'up'],
    ['authors', { authors: 4 }, {}, 'alike'],
    ['importance', { meanImportance: 2.25 }, { meanImportance: 2 }, 'up'],
    ['importance', { meanImportance: 2.2 }, { meanImportance: 2 }, 'alike'],
    ['importance', { meanImportance: 2 }, { meanImportance: 1.8 }, 'alike'],
    ['importance', { meanImportance: 2 }, { meanImportance: 1.75 }, 'up'],
    ['importance', { meanImportance: 2 }, { meanImportance: 2.25 }, 'down'],
    ['importance', { meanImportance: 5 }, { meanImportance: 5.5 }, 'alike'],
    ['importance', { meanImportance: 5 }, { meanImportance: 5.6 }, 'down'],
    ['merge-time', { medianHoursToMerge: 6 }, { medianHoursToMerge: 5 }, 'up'],
    ['merge-time', { medianHoursToMerge: 5.9 }, { medianHoursToMerge: 5 }, 'alike'],
    ['merge-time', { medianHoursToMerge: 20 }, { medianHoursToMerge: 18.2 }, 'alike'],
    ['merge-time', { medianHoursToMerge: 20 }, { medianHoursToMerge: 18 }, 'up'],
    ['merge-time', { medianHoursToMerge: 20 }, { medianHoursToMerge: 22 }, 'alike'],
    ['merge-time', { medianHoursToMerge: 20 }, { medianHoursToMerge: 23 }, 'down'],
    ['merge-time', { medianHoursToMerge: 3 }, { medianHoursToMerge: 2.1 }, 'alike'],
    ['merge-time', { medianHoursToMerge: 3 }, { medianHoursToMerge: 2 }, 'up'],
    ['unreviewed', unreviewed(5), unreviewed(3), 'up'],
    ['unreviewed', unreviewed(4), unreviewed(3), 'alike'],
    ['reverts', { reverts: 1 }, { reverts: 2 }, 'down'],
    ['reverts', { reverts: 1 }, { reverts: 1 }, 'alike'],
  ])('%s: %j after %j is %s', (name, now, before, direction) => {
    expect(figure(now, before, name)?.direction).toBe(direction);
  });

  it('is absent if the figure of one week is unknown', () => {
    expect(figure(unreviewed(5), {}, 'unreviewed')).toBeUndefined();
    expect(figure({}, { meanImportance: 3 }, 'importance')).toBeUndefined();
  });
});

describe('the trend of merges', () => {
  it.each<[number, number[], string]>([
    [12, [10], 'alike'],
    [13, [10], 'more'],
    [7, [10], 'fewer'],
    [54, [50], 'alike'],
    [55, [50], 'more'],
    [15, [5, 6, 7], 'most'],
    [15, [15, 6, 7], 'more'],
    [15, [7, 5], 'more'],
    [5, [15, 16, 17], 'fewest'],
    [5, [5, 16, 17], 'fewer'],
    [15, [3, 9, 7, 5], 'most'],
    [5, [30, 19, 17, 15], 'fewest'],
    [15, [3, 19, 7, 5], 'more'],
    [5, [3, 19, 7, 15], 'fewer'],
    [12, [3, 10], 'alike'],
  ])('of %i after %j is %s', (now, before, trend) => {
    const last = before.at(-1) ?? 0;
    expect(mergedTrend(now, ...before)).toEqual({
      trend,
      before: last,
      difference: Math.abs(now - last),
      weeks: before.length + 1,
    });
  });

  it('compares only weeks without a gap between them', () => {
    const weeksBefore = [counted(9, 3), counted(8, 4), counted(2, 5), counted(1, 5)];
    expect(trends(weeksBefore, { merged: 15 })?.merged).toMatchObject({ trend: 'more', weeks: 3 });
  });

  it('uses the digests of earlier weeks if the settings exclude pull requests', () => {
    const before = assessed(1, { merged: 9, pullRequests: 3 });
    expect(trends([before], { merged: 8, expected: 20 })?.merged).toMatchObject({ trend: 'more', before: 3 });
    expect(trends([counted(1, 9)], { merged: 8, expected: 20 })).not.toHaveProperty('merged');
  });

  it('is not a record if one of the weeks has no comparable number', () => {
    const weeksBefore = [counted(4, 3), counted(3, 4), counted(2, 5), assessed(1, { merged: 9, pullRequests: 5 })];
    expect(trends(weeksBefore, { merged: 16, expected: 17 })?.merged).toMatchObject({ trend: 'more', difference: 11 });
  });
});

describe('the streak of weeks with reverts', () => {
  it.each([
    [[0, 1], 1],
    [[2, 3], 2],
    [[0, 1, 2, 1], 3],
    [[1, 2, 1], 3],
    [[1, 0], 0],
  ])('after weeks with %j reverts is %i', (reverts, streak) => {
    expect(trends(weeksWithReverts(...reverts))?.revertStreak).toBe(streak);
  });

  it('ends at a week that was only counted', () => {
    const weeksBefore = [counted(3), assessed(2, { reverts: 1 }), assessed(1, { reverts: 2 })];
    expect(trends(weeksBefore)?.revertStreak).toBe(2);
    expect(trends([assessed(2, { reverts: 1 }), counted(1)])?.revertStreak).toBe(0);
  });

  it('ends at a gap between the weeks', () => {
    expect(trends([assessed(3, { reverts: 1 }), assessed(1, { reverts: 1 })])?.revertStreak).toBe(1);
  });
});
