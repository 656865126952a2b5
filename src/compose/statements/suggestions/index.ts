import type { Suggestion } from '../../../domain/digest.js';
import type { Value } from '../../../domain/page.js';
import { type Entries, entriesOf } from '../../lookup.js';
import { paragraph } from '../../values.js';
import { checksBeforeMerge } from './checks-before-merge.js';
import { crowdedFile } from './crowded-file.js';
import { settleReverts } from './settle-reverts.js';
import type { SuggestionStatements } from './suggestion.js';

/** How each suggestion is said, by its id. */
export const SUGGESTION_STATEMENTS: Readonly<Record<string, SuggestionStatements>> = {
  'settle-reverts': settleReverts,
  'checks-before-merge': checksBeforeMerge,
  'crowded-file': crowdedFile,
};

/** A suggestion in a paragraph; null for one of a later version, which cannot be said here. */
export function suggestionParagraph(suggestion: Suggestion, entries: Entries): Value | null {
  const statementsOf = SUGGESTION_STATEMENTS[suggestion.id];
  if (statementsOf === undefined) return null;
  return paragraph(statementsOf(suggestion, entriesOf(suggestion.pullRequests, entries), entries));
}
