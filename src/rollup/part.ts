import type { Digest, Entry } from '../domain/digest.js';
import type { OrganizationDigest, PullRequestReference, RepositoryPart } from '../domain/organization.js';
import { isRevert, stands } from '../domain/standing.js';
import { pointsOf } from './lists.js';

/** Twice as many as a page shows of a repository, since other sections may describe some of them. */
const MAX_EFFECTS = 10;

/** What changed the product and stands, the most important first: the highlights, then the others. */
function effectsOf({ pullRequests, highlights, minor }: Digest): number[] {
  const isMinor = new Set(minor.flatMap(one => one.pullRequests));
  const standing = pullRequests
    .filter(({ number, outcome }) => stands(outcome) && !isRevert(outcome) && !isMinor.has(number))
    .sort((a, b) => pointsOf(b) - pointsOf(a) || a.number - b.number)
    .map(({ number }) => number);
  const eligible = new Set(standing);
  return [...new Set([...highlights.filter(number => eligible.has(number)), ...standing])].slice(0, MAX_EFFECTS);
}

/** Reverts and what they reverted, whose outcomes the page names. */
function isOfRevert({ outcome }: Entry): boolean {
  return !stands(outcome) || isRevert(outcome) || outcome.relands !== undefined;
}

/** The notes on pull requests that are kept. */
function narrationOf({ narration }: Digest, kept: ReadonlySet<number>): Pick<RepositoryPart, 'narration'> {
  if (narration === undefined) return {};
  const notes = narration.notes.filter(({ pullRequest }) => kept.has(pullRequest));
  return notes.length === 0 ? {} : { narration: { model: narration.model, language: narration.language, notes } };
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
    ...narrationOf(digest, kept),
  };
}
