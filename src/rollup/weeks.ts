import { trendsOf, trendWeeksOf } from '../analyze/index.js';
import type { Digest } from '../domain/digest.js';
import type { OrganizationDigest } from '../domain/organization.js';
import { WEEKS_BACK, type WeekRecord } from '../domain/week-record.js';
import { sumOf } from './sum.js';

type Weeks = Pick<OrganizationDigest, 'weeks' | 'trendWeeks' | 'trends' | 'withoutWeeks'>;

/**
 * How many pull requests one repository merged in a week before; undefined if that is not known. Where its settings leave
 * some out, earlier weeks count as their digests did. GitHub counts all weeks back to the first with a merge, so there were
 * none before; how many weeks were read of a clone is a setting.
 */
function mergedIn(start: string, { source, weeks = [], completeness, statistics, period }: Digest): number | undefined {
  const hasAll = statistics.totals.pullRequests.length === completeness.expected;
  const found = weeks.find(week => week.start === start);
  if (found !== undefined) return hasAll ? found.merged : found.assessed?.pullRequests;
  if (source !== 'github' || weeks.length < 2) return undefined;
  const isUnbroken = weeks.every(({ end }, index) => end === (weeks[index + 1]?.start ?? period.end));
  return isUnbroken && (weeks[0]?.start ?? '') > start ? 0 : undefined;
}

/**
 * The weeks that every repository has a number for, so that only the same repositories are compared, and how this week
 * compares with them. Nothing for a period that is not a week.
 */
export function weeksOver(digests: readonly Digest[], { week, start, end, asOf }: Digest['period']): Weeks {
  if (week === null) return { weeks: [] };
  const merged = digests.reduce((sum, { statistics }) => sum + statistics.totals.pullRequests.length, 0);
  const own: WeekRecord = { week, start, end, merged };
  const known = new Map(digests.flatMap(({ weeks = [] }) => weeks.map(one => [one.start, one] as const)));
  const candidates = [...known.values()]
    .filter(one => one.start < start)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .slice(-WEEKS_BACK)
    .map(one => ({ ...one, counts: digests.map(digest => mergedIn(one.start, digest)) }));
  const before = candidates.flatMap(({ week: id, start: from, end: until, counts }): WeekRecord[] => {
    const isKnown = counts.every(count => count !== undefined);
    return isKnown ? [{ week: id, start: from, end: until, merged: sumOf(counts) }] : [];
  });
  const withoutWeeks = digests
    .filter((_, index) => candidates.some(({ counts }) => counts[index] === undefined))
    .map(({ repository }) => repository.nameWithOwner);
  const weeks = [...before, own];
  const trendWeeks = trendWeeksOf(weeks);
  const trends = trendsOf({ start, asOf, merged, expected: merged }, own, before);
  return {
    weeks: weeks.map(({ week: id, start: from, end: until, merged: n }) => ({
      week: id,
      start: from,
      end: until,
      merged: n,
    })),
    ...(withoutWeeks.length > 0 && { withoutWeeks }),
    ...(trendWeeks && { trendWeeks }),
    ...(trends && { trends }),
  };
}
