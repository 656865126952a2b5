import { min } from 'd3-array';
import type { Series } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';
import { isByPerson, isRevert } from '../changes/predicates.js';
import { alikeSeries } from './alike.js';
import { numberedSeries } from './numbered.js';

/** Kinds that repeat every week: their titles are alike by routine. */
const ROUTINE: ReadonlySet<string> = new Set(['dependencies', 'release']);

function canBeStep(change: Change): boolean {
  return isByPerson(change) && !isRevert(change) && !ROUTINE.has(change.kind);
}

/**
 * The series among changes in merge order: titles that number their steps (two or more), and alike titles (three or
 * more). Each change is in at most one. Reverts, bots, bumps and releases are in none.
 */
export function seriesOf(changes: readonly Change[]): Series[] {
  const steps = changes.filter(canBeStep);
  const numbered = numberedSeries(steps);
  const inNumbered = new Set(numbered.flatMap(({ pullRequests }) => pullRequests));
  const others = steps.filter(({ pullRequest }) => !inNumbered.has(pullRequest.number));
  return [...numbered, ...alikeSeries(others)].map(series => ({
    id: `series:${min(series.pullRequests)}`,
    ...series,
  }));
}
