import type { Assessed } from '../assess.js';
import type { OwnersOf } from '../paths/code-owners.js';

/** The judged pull requests of the week, and who owns its paths; null: no CODEOWNERS is known. */
export interface AssessedWeek {
  assessed: readonly Assessed[];
  ownersOf: OwnersOf | null;
}

/** What is suggested, and what for. The owners of `paths` are looked up for all suggestions alike. */
export interface Suggested {
  about: readonly Assessed[];
  paths?: readonly string[];
  names?: readonly string[];
  counts?: Readonly<Record<string, number>>;
}

/** Something that this week's findings ask a maintainer to do. */
export interface Suggestion {
  id: string;
  /** null: the week gives no reason to, or the source cannot tell. */
  find(week: AssessedWeek): Suggested | null;
}
