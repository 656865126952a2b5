import type { Attention } from '../domain/briefing.js';
import { ATTENTION_KINDS } from '../domain/briefing.js';
import type { Digest, Entry } from '../domain/digest.js';
import { compareText } from '../domain/order.js';
import type { PullRequestReference } from '../domain/organization.js';
import { SECOND_LOOK_REASONS } from '../domain/second-look.js';
import { fairly } from './fairly.js';

/** Of each repository among the first of a list; the others follow. */
const SHARE = { highlights: 2, attention: 3, secondLook: 2 } as const;
/** A longer list is not read. */
const MAX_SECOND_LOOK = 5;

/** A reference, with what puts it in order. */
interface Ranked {
  reference: PullRequestReference;
  /** Smaller ones come first, by the first number that differs. */
  rank: readonly number[];
}

function compare(a: Ranked, b: Ranked): number {
  const index = a.rank.findIndex((value, place) => value !== b.rank[place]);
  if (index !== -1) return (a.rank[index] ?? 0) - (b.rank[index] ?? 0);
  return compareText(a.reference.repository, b.reference.repository) || a.reference.number - b.reference.number;
}

/** The sum of the points of its importance, which is not cut at 10 as the score is. */
export function pointsOf({ importance }: Entry): number {
  return importance.factors.reduce((sum, { points }) => sum + points, 0);
}

function inOrder(
  digests: readonly Digest[],
  ranked: (digest: Digest) => readonly (readonly [number: number, rank: readonly number[]])[],
  share: number,
): PullRequestReference[] {
  const all = digests.flatMap(digest =>
    ranked(digest).map(([number, rank]) => ({
      reference: { repository: digest.repository.nameWithOwner, number },
      rank,
    })),
  );
  return fairly(
    all.sort(compare).map(({ reference }) => reference),
    share,
  );
}

/** Points that are enough in any week; fewer are, if the most important of all has less than twice as many. */
const ENOUGH_POINTS = 4;

/** The highlights of all digests by importance, without what is of little importance beside the others. */
export function highlightsOver(digests: readonly Digest[]): PullRequestReference[] {
  const bestOf = ({ pullRequests }: Digest) => pullRequests.reduce((best, entry) => Math.max(best, pointsOf(entry)), 0);
  const best = digests.reduce((most, digest) => Math.max(most, bestOf(digest)), 0);
  const least = Math.min(best / 2, ENOUGH_POINTS);
  return inOrder(
    digests,
    ({ highlights, pullRequests }) => {
      const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
      return highlights.flatMap(number => {
        const entry = entries.get(number);
        if (entry === undefined || pointsOf(entry) < least) return [];
        return [[number, [-pointsOf(entry)]] as const];
      });
    },
    SHARE.highlights,
  );
}

const attentionRank = ({ kind, breaking }: Attention) => (breaking ? 0 : ATTENTION_KINDS.indexOf(kind));

/** What users have to know, breaking changes first; of one kind by its place in the digest. */
export function attentionOver(digests: readonly Digest[]): PullRequestReference[] {
  return inOrder(
    digests,
    ({ attention }) => {
      const first = new Map<number, readonly number[]>();
      for (const [place, one] of attention.entries())
        if (!first.has(one.pullRequest)) first.set(one.pullRequest, [attentionRank(one), place]);
      return [...first];
    },
    SHARE.attention,
  );
}

/** What to look at again: the first of each digest, then the second; at one place by the order of the reasons. */
export function secondLookOver(digests: readonly Digest[]): PullRequestReference[] {
  return inOrder(
    digests,
    ({ secondLook }) =>
      secondLook.map(({ pullRequest, reasons }, place) => {
        const reason =
          reasons[0] === undefined ? SECOND_LOOK_REASONS.length : SECOND_LOOK_REASONS.indexOf(reasons[0].id);
        return [pullRequest, [place, reason]] as const;
      }),
    SHARE.secondLook,
  ).slice(0, MAX_SECOND_LOOK);
}
