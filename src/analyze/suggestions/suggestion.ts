import type { DirectPush } from '../../domain/gathered.js';
import type { AssessedChange } from '../assess.js';
import type { OwnersOf } from '../paths/code-owners.js';

export interface SuggestionInput {
  assessed: readonly AssessedChange[];
  /** null: there is no CODEOWNERS file. */
  ownersOf: OwnersOf | null;
  directPushes: readonly DirectPush[];
}

/** A suggestion, before the owners of its `paths` are added. */
export interface SuggestionDraft {
  /** The changes that it is about. */
  about: readonly AssessedChange[];
  paths?: readonly string[];
  names?: readonly string[];
  counts?: Readonly<Record<string, number>>;
  /** The whole that a count is part of, by the name of the count. */
  wholes?: Readonly<Record<string, number>>;
}

/** Decides whether to make one kind of suggestion. */
export interface SuggestionRule {
  id: string;
  /** null: no suggestion, as the findings give no reason or the source knows too little. */
  find(input: SuggestionInput): SuggestionDraft | null;
}
