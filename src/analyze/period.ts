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
import { type Reverts, revertClaimsOf, revertsOf } from './reverts/index.js';
import { landedPush, type PushedTo } from './reverts/landed.js';
import { withFlaggedBefore } from './weeks/index.js';

export interface PeriodOptions {
  exclusions: Exclusions;
  modules: Readonly<Record<string, readonly string[]>>;
  assessment: AssessOptions;
  /** Merged before the period. */
  earlier: readonly PullRequest[];
  weeksBefore: readonly WeekRecord[];
  pushedTo: PushedTo;
}

/** The pull requests of a period, each with what is known and judged about it. */
export interface AssessedPeriod extends Assessment {
  entries: Entry[];
  excluded: Excluded[];
  moduleOf: ModuleOf;
  /** Of earlier pull requests too, by number. */
  outcomes: ReadonlyMap<number, Outcome>;
  /** What pushed commits reverted, by SHA. */
  pushed: Reverts['pushed'];
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
  const pushes = (gathered.directPushes ?? []).map(push => landedPush(push, options.pushedTo));
  const { outcomes, pushed } = revertsOf({ pullRequests: own, earlier, pushes, claims: revertClaims });
  const withFlags = <K>(all: ReadonlyMap<K, Outcome>) => withFlaggedBefore(all, merged, options.weeksBefore);
  const moduleOf = findModules(kept, options.modules, gathered.manifests);
  const facts = {
    outcomes: withFlags(outcomes),
    revertClaims,
    moduleOf,
    history: gathered.history,
  };
  const assessment = assess(kept, facts, options.assessment);
  const entries = assessment.assessed.map(entryOf);
  return { ...assessment, entries, excluded, moduleOf, outcomes, pushed: withFlags(pushed), merged };
}
