import { rollups } from 'd3-array';
import { isBotName } from '../../domain/bots.js';
import type { History } from '../../domain/history.js';
import { compareText } from '../../domain/order.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import type { SecondLook } from '../../domain/second-look.js';
import type { AssessedChange } from '../assess.js';
import type { Change } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { OwnersOf } from '../paths/code-owners.js';

/** More people than these feel that somebody else was asked. */
const MAX_ASKED = 2;
/** One earlier change is no knowledge of a file. */
const MIN_CHANGES = 2;

/** The most frequent keys first, then by name. */
function byFrequency(keys: readonly string[], min: number): string[] {
  return rollups(
    keys,
    rows => rows.length,
    key => key,
  )
    .filter(([, count]) => count >= min)
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(([key]) => key);
}

function ownersToAsk(paths: readonly string[], author: Author | null, ownersOf: OwnersOf): string[] {
  const own = author?.login === undefined ? null : `@${author.login.toLowerCase()}`;
  const owners = paths.flatMap(path => [...new Set(ownersOf(path))]).filter(owner => owner.toLowerCase() !== own);
  return byFrequency(owners, 1).slice(0, MAX_ASKED);
}

/** An author by their key. Names are kept in lower case in keys, so only those of the week can be written. */
function authorOf(key: string, known: ReadonlyMap<string, Author>): Author | null {
  const author = known.get(key);
  if (author !== undefined) return author.bot ? null : author;
  const login = key.startsWith('login:') ? key.slice('login:'.length) : null;
  if (login === null || isBotName(login)) return null;
  return { login, name: login, bot: false };
}

/** Returns whom to ask about a change: owners of its largest paths, else who changed them most in the 90 days before. */
export function askedAbout(
  assessed: readonly AssessedChange[],
  { ownersOf, history }: { ownersOf: OwnersOf | null; history: History | undefined },
): (change: Change) => SecondLook['ask'] {
  const authors = assessed.flatMap(({ change }) => change.pullRequest.author ?? []);
  const known = new Map(authors.map(author => [authorKey(author), author]));
  const merged = history?.merged ?? [];
  return ({ source, pullRequest: { author } }) => {
    const paths = mostChangedPaths(source);
    const owners = ownersOf === null ? [] : ownersToAsk(paths, author, ownersOf);
    if (owners.length > 0) return { owners, people: [] };
    const own = author === null ? null : authorKey(author);
    const touched = merged.flatMap(merge =>
      merge.author === null || merge.author === own
        ? []
        : paths.flatMap(path => (merge.paths.includes(path) ? [merge.author ?? ''] : [])),
    );
    const people = byFrequency(touched, MIN_CHANGES).flatMap(key => authorOf(key, known) ?? []);
    return { owners: [], people: people.slice(0, MAX_ASKED) };
  };
}
