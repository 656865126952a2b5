import { type Entry, SEVERITIES, type Statistics } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { isInTopTenth } from '../../domain/risk-rank.js';
import { isRevert, stands } from '../../domain/standing.js';
import { placeOf } from '../groups/place.js';
import { SIGNALS } from '../signals/index.js';
import { measuredOf } from './measured.js';
import type { Statistic, StatisticFacts } from './statistic.js';

type Findings = Statistics['findings'];

/** Ranks among fewer pull requests mean little. */
const MIN_RANKED = 10;
const MAX_RANKED = 5;
/** Shorter changes need no ranking to be read. */
const MIN_LINES = 10;
/** Fewer pull requests may be in one module by chance. */
const MIN_IN_PLACE = 3;
const MAX_TO_WATCH = 2;

const hasSeverity = (entry: Entry, severity: (typeof SEVERITIES)[number]) =>
  entry.findings.some(finding => finding.severity === severity);

function firstByRisk(entries: readonly Entry[]): number[] {
  if (entries.length < MIN_RANKED) return [];
  return entries
    .filter(({ risk, outcome }) => isInTopTenth(risk) && stands(outcome) && !isRevert(outcome))
    .filter(({ additions, deletions }) => additions + deletions >= MIN_LINES)
    .sort((a, b) => a.risk.rank - b.risk.rank)
    .slice(0, MAX_RANKED)
    .map(({ number }) => number);
}

/** Signals by their highest severity, then by how often such changes were reverted elsewhere. */
function toWatch(entries: readonly Entry[], facts: StatisticFacts): Findings['toWatch'] {
  const standing = entries.filter(({ outcome }) => stands(outcome) && !isRevert(outcome));
  return SIGNALS.flatMap(({ id }) => {
    const found = standing.flatMap(({ number, findings }) => {
      const finding = findings.find(({ signal }) => signal === id);
      return finding === undefined ? [] : [{ number, severity: finding.severity }];
    });
    const severity = SEVERITIES.find(one => found.some(finding => finding.severity === one));
    if (severity === undefined || severity === 'low' || id === 'reverted') return [];
    return [{ signal: id, severity, pullRequests: numbersOf(found), ratio: measuredOf(id, facts)?.ratio ?? 1 }];
  })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.ratio - a.ratio)
    .slice(0, MAX_TO_WATCH)
    .map(({ ratio, ...row }) => row);
}

/** The place of the entries if it is a single module. */
function singleModule(entries: readonly Entry[], { isProduct }: StatisticFacts): Findings['highIn'] {
  const place = entries.length < MIN_IN_PLACE ? undefined : placeOf(entries, isProduct);
  return place?.modules.length === 1 ? place : undefined;
}

export const findings: Statistic<'findings'> = {
  id: 'findings',
  of: (entries, facts) => {
    const high = entries.filter(entry => stands(entry.outcome) && hasSeverity(entry, 'high'));
    const highIn = singleModule(high, facts);
    return {
      high: numbersOf(high),
      ...(highIn && { highIn }),
      medium: numbersOf(entries.filter(entry => hasSeverity(entry, 'medium'))),
      firstByRisk: firstByRisk(entries),
      toWatch: toWatch(entries, facts),
    };
  },
};
