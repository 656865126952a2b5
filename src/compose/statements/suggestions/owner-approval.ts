import { statement } from '../../../domain/page.js';
import { isOwned, ownersStatement, partOf, pathsOf, referencesOf, type SuggestionStatements } from './suggestion.js';

export const ownerApproval: SuggestionStatements = suggestion => {
  const [security, rights] = [partOf(suggestion, 'security'), partOf(suggestion, 'rights')];
  return [
    statement('suggest-owner-approval', {
      n: suggestion.pullRequests.length,
      references: referencesOf(suggestion),
      paths: pathsOf(suggestion),
      what: rights === 'none' ? 'security' : security === 'none' ? 'rights' : 'both',
      isOwned: isOwned(suggestion),
    }),
    isOwned(suggestion) ? ownersStatement(suggestion) : null,
  ];
};
