import { instantOf } from '../../domain/instant.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import { mergedBefore, mergedWithin } from './search.js';
import type { SearchResult } from './search-result.js';
import type { Window } from './windows.js';

/** Associations of people who are not new to a repository, so that no search is needed for them. */
const KNOWN_ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** A busy week has some 60; the others are unknown. */
const MAX_PEOPLE = 240;

/** Searches, and what their counts mean. */
export interface PeopleQuestions {
  searches: readonly string[];
  /**
   * How many each author had merged before the period. `counts` has the results of the searches, null without an answer;
   * authors whose number is unknown are left out.
   */
  mergedBefore(counts: readonly (number | null)[]): Map<Author, number>;
}

interface Person {
  author: Author;
  login: string;
  /** Pull requests of the period. */
  own: number;
}

/**
 * The authors who may be new contributors. GitHub's association `FIRST_TIME_CONTRIBUTOR` is of no use here: it changes to
 * `CONTRIBUTOR` when the pull request is merged.
 */
function possibleNewcomers(results: readonly SearchResult[]): Person[] {
  const people = new Map<string, Person>();
  for (const { pullRequest, association, login } of results) {
    const { author } = pullRequest;
    if (author === null || author.bot || login === null || KNOWN_ASSOCIATIONS.has(association)) continue;
    if (!/^[\w-]+$/.test(login)) continue;
    const key = authorKey(author);
    people.set(key, { author, login, own: (people.get(key)?.own ?? 0) + 1 });
  }
  return [...people.values()].slice(0, MAX_PEOPLE);
}

/**
 * Asks what each author had merged until the end of the period, and takes off what they merged in it: a search for the
 * author of a private profile finds nothing, without an error (cli/cli issue 6879), and is recognized by finding less than
 * the period has. `search` finds pull requests on all branches; if the results are of one branch, what their authors merged
 * into all of them is asked too.
 */
export function peopleQuestions(
  results: readonly SearchResult[],
  search: string,
  window: Window,
  isOneBranch: boolean,
): PeopleQuestions {
  const people = possibleNewcomers(results);
  const untilEnd = people.map(({ login }) => `${mergedBefore(search, instantOf(window.end))} author:${login}`);
  const within = isOneBranch ? people.map(({ login }) => `${mergedWithin(search, window)} author:${login}`) : [];
  return {
    searches: [...untilEnd, ...within],
    mergedBefore(counts) {
      return new Map(
        people.flatMap(({ author, own }, n): [Author, number][] => {
          const until = counts[n] ?? null;
          const inPeriod = isOneBranch ? (counts[people.length + n] ?? null) : own;
          const isKnown = until !== null && inPeriod !== null && inPeriod >= own && until >= inPeriod;
          return isKnown ? [[author, until - inPeriod]] : [];
        }),
      );
    },
  };
}
