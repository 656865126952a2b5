import type { Entry, Outcome } from '../domain/digest.js';
import type { Gathered } from '../domain/gathered.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { WeekRecord } from '../domain/week-record.js';
import { type Assessment, type AssessOptions, assess } from './assess.js';
import { entryOf } from './entry.js';
import { type Excluded, type Exclusions, exclude } from './intake/exclusions.js';
import { withOneNameEach } from './intake/names.js';
import { inMergeOrder } from './intake/order.js';
import { findModules, type ModuleOf } from './paths/modules.js';
import { outcomes as outcomesOf, revertClaimsOf } from './reverts/index.js';
import { withFlaggedBefore } from './weeks/index.js';

export interface PeriodOptions {
  exclusions: Exclusions;
  modules: Readonly<Record<string, readonly string[]>>;
  assessment: AssessOptions;
  /** Merged before the period. */
  earlier: readonly PullRequest[];
  weeksBefore: readonly WeekRecord[];
}

/** The pull requests of a period, each with what is known and judged about it. */
export interface AssessedPeriod extends Assessment {
  entries: Entry[];
  excluded: Excluded[];
  moduleOf: ModuleOf;
  /** Of earlier pull requests too, by number. */
  outcomes: ReadonlyMap<number, Outcome>;
  /** Those before the period, then its own, in merge order. */
  merged: PullRequest[];
}

/** Leaves out what the settings exclude, finds reverts, and assesses the rest. */
export function assessPeriod(gathered: Gathered, options: PeriodOptions): AssessedPeriod {
  const own = withOneNameEach(inMergeOrder(gathered.pullRequests));
  const earlier = inMergeOrder(options.earlier);
  const merged = [...earlier, ...own];
  const { kept, excluded } = exclude(own, options.exclusions);
  const revertClaims = revertClaimsOf(merged);
  const outcomes = outcomesOf(own, earlier, revertClaims);
  const moduleOf = findModules(kept, options.modules, gathered.manifests);
  const facts = {
    outcomes: withFlaggedBefore(outcomes, merged, options.weeksBefore),
    revertClaims,
    moduleOf,
    history: gathered.history,
  };
  const assessment = assess(kept, facts, options.assessment);
  return { ...assessment, entries: assessment.assessed.map(entryOf), excluded, moduleOf, outcomes, merged };
}
