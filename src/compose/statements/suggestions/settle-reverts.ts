import { statement } from '../../../domain/page.js';
import { authorsOf, referencesOf, type SuggestionStatements } from './suggestion.js';

export const settleReverts: SuggestionStatements = (suggestion, about) => [
  statement('suggest-settle-reverts', {
    n: suggestion.pullRequests.length,
    references: referencesOf(suggestion),
    authors: authorsOf(about),
  }),
];
