import { statement } from '../../../domain/page.js';
import { countOf, isOwned, ownersStatement, pathsOf, type SuggestionStatements } from './suggestion.js';

export const crowdedFile: SuggestionStatements = suggestion => [
  statement('suggest-crowded-file', {
    path: pathsOf(suggestion),
    n: suggestion.pullRequests.length,
    people: countOf(suggestion, 'people'),
    isOwned: isOwned(suggestion),
  }),
  ownersStatement(suggestion),
];
