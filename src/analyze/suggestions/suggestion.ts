import type { OwnersOf } from '../code-owners.js';
import type { Judged } from '../judge.js';

/** The judged pull requests of the week, and who owns its paths; null: no CODEOWNERS is known. */
export interface JudgedWeek {
  judged: readonly Judged[];
  ownersOf: OwnersOf | null;
}

/** What is suggested, and what for. The owners of `paths` are looked up for all suggestions alike. */
export interface Suggested {
  about: readonly Judged[];
  paths?: readonly string[];
  names?: readonly string[];
  counts?: Readonly<Record<string, number>>;
}

/** Something that this week's findings ask a maintainer to do. */
export interface Suggestion {
  id: string;
  /** null: the week gives no reason to, or the source cannot tell. */
  find(week: JudgedWeek): Suggested | null;
}
