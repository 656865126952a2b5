import type { RevertedPullRequest, Statistics } from '../../domain/digest.js';
import { compareText } from '../../domain/order.js';
import { statement, type Value } from '../../domain/page.js';
import type { Author } from '../../domain/pull-request.js';
import { type Entries, entriesOf } from '../lookup.js';
import { reference } from '../values.js';

/** A pull request, or a commit that was pushed without one, which reverted something. */
export interface Reverter {
  /** null: a commit. */
  number: number | null;
  reference: Value;
  title: string;
  author: Author | null;
  at: string;
}

/** A revert with one of the pull requests that it reverted. */
export interface RevertPair {
  revert: Reverter;
  reason: string | null;
  original: RevertedPullRequest;
}

/** How a commit without a pull request is named. */
export function pushedCommit(sha: string): Value {
  return statement('pushed-commit', { commit: { type: 'commit', sha } });
}

/** What is known of the reverts of a period. */
export interface Reverts {
  statistics: Pick<Statistics, 'reverts' | 'pushedReverts'>;
}

/** Every revert of the digest with each of its originals, in merge order. */
export function originalsOf({ statistics }: Reverts, entries: Entries): RevertPair[] {
  const merged = statistics.reverts.flatMap(({ pullRequest, reverted, reason }) =>
    entriesOf([pullRequest], entries).flatMap(({ number, title, author, mergedAt: at }) => {
      const revert = { number, reference: reference(number), title, author, at };
      return reverted.map(original => ({ revert, reason, original }));
    }),
  );
  const pushed = (statistics.pushedReverts ?? []).flatMap(
    ({ sha, title, author, committedAt: at, reverted, reason }) => {
      const revert = { number: null, reference: pushedCommit(sha), title, author, at };
      return reverted.map(original => ({ revert, reason, original }));
    },
  );
  return pushed.length === 0 ? merged : [...merged, ...pushed].sort((a, b) => compareText(a.revert.at, b.revert.at));
}
