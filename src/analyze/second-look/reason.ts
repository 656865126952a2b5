import type { Evidence } from '../../domain/digest.js';
import type { SecondLookAction, SecondLookReasonId } from '../../domain/second-look.js';
import type { AssessedChange } from '../assess.js';
import type { OwnersOf } from '../paths/code-owners.js';

/** What a reason may rest on beside the change itself. */
export interface LookContext {
  /** The pull requests of the week that changed a source file. */
  touching: (path: string) => readonly AssessedChange[];
  ownersOf: OwnersOf | null;
  /** Whether most pull requests of the week were reviewed, so that a missing review is an exception. */
  reviewIsUsual: boolean;
  /** The median risk score of the pull requests that may be listed. */
  usualRisk: number;
}

export interface FoundReason {
  evidence: Evidence;
  /** From 1 to 5. A single reason of at least `MIN_WEIGHT` is enough for a second look. */
  weight: number;
}

/** A combination of findings that few pull requests of a week have. */
export interface Reason {
  id: SecondLookReasonId;
  action?: SecondLookAction;
  find(one: AssessedChange, context: LookContext): FoundReason | null;
}
