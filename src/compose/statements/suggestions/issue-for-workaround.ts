import type { Entry } from '../../../domain/digest.js';
import { statement, type Value } from '../../../domain/page.js';
import { listUpTo, path, person, reference } from '../../values.js';
import type { SuggestionStatements } from './suggestion.js';

const MAX_CHANGES = 12;

/** The signals whose evidence says where a workaround is. */
const WORKAROUND_SIGNALS: readonly string[] = ['temporary', 'tests-reduced'];

/** A workaround with whom to ask about it and where it is. */
function workaround({ number, author, findings }: Entry): Value {
  const { evidence } = findings.find(({ signal }) => WORKAROUND_SIGNALS.includes(signal)) ?? {};
  return statement('suggest-workaround', {
    reference: reference(number),
    author: person(author),
    path: path(evidence?.paths?.[0] ?? '.'),
  });
}

export const issueForWorkaround: SuggestionStatements = (_, about) => [
  statement('suggest-issue-for-workaround', { changes: listUpTo(MAX_CHANGES, about.map(workaround)) }),
];
