import type { Digest } from '../../domain/digest.js';
import { type Chart, type Statement, statement } from '../../domain/page.js';
import type { WeekRecord } from '../../domain/week-record.js';
import { comparedFigure, isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { hours, list, name, noted, number } from '../values.js';

/** Longer times are slower merges. */
const DIRECTIONS = { up: 'slower', down: 'faster', alike: 'alike' } as const;

/** The header compares with the week before, and the chart shows all weeks. */
export function merged({ trends, period }: Pick<Digest, 'trends' | 'period'>): Statement | null {
  if (period.asOf !== null) return statement('last-unfinished', {});
  const { trend, weeks } = trends?.merged ?? {};
  return trend === 'most' || trend === 'fewest' ? statement('merged', { trend, weeks: weeks ?? 0 }) : null;
}

function mergeTime(digest: Digest): Statement | null {
  const { timeToMerge } = digest.statistics.flow;
  if (!timeToMerge?.isReliable) return null;
  const compared = comparedFigure(digest, 'merge-time');
  return statement('merge-time', {
    median: hours(timeToMerge.medianHours),
    p90: hours(timeToMerge.p90Hours),
    trend: DIRECTIONS[compared?.direction ?? 'alike'],
    before: hours(compared?.before ?? 0),
  });
}

function reviewTime({ statistics }: Digest): Statement | null {
  const { timeToFirstReview } = statistics.flow;
  if (!timeToFirstReview?.isReliable) return null;
  return statement('review-time', { median: hours(timeToFirstReview.medianHours) });
}

function unreviewed(digest: Digest): Statement | null {
  const { unreviewed: numbers = [] } = digest.statistics.flow;
  if (numbers.length === 0) return null;
  const compared = comparedFigure(digest, 'unreviewed');
  const hasBefore = compared !== undefined && compared.direction !== 'alike';
  return statement('unreviewed', { n: numbers.length, hasBefore, before: compared?.before ?? 0 });
}

function directPushes({ statistics }: Digest): Statement | null {
  const { directPushes: pushes = [], unlistedPushes = 0 } = statistics;
  return pushes.length === 0 ? null : statement('direct-pushes', { n: pushes.length + unlistedPushes });
}

type MergedWeek = Pick<WeekRecord, 'week' | 'merged'>;

/** Columns labelled `W14`: there is no room for the year. */
export function chart(weeks: readonly MergedWeek[]): Chart {
  return {
    type: 'bars',
    bars: weeks.map(({ week, merged: value }) => ({ label: name(week.slice('2026-'.length)), value })),
  };
}

export function weekMerges(weeks: readonly MergedWeek[]): Statement {
  return statement('week-merges', { weeks: list(weeks.map(({ week, merged: n }) => noted(name(week), number(n)))) });
}

/** How many pull requests each of the last weeks merged, and how fast, with what changed since the week before. */
export const trend: Section = {
  id: 'trend',
  compose: (digest, { charts }) => {
    const { weeks = [], trendWeeks, period } = digest;
    if (!isAtLeast(digest, 'few')) return null;
    const shown = period.week === null ? [] : weeks.filter(({ week }) => trendWeeks?.includes(week));
    const lines = [merged, mergeTime, reviewTime, unreviewed, directPushes].flatMap(line => line(digest) ?? []);
    if (shown.length === 0 && lines.length === 0) return null;
    return {
      line: lines.length === 0 ? null : list(lines, 'dot'),
      chart: charts && shown.length > 0 ? chart(shown) : null,
      /** Where there is no chart, or it would say nothing. */
      weeks: shown.length === 0 ? null : weekMerges(shown),
    };
  },
};
