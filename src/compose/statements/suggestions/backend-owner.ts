import { statement } from '../../../domain/page.js';
import { list, name } from '../../values.js';
import { countOf, ownersStatement, partOf, pathsOf, referencesOf, type SuggestionStatements } from './suggestion.js';

export const backendOwner: SuggestionStatements = suggestion => [
  statement('suggest-backend-owner', {
    n: suggestion.pullRequests.length,
    names: list((suggestion.names ?? []).map(name)),
    references: referencesOf(suggestion),
    paths: pathsOf(suggestion),
    unchecked: countOf(suggestion, 'unchecked'),
    part: partOf(suggestion, 'unchecked'),
  }),
  ownersStatement(suggestion),
];
