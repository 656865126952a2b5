import { statement } from '../../../domain/page.js';
import { countOf, isOwned, ownersStatement, pathsOf, referencesOf, type SuggestionStatements } from './suggestion.js';

export const crowdedFile: SuggestionStatements = suggestion => [
  statement('suggest-crowded-file', {
    path: pathsOf(suggestion),
    n: suggestion.pullRequests.length,
    references: referencesOf(suggestion),
    people: countOf(suggestion, 'people'),
    overlapping: countOf(suggestion, 'met'),
    isOwned: isOwned(suggestion),
  }),
  ownersStatement(suggestion),
];
