import { type Statement, statement } from '../../../domain/page.js';
import { list } from '../../values.js';
import { countOf, ownersStatement, partOf, referencesOf, type SuggestionStatements } from './suggestion.js';

/** The reasons to read some of them, each with the name of its count. */
const REASONS = [
  ['guarded', 'suggest-read-now-guarded'],
  ['ranked', 'suggest-read-now-ranked'],
  ['newcomers', 'suggest-read-now-newcomers'],
] as const;

export const readNow: SuggestionStatements = suggestion => {
  const reasons = REASONS.flatMap(([name, id]): Statement[] => {
    const part = partOf(suggestion, name);
    return part === 'none' ? [] : [statement(id, { n: countOf(suggestion, name), part })];
  });
  return [
    statement('suggest-read-now', { references: referencesOf(suggestion), reasons: list(reasons) }),
    ownersStatement(suggestion),
  ];
};
