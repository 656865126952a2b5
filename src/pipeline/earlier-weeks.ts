import { setImmediate as nextTurn } from 'node:timers/promises';
import { recordWeek, withHistories } from '../analyze/index.js';
import { DigestError } from '../domain/errors.js';
import type { CloneCommits, Gathered } from '../domain/gathered.js';
import { inBackground } from '../domain/in-background.js';
import { compareText } from '../domain/order.js';
import type { Period } from '../domain/period.js';
import { WEEKS_BACK, type WeekRecord } from '../domain/week-record.js';
import { recallWeeks, type Session } from '../publish/index.js';
import type { ParsedInputs } from '../settings/parse-inputs.js';
import { weeksBefore } from '../settings/period.js';
import type { Settings } from '../settings/resolve.js';
import type { AnalysisOptions } from './analysis-options.js';
import { countedWeeks } from './counted-weeks.js';
import { openSource } from './open.js';
import type { Ports } from './ports.js';

/**
 * Finds the weeks before the period, oldest first: a clone is assessed again week by week, other sources rely on
 * earlier reports. Earlier reports are read from now on, while the pull requests are gathered.
 */
export function startEarlierWeeks(
  inputs: ParsedInputs,
  ports: Ports,
  options: AnalysisOptions,
  { publish }: Settings,
  session: Session,
): (gathered: Gathered) => Promise<WeekRecord[]> {
  const { period } = options;
  if (ports.source.id === 'git')
    return async ({ clone }) => knownOf(await recomputeWeeks(inputs, ports, options), clone);
  if (period.week === null) return async ({ mergedBefore = [] }) => mergeWeeks([], mergedBefore, period);
  // One turn of the event loop later, so that the slowest requests, those of pull requests, are queued first.
  const recalled = inBackground(nextTurn().then(() => recallWeeks(session, period, publish, ports.log)));
  return async ({ mergedBefore = [] }) => mergeWeeks(await recalled, mergedBefore, period);
}

/** Without those of which a clone that may be too old cannot know all. */
function knownOf(weeks: readonly WeekRecord[], { maybeStale, newest = '' }: Partial<CloneCommits> = {}): WeekRecord[] {
  return weeks.filter(({ end }) => !maybeStale || end <= newest);
}

/** Assesses each week before the period as its own digest would have done. Failures are only warnings. */
async function recomputeWeeks(inputs: ParsedInputs, ports: Ports, options: AnalysisOptions): Promise<WeekRecord[]> {
  try {
    return sinceFirstMerge(await assessWeeks(inputs, ports, options));
  } catch (error) {
    if (!(error instanceof DigestError)) throw error;
    ports.log.warning(`The weeks before the period could not be read, and are left out: ${error.message}`);
    return [];
  }
}

async function assessWeeks(inputs: ParsedInputs, ports: Ports, options: AnalysisOptions): Promise<WeekRecord[]> {
  const periods = weeksBefore(options.period, ports.source.weeksBack);
  const [first] = periods;
  if (first === undefined) return [];
  const { end, lastDay, asOf } = options.period;
  // Includes the period itself: without it, a history that begins within the period would count as too short, an error.
  const log = {
    ...ports.log,
    warning: (text: string) => ports.log.warning(`With the weeks before the period: ${text}`),
  };
  const source = await openSource(inputs, { ...ports, log }, { ...first, week: null, end, lastDay, asOf });
  await source.open();
  const { pullRequests, history, directPushes } = await source.gather();
  const mergedIn = ({ start, end: until }: Period) =>
    pullRequests.filter(({ mergedAt }) => start <= mergedAt && mergedAt < until);
  const ranges = periods.map(period => ({ period, start: period.start, pullRequests: mergedIn(period) }));
  const weeks: WeekRecord[] = [];
  for (const { period, pullRequests: own, history: before } of withHistories(ranges, history)) {
    ports.log.progress(`Assessing ${period.week}`);
    const earlier = pullRequests.filter(({ mergedAt }) => mergedAt < period.start);
    const pushes = directPushes?.filter(({ committedAt: at }) => period.start <= at && at < period.end);
    const gathered = {
      pullRequests: own,
      expected: own.length,
      missing: [],
      history: before,
      ...(pushes !== undefined && {
        directPushes: pushes,
        clone: { branch: null, commits: own.length + pushes.length, unnamed: pushes.length, commonestShape: null },
      }),
    };
    weeks.push(...recordWeek(gathered, { ...options, period, earlier, weeksBefore: [] }));
  }
  return weeks;
}

/** The weeks that the source itself counted, where no earlier report is read. */
export function countedWeeksOf(period: Period): (gathered: Gathered) => Promise<WeekRecord[]> {
  return async ({ mergedBefore = [] }) => (period.week === null ? [] : mergeWeeks([], mergedBefore, period));
}

/** The weeks that earlier reports remember, and those for which only the source's count of merges is known. */
function mergeWeeks(
  recalled: readonly WeekRecord[],
  mergedBefore: readonly (number | null)[],
  period: Period,
): WeekRecord[] {
  const known = new Set(recalled.map(({ week }) => week));
  const counted = countedWeeks(period).flatMap(({ week, start, end }, n): WeekRecord[] => {
    const merged = mergedBefore[n];
    return merged == null || week === null || known.has(week) ? [] : [{ week, start, end, merged }];
  });
  const weeks = [...recalled, ...counted].sort((a, b) => compareText(a.start, b.start));
  return sinceFirstMerge(weeks).slice(-WEEKS_BACK);
}

/** Leaves out the weeks before the first merge, in which there was nothing to count. */
function sinceFirstMerge(weeks: readonly WeekRecord[]): WeekRecord[] {
  const first = weeks.findIndex(({ merged }) => merged > 0);
  return first === -1 ? [] : weeks.slice(first);
}
