import type { Digest, Entry } from '../domain/digest.js';
import type { OrganizationDigest, PullRequestReference, RepositoryPart } from '../domain/organization.js';
import { isRevert, stands } from '../domain/standing.js';
import { pointsOf } from './lists.js';

/** Effects shown of a repository, by its number of pull requests: the first that reaches it. */
const EFFECTS: readonly (readonly [pullRequests: number, effects: number])[] = [
  [20, 5],
  [12, 4],
  [6, 3],
  [0, 2],
];

/** As many as are shown of it, and as many again in place of those that other sections describe. */
function maxEffects(pullRequests: number): number {
  const [, effects = 2] = EFFECTS.find(([least]) => pullRequests >= least) ?? [];
  return 2 * effects;
}

/** What changed the product and stands, the most important first: the highlights, then the others. */
function effectsOf({ pullRequests, highlights, minor }: Digest): number[] {
  const isMinor = new Set(minor.flatMap(one => one.pullRequests));
  const standing = pullRequests
    .filter(({ number, outcome }) => stands(outcome) && !isRevert(outcome) && !isMinor.has(number))
    .sort((a, b) => pointsOf(b) - pointsOf(a) || a.number - b.number)
    .map(({ number }) => number);
  const eligible = new Set(standing);
  return [...new Set([...highlights.filter(number => eligible.has(number)), ...standing])].slice(
    0,
    maxEffects(pullRequests.length),
  );
}

/** Reverts and what they reverted, whose outcomes the page names. */
function isOfRevert({ outcome }: Entry): boolean {
  return !stands(outcome) || isRevert(outcome) || outcome.relands !== undefined;
}

type Lists = Pick<OrganizationDigest, 'highlights' | 'attention' | 'secondLook'>;

/** The part of a digest that the page over all needs, with the pull requests that one of its lists names. */
export function partOf(digest: Digest, { highlights, attention, secondLook }: Lists): RepositoryPart {
  const { source, repository, baseBranch, report, minor, completeness, statistics } = digest;
  const { expected, gathered, notGathered, clone } = completeness;
  const { totals, reverts, pushedReverts, reverted } = statistics;
  const own = (references: readonly PullRequestReference[]) =>
    references.flatMap(one => (one.repository === repository.nameWithOwner ? [one.number] : []));
  const effects = effectsOf(digest);
  const looked = new Set(own(secondLook));
  const listed = new Set([...effects, ...own(highlights), ...own(attention), ...looked]);
  const isListed = (entry: Entry) => listed.has(entry.number) || isOfRevert(entry);
  const pullRequests = digest.pullRequests.filter(isListed);
  const kept = new Set(pullRequests.map(({ number }) => number));
  return {
    source,
    repository,
    baseBranch,
    ...(report !== undefined && { report }),
    completeness: { expected, gathered, notGathered, ...(clone && { clone }) },
    statistics: { totals, reverts, ...(pushedReverts && { pushedReverts }), reverted },
    people: statistics.authors.length,
    minor,
    series: digest.series.filter(one => one.pullRequests.some(number => kept.has(number))),
    pullRequests,
    attention: digest.attention,
    secondLook: digest.secondLook.filter(({ pullRequest }) => looked.has(pullRequest)),
    effects,
  };
}
