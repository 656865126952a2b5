import { partNamed, releaseVersion } from '../analyze/index.js';
import type { Digest, Entry } from '../domain/digest.js';
import { PullRequestRow } from '../domain/entry.js';
import type { OrganizationDigest, PullRequestReference, RepositoryPart } from '../domain/organization.js';
import { readInPart } from '../domain/read-in-part.js';
import { isRevert, stands } from '../domain/standing.js';
import { pointsOf } from './lists.js';

/** Twice as many as a page shows of a repository, since other sections may describe some of them. */
const MAX_EFFECTS = 10;
/** Where nothing else changed. */
const MAX_MINOR = 2;

/**
 * What changed the product and stands, the most important first: the highlights, then the others. Where there is nothing of
 * it, what people did else.
 */
function effectsOf({ pullRequests, highlights, minor, statistics }: Digest): number[] {
  const isMinor = new Set(minor.flatMap(one => one.pullRequests));
  const standing = pullRequests
    .filter(({ outcome }) => stands(outcome) && !isRevert(outcome))
    .sort((a, b) => pointsOf(b) - pointsOf(a) || a.number - b.number)
    .map(({ number }) => number);
  const effects = standing.filter(number => !isMinor.has(number));
  const eligible = new Set(effects);
  if (eligible.size > 0)
    return [...new Set([...highlights.filter(number => eligible.has(number)), ...effects])].slice(0, MAX_EFFECTS);
  const byPeople = new Set(statistics.totals.byPeople);
  return standing.filter(number => byPeople.has(number)).slice(0, MAX_MINOR);
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

/** What was released, by the titles that name its version; a version that is prepared on two branches is one. */
function releasesOf({ pullRequests }: Digest): NonNullable<RepositoryPart['releases']> {
  const named = pullRequests.flatMap(({ number, title, kind, outcome }) => {
    const version = kind === 'release' && stands(outcome) && !isRevert(outcome) ? releaseVersion(title) : null;
    return version === null ? [] : [{ pullRequest: number, version }];
  });
  return [...new Map(named.map(one => [one.version, one])).values()];
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
  const releases = releasesOf(digest);
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
    completeness: { expected, gathered, notGathered, ...(clone && { clone }), readInPart: readInPart(completeness) },
    statistics: { totals, reverts, ...(pushedReverts && { pushedReverts }), reverted },
    people: statistics.authors.length,
    bots: statistics.bots.length,
    pushes: (statistics.directPushes?.length ?? 0) + (statistics.unlistedPushes ?? 0),
    areas: digest.areas,
    minor,
    series: digest.series.filter(one => one.pullRequests.some(number => kept.has(number))),
    pullRequests,
    // Parsing leaves out of an entry what a row does not have.
    allPullRequests: digest.pullRequests.map(entry => PullRequestRow.parse(entry)),
    attention: digest.attention,
    secondLook: digest.secondLook.filter(({ pullRequest }) => looked.has(pullRequest)),
    effects,
    ...(releases.length > 0 && { releases }),
    scopes: pullRequests.flatMap(({ number, title }) => {
      const scope = partNamed(title);
      return scope === null ? [] : [{ pullRequest: number, scope }];
    }),
    ...narrationOf(digest, kept),
  };
}
