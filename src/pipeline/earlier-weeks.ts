import { type AnalyzeOptions, analyze, withHistories } from '../analyze/index.js';
import { SCHEMA_VERSION } from '../domain/digest.js';
import { DigestError } from '../domain/errors.js';
import type { Source } from '../domain/gathered.js';
import type { Log } from '../domain/log.js';
import type { Period } from '../domain/period.js';
import { WEEKS_BACK, type WeekRecord } from '../domain/week-record.js';
import { type PublishPorts, type RecallOptions, recallWeeks } from '../publish/index.js';
import { weeksBefore } from '../settings/period.js';
import { countedBefore } from './counted-weeks.js';

type Options = Omit<AnalyzeOptions, 'earlier' | 'weeksBefore'>;

/** Without its past a digest says less, and is not lost for that. */
async function orNone(log: Log, weeks: () => Promise<WeekRecord[]>): Promise<WeekRecord[]> {
  try {
    return await weeks();
  } catch (error) {
    if (!(error instanceof DigestError)) throw error;
    log.warning(`The weeks before the period could not be read, and are left out: ${error.message}`);
    return [];
  }
}

/** The weeks before the period, oldest first, each judged again from the clone as its digest would have judged it. */
export function recomputeWeeks(
  openSource: (period: Period) => Promise<Source>,
  options: Options,
  count: number,
  log: Log,
): Promise<WeekRecord[]> {
  const { end, lastDay } = options.period;
  const periods = weeksBefore(options.period, count);
  const [first] = periods;
  if (first === undefined) return Promise.resolve([]);
  return orNone(log, async () => {
    // Read up to the period's own end: of a clone that begins in the period, what was before it is nothing, and no error.
    const source = await openSource({ ...first, week: null, end, lastDay });
    await source.open();
    const { pullRequests, history } = await source.gather();
    const stretches = periods.map(period => ({
      period,
      start: period.start,
      pullRequests: pullRequests.filter(({ mergedAt }) => period.start <= mergedAt && mergedAt < period.end),
    }));
    const weeks: WeekRecord[] = [];
    for (const { period, pullRequests: own, history: before } of withHistories(stretches, history)) {
      log.progress(`Looking back on ${period.week}`);
      const earlier = pullRequests.filter(({ mergedAt }) => mergedAt < period.start);
      const gathered = { pullRequests: own, expected: own.length, missing: [], history: before };
      weeks.push(...(analyze(gathered, { ...options, period, earlier, weeksBefore: [] }).weeks ?? []));
    }
    return sinceFirstMerge(weeks);
  });
}

/** Before the first merge there was nothing to have a trend. */
function sinceFirstMerge(weeks: readonly WeekRecord[]): WeekRecord[] {
  const first = weeks.findIndex(({ merged }) => merged > 0);
  return first === -1 ? [] : weeks.slice(first);
}

/** The weeks that the last report of the token's own handed on; none before a period that is no week. */
export async function recalledWeeks(
  { repository, period, baseBranch }: Options,
  options: RecallOptions,
  ports: Pick<PublishPorts, 'client' | 'log' | 'seen'>,
): Promise<WeekRecord[]> {
  if (period.week === null) return [];
  return recallWeeks({ repository, period, baseBranch, schemaVersion: SCHEMA_VERSION }, options, ports);
}

/**
 * The weeks before the period, oldest first: those recalled, and of those that no report told of, as many as a trend is
 * drawn over, the source's count of merges.
 */
export function rememberedWeeks(
  recalled: readonly WeekRecord[],
  mergedBefore: readonly number[],
  period: Period,
): WeekRecord[] {
  const known = new Set(recalled.map(({ week }) => week));
  const counted = countedBefore(period).flatMap(({ week, start, end }, n): WeekRecord[] => {
    const merged = mergedBefore[n];
    return merged === undefined || week === null || known.has(week) ? [] : [{ week, start, end, merged }];
  });
  const weeks = [...recalled, ...counted].sort((a, b) => (a.start < b.start ? -1 : 1));
  return sinceFirstMerge(weeks).slice(-WEEKS_BACK);
}
