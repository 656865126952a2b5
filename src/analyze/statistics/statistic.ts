import type { Entry, Statistics } from '../../domain/digest.js';
import type { DirectPush } from '../../domain/gathered.js';
import type { Author } from '../../domain/pull-request.js';
import type { OwnersOf } from '../code-owners.js';
import type { ModuleOf } from '../modules.js';

/** What a statistic may look at beside the entries. */
export interface Facts {
  moduleOf: ModuleOf;
  ownersOf: OwnersOf | null;
  /** Whether bots are told apart from people. */
  botsApart: boolean;
  newContributors: readonly Author[] | null;
  directPushes: readonly DirectPush[] | null;
}

/** One figure of the digest: where it stands, and how it is made; undefined where the source cannot tell. */
export interface Statistic<Id extends keyof Statistics = keyof Statistics> {
  id: Id;
  of(entries: readonly Entry[], facts: Facts): Statistics[Id];
}
