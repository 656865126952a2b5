import type { Entry, Statistics } from '../../domain/digest.js';
import { authorKey } from '../../domain/pull-request.js';
import { isWrittenByHand } from '../../domain/written-by-hand.js';
import { files } from './files.js';
import type { Statistic } from './statistic.js';

/** The work of people overlaps in a file that this many pull requests of a week changed. */
const MIN_PULL_REQUESTS = 5;

/** How many people wrote the pull requests; undefined if bots or deleted accounts wrote some. */
function peopleBehind(numbers: readonly number[], entries: readonly Entry[]): number | undefined {
  const own = new Set(numbers);
  const authors = entries.filter(({ number }) => own.has(number)).map(({ author }) => author);
  const people = authors.flatMap(author => (author === null || author.bot ? [] : [authorKey(author)]));
  return people.length < authors.length ? undefined : new Set(people).size;
}

function busiest(rows: Statistics['files'], entries: readonly Entry[]) {
  const [first, second] = rows;
  if (first === undefined || first.pullRequests.length === second?.pullRequests.length) return undefined;
  const { path, pullRequests } = first;
  const people = peopleBehind(pullRequests, entries);
  return { path, pullRequests, ...(people !== undefined && { people }) };
}

export const hotFiles: Statistic<'hotFiles'> = {
  id: 'hotFiles',
  of: (entries, facts) => {
    const hot = files
      .of(entries, facts)
      .filter(isWrittenByHand)
      .filter(({ pullRequests }) => pullRequests.length >= MIN_PULL_REQUESTS);
    if (hot.length === 0) return undefined;
    const first = busiest(hot, entries);
    return { paths: hot.map(({ path }) => path), ...(first && { busiest: first }) };
  },
};
