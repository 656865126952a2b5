import type { Entry, Statistics } from '../../domain/digest.js';
import type { DirectPush } from '../../domain/gathered.js';
import type { Author } from '../../domain/pull-request.js';

/** What a statistic may look at beside the entries. */
export interface Facts {
  modules: Statistics['modules'];
  /** Whether a module holds the product's own code, and not its tests or documents. */
  isProduct(module: string): boolean;
  /** Whether bots are counted apart from people. */
  botsApart: boolean;
  newContributors: readonly Author[] | null;
  directPushes: readonly DirectPush[] | null;
  /** What was measured about signals in this very repository, by signal. */
  measured: Readonly<Record<string, Measured>>;
}

/** Reverts observed over expected, with the 95 % interval. */
export interface Measured {
  ratio: number;
  low: number;
  high: number;
}

/** One figure of the digest: where it stands, and how it is made; undefined where the source cannot tell. */
export interface Statistic<Id extends keyof Statistics = keyof Statistics> {
  id: Id;
  of(entries: readonly Entry[], facts: Facts): Statistics[Id];
}
