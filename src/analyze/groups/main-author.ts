import type { Entry } from '../../domain/digest.js';
import type { MainAuthor } from '../../domain/groups.js';
import { numbersOf } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import { mostCommon } from './most-common.js';

/** Two pull requests by one person mean nothing. */
const MIN_PULL_REQUESTS = 3;

/** The person who wrote more than half of the entries. */
export function mainAuthorOf(entries: readonly Entry[]): MainAuthor | undefined {
  const byPeople = entries.flatMap(({ number, author }) => (author === null || author.bot ? [] : [{ number, author }]));
  const most = mostCommon(byPeople.map(({ author }) => authorKey(author)));
  if (most === null || most.count < MIN_PULL_REQUESTS || most.count * 2 <= entries.length) return undefined;
  const own = byPeople.filter(({ author }) => authorKey(author) === most.value);
  const [first] = own;
  if (first === undefined) return undefined;
  return { author: first.author, pullRequests: numbersOf(own), all: own.length === entries.length };
}
