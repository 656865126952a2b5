import type { Statistics } from '../../domain/digest.js';
import type { AssessedChange } from '../assess.js';
import type { OwnersOf } from '../paths/code-owners.js';

/** The assessed changes of the week, its reverts, and who owns its paths; null: no CODEOWNERS is known. */
export interface AssessedWeek {
  assessed: readonly AssessedChange[];
  ownersOf: OwnersOf | null;
  reverts: Statistics['reverts'];
}

/** What is suggested, and about which changes. The owners of `paths` are looked up for all suggestions alike. */
export interface Suggested {
  about: readonly AssessedChange[];
  paths?: readonly string[];
  names?: readonly string[];
  counts?: Readonly<Record<string, number>>;
  /** By the name of a count, the whole that it is a part of. */
  wholes?: Readonly<Record<string, number>>;
  reason?: string;
}

/** Something that this week's findings ask a maintainer to do. */
export interface Suggestion {
  id: string;
  /** null: the week gives no reason to, or the source cannot tell. */
  find(week: AssessedWeek): Suggested | null;
}
