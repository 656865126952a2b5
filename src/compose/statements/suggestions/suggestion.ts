import type { Entry, Suggestion } from '../../../domain/digest.js';
import { type Statement, statement, type Value } from '../../../domain/page.js';
import { authorKey } from '../../../domain/pull-request.js';
import type { Entries } from '../../lookup.js';
import { listUpTo, owner, paths, person, reference } from '../../values.js';

const MAX_REFERENCES = 12;
const MAX_OWNERS = 4;
const MAX_PEOPLE = 4;

/** How a suggestion is said: `about` are its pull requests, `entries` all of the digest. */
export type SuggestionStatements = (
  suggestion: Suggestion,
  about: readonly Entry[],
  entries: Entries,
) => (Statement | null)[];

export const countOf = ({ counts }: Suggestion, name: string) => counts?.[name] ?? 0;
export const partOf = ({ parts }: Suggestion, name: string) => parts?.[name] ?? 'none';

export function referencesOf({ pullRequests }: Suggestion): Value {
  return listUpTo(MAX_REFERENCES, pullRequests.map(reference));
}

export const pathsOf = ({ paths: all = [] }: Suggestion): Value => paths(all);

/** The authors, each once, in the order of their pull requests. */
export function authorsOf(about: readonly Entry[]): Value {
  const authors = new Map(about.map(({ author }) => [author === null ? null : authorKey(author), author]));
  return listUpTo(MAX_PEOPLE, [...authors.values()].map(person));
}

export const isOwned = ({ owners = [] }: Suggestion) => owners.length > 0;

/** Who owns the paths; null where no CODEOWNERS is known. */
export function ownersStatement({ owners }: Suggestion): Statement | null {
  if (owners === undefined) return null;
  if (owners.length === 0) return statement('suggest-no-owner', {});
  return statement('suggest-owners', { owners: listUpTo(MAX_OWNERS, owners.map(owner)) });
}
