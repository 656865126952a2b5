import { statement } from '../../../domain/page.js';
import { hours, reference, title } from '../../values.js';
import { authorsOf, countOf, partOf, referencesOf, type SuggestionStatements } from './suggestion.js';

export const settleReverts: SuggestionStatements = (suggestion, about) => {
  const { reason, pullRequests } = suggestion;
  const [unexplained, large] = [partOf(suggestion, 'unexplained'), partOf(suggestion, 'large')];
  const revert = reference(about[0]?.outcome.revertedBy ?? 0);
  return [
    statement('suggest-settle-reverts', {
      n: pullRequests.length,
      references: referencesOf(suggestion),
      authors: authorsOf(about),
      within: hours(countOf(suggestion, 'hours')),
    }),
    reason === undefined ? null : statement('suggest-reason', { revert, reason: title(reason.replace(/[.。]$/, '')) }),
    unexplained === 'none'
      ? null
      : statement('suggest-no-reason', { n: countOf(suggestion, 'unexplained'), part: unexplained, revert }),
    large === 'none' ? null : statement('suggest-smaller-steps', { n: countOf(suggestion, 'large'), part: large }),
  ];
};
