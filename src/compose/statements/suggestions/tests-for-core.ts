import { statement } from '../../../domain/page.js';
import { path } from '../../values.js';
import { countOf, ownersStatement, pathsOf, referencesOf, type SuggestionStatements } from './suggestion.js';

export const testsForCore: SuggestionStatements = suggestion => [
  statement('suggest-tests-for-core', {
    n: suggestion.pullRequests.length,
    of: countOf(suggestion, 'of'),
    lines: countOf(suggestion, 'lines'),
    people: countOf(suggestion, 'people'),
    references: referencesOf(suggestion),
    module: path(suggestion.names?.[0] ?? '.'),
    paths: pathsOf(suggestion),
  }),
  ownersStatement(suggestion),
];
