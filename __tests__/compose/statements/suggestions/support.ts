import { entriesByNumber } from '../../../../src/compose/lookup.js';
import { suggestionParagraph } from '../../../../src/compose/statements/suggestions/index.js';
import type { Entry, Suggestion } from '../../../../src/domain/digest.js';
import type { Statement } from '../../../../src/domain/page.js';
import { person } from '../../../support/pull-request.js';
import { said } from '../../said.js';
import { entries, sentencesOf, upTo } from '../../support.js';

export type Given = Partial<Omit<Suggestion, 'id'>>;
export type Change = (number: number) => Partial<Entry>;

/** With and without an owner in CODEOWNERS. */
export const OWNED = { owners: ['@ada'] };
export const UNOWNED = { owners: [] };

/** What is said of a suggestion about the first two of twenty pull requests, each by somebody else. */
function paragraphOf(id: string, given: Given, change: Change = () => ({})) {
  const pullRequests = entries(20, number => ({ author: person(`p${number}`), ...change(number) }));
  return suggestionParagraph({ id, pullRequests: upTo(2), ...given }, entriesByNumber({ pullRequests }));
}

/** The statements of a suggestion; none if it cannot be said. */
export function statementsOf(...given: Parameters<typeof paragraphOf>): readonly Statement[] {
  return sentencesOf(paragraphOf(...given));
}

/** The same as a person reads it. */
export function textOf(...given: Parameters<typeof paragraphOf>): string | null {
  return said(paragraphOf(...given));
}
