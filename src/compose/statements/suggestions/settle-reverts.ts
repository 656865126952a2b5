import { type Statement, statement, type Value } from '../../../domain/page.js';
import { hours, reference, title } from '../../values.js';
import { authorsOf, countOf, partOf, referencesOf, type SuggestionStatements } from './suggestion.js';

/** The statement ends with its own full stop. */
function withoutFullStop(reason: string): string {
  return reason.replace(/[.。]$/, '');
}

function reasonStatement(reason: string | undefined, revert: Value): Statement | null {
  return reason === undefined ? null : statement('suggest-reason', { revert, reason: title(withoutFullStop(reason)) });
}

export const settleReverts: SuggestionStatements = (suggestion, about, entries) => {
  const [unexplained, large] = [partOf(suggestion, 'unexplained'), partOf(suggestion, 'large')];
  // The sentence names the revert only if there is one. Those that the settings exclude have no entry.
  const reverts = about.flatMap(({ outcome }) => entries.get(outcome.revertedBy ?? 0) ?? []);
  const revert = reference(reverts[0]?.number ?? 0);
  return [
    statement('suggest-settle-reverts', {
      n: suggestion.pullRequests.length,
      references: referencesOf(suggestion),
      authors: authorsOf(about),
      within: hours(countOf(suggestion, 'hours')),
    }),
    reasonStatement(suggestion.reason, revert),
    unexplained === 'none'
      ? null
      : statement('suggest-no-reason', { n: countOf(suggestion, 'unexplained'), part: unexplained, revert }),
    large === 'none' ? null : statement('suggest-smaller-steps', { n: countOf(suggestion, 'large'), part: large }),
  ];
};
