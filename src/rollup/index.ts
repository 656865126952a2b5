import type { Digest } from '../domain/digest.js';
import { compareText } from '../domain/order.js';
import { type MissingDigest, ORGANIZATION_SCHEMA_VERSION, type OrganizationDigest } from '../domain/organization.js';
import type { Period } from '../domain/period.js';
import { authorsOver, keyOver, mostActiveOf } from './authors.js';
import { attentionOver, highlightsOver, secondLookOver } from './lists.js';
import { partOf } from './part.js';
import { sumOf } from './sum.js';
import { weeksOver } from './weeks.js';

export interface RollUpOptions {
  version: string;
  period: Period;
  /** What has no digest here, or none that can be used. */
  missing: readonly MissingDigest[];
}

const sizeOf = ({ statistics }: Digest) => statistics.totals.pullRequests.length;

function byMerges(a: Digest, b: Digest): number {
  return sizeOf(b) - sizeOf(a) || compareText(a.repository.nameWithOwner, b.repository.nameWithOwner);
}

const nameOf = ({ repository, file }: MissingDigest) => repository ?? file ?? '';

/** The owners of the repositories, by name. */
function ownersOf(digests: readonly Digest[], missing: readonly MissingDigest[]): string {
  const names = [
    ...digests.map(({ repository }) => repository.nameWithOwner),
    ...missing.flatMap(({ repository }) => repository ?? []),
  ];
  const owners = names.flatMap(name => name.split('/')[0] ?? []);
  return [...new Set(owners)].sort(compareText).join(', ');
}

function sumOver(digests: readonly Digest[], figure: (totals: Digest['statistics']['totals']) => number): number {
  return sumOf(digests.map(({ statistics }) => figure(statistics.totals)));
}

/**
 * One digest over those of several repositories in one period. Every figure is the sum of theirs, except people, who are
 * counted once. The order of the digests makes no difference; there is at most one of each repository.
 */
export function rollUp(read: readonly Digest[], { version, period, missing }: RollUpOptions): OrganizationDigest {
  const digests = [...read].sort(byMerges);
  const lists = {
    highlights: highlightsOver(digests),
    attention: attentionOver(digests),
    secondLook: secondLookOver(digests),
  };
  const keyOf = keyOver(digests);
  const authors = authorsOver(digests, keyOf, ({ statistics }) => statistics.authors);
  const mostActive = mostActiveOf(authors);
  const bots = authorsOver(digests, keyOf, ({ statistics }) => statistics.bots);
  const newContributors = authorsOver(digests, keyOf, ({ statistics }) => statistics.newContributors ?? []);
  return {
    schemaVersion: ORGANIZATION_SCHEMA_VERSION,
    kind: 'organization',
    generator: { name: 'merge-digest', version },
    name: ownersOf(digests, missing),
    period,
    repositories: digests.map(digest => partOf(digest, lists)),
    missing: [...missing].sort((a, b) => compareText(nameOf(a), nameOf(b)) || compareText(a.reason, b.reason)),
    totals: {
      repositories: digests.length,
      withMerges: digests.filter(digest => sizeOf(digest) > 0).length,
      pullRequests: sumOver(digests, ({ pullRequests }) => pullRequests.length),
      byPeople: sumOver(digests, ({ byPeople }) => byPeople.length),
      byBots: sumOver(digests, ({ byBots }) => byBots.length),
      byDeletedAccounts: sumOver(digests, ({ byDeletedAccounts }) => byDeletedAccounts.length),
      people: authors.length,
      bots: bots.length,
      newContributors: newContributors.length,
      reverted: digests.reduce((sum, { statistics }) => sum + statistics.reverted.ofPeriod.length, 0),
      additions: sumOver(digests, ({ additions }) => additions),
      deletions: sumOver(digests, ({ deletions }) => deletions),
    },
    ...lists,
    authors,
    ...(mostActive && { mostActive }),
    bots,
    newContributors,
    ...weeksOver(digests, period),
  };
}
