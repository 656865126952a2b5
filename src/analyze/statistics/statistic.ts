import type { Area } from '../../domain/briefing.js';
import type { Entry, Outcome, Statistics } from '../../domain/digest.js';
import type { DirectPush } from '../../domain/gathered.js';
import type { Author } from '../../domain/pull-request.js';

/** What statistics are computed from besides the entries. */
export interface StatisticFacts {
  modules: Statistics['modules'];
  areas: readonly Area[];
  /** Whether bots are counted separately from people. */
  botsApart: boolean;
  /** null: the source cannot know them. */
  newContributors: readonly Author[] | null;
  /** null: the source cannot know them. */
  directPushes: readonly DirectPush[] | null;
  /** What they reverted or relanded, by SHA. */
  pushed: ReadonlyMap<string, Outcome>;
  /** How well signals predict reverts, measured in this repository, by signal. */
  measured: Readonly<Record<string, Measured>>;
}

/** Observed over expected reverts, with the 95 % confidence interval. */
export interface Measured {
  ratio: number;
  low: number;
  high: number;
}

/** Computes one key of the statistics. */
export interface Statistic<Id extends keyof Statistics = keyof Statistics> {
  id: Id;
  /** undefined: there is nothing to report, or the source knows too little. */
  of(entries: readonly Entry[], facts: StatisticFacts): Statistics[Id];
}
