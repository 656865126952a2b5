import { statement } from '../../../domain/page.js';
import { hours, path } from '../../values.js';
import { countOf, ownersStatement, partOf, referencesOf, type SuggestionStatements } from './suggestion.js';

export const checksBeforeMerge: SuggestionStatements = suggestion => [
  statement('suggest-checks-before-merge', {
    references: referencesOf(suggestion),
    module: path(suggestion.names?.[0] ?? '.'),
    reverted: partOf(suggestion, 'reverted'),
    within: hours(countOf(suggestion, 'hours')),
  }),
  ownersStatement(suggestion),
];
