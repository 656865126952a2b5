import { statement } from '../../../domain/page.js';
import { list } from '../../values.js';
import { countOf, ownersStatement, partOf, referencesOf, type SuggestionStatements } from './suggestion.js';

const REASONS = ['guarded', 'ranked', 'newcomers'] as const;

export const readNow: SuggestionStatements = suggestion => [
  statement('suggest-read-now', {
    references: referencesOf(suggestion),
    reasons: list(
      REASONS.filter(reason => partOf(suggestion, reason) !== 'none').map(reason =>
        statement(`suggest-read-now-${reason}`, {
          n: countOf(suggestion, reason),
          part: partOf(suggestion, reason),
        }),
      ),
    ),
  }),
  ownersStatement(suggestion),
];
