import type { FaultKind } from './types.js';

/**
 * Search is short in silence, as it was for days on 2026-04-27 (max-sixty/tend issue 345): its index lacks every pull
 * request whose number is a multiple of `lacks`, or all of them. Counts and results agree.
 */
export const shortSearch: FaultKind<{ lacks?: number }> = {
  kind: 'short-search',
  finds: ({ lacks = 1 }, { __typename, number }) => __typename !== 'PullRequest' || number % lacks !== 0,
};

/** A search for what these people wrote finds nothing, without an error (cli/cli issue 6879). */
export const privateProfile: FaultKind<{ logins: readonly string[] }> = {
  kind: 'private-profile',
  matches: ({ logins }, { query, variables }) => {
    const text = `${query} ${JSON.stringify(variables)}`.toLowerCase();
    return logins.some(login => new RegExp(`author:${login.toLowerCase()}(?![\\w-])`).test(text));
  },
  finds: ({ logins }, _found, { authors }) => !logins.some(login => authors.includes(login.toLowerCase())),
};
