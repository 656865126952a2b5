import type { Digest } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import type { Section } from '../section.js';
import { instant, list, name, references, term } from '../values.js';

function repositoryOf({ repository: { nameWithOwner, url } }: Digest): Value {
  return url === null ? name(nameWithOwner) : { type: 'link', text: nameWithOwner, url };
}

function period(digest: Digest): Statement {
  const { period, baseBranch } = digest;
  return statement('period', {
    repository: repositoryOf(digest),
    isWeek: period.week !== null,
    week: name(period.week ?? ''),
    days: { type: 'days', first: period.firstDay, last: period.lastDay },
    timeZone: name(period.timeZone),
    hasBase: baseBranch !== null,
    base: name(baseBranch ?? ''),
  });
}

/** Who wrote them, where that is more than people alone. */
function shares({ statistics: { totals, authors } }: Digest): Statement[] {
  const { byPeople, byBots, byDeletedAccounts } = totals;
  return [
    ...(byPeople.length > 0 ? [statement('by-people', { n: byPeople.length, people: authors.length })] : []),
    ...(byBots.length > 0 ? [statement('by-bots', { n: byBots.length })] : []),
    ...(byDeletedAccounts.length > 0 ? [statement('by-deleted', { n: byDeletedAccounts.length })] : []),
  ];
}

function totals(digest: Digest): Statement | null {
  const { statistics, period } = digest;
  if (statistics.volume === 'none') return null;
  const parts = shares(digest);
  return statement('totals', {
    n: statistics.totals.pullRequests.length,
    by: parts.length > 1 ? 'shares' : statistics.authors.length > 0 ? 'people' : 'nobody',
    shares: list(parts),
    people: statistics.authors.length,
    additions: statistics.totals.additions,
    deletions: statistics.totals.deletions,
    files: statistics.totals.files,
    isSoFar: period.asOf !== null,
    soFar: instant(period.asOf ?? period.end),
  });
}

function incomplete({ completeness }: Digest) {
  const { expected, gathered, notGathered, missing, filesTruncated } = completeness;
  if (notGathered === 0 && filesTruncated.length === 0) return null;
  return {
    lead: statement('not-complete', { gathered, expected, missing: notGathered }),
    missing: missing.map(({ start, end, pullRequests }) =>
      statement('missing-between', { n: pullRequests, from: instant(start), to: instant(end) }),
    ),
    truncated:
      filesTruncated.length === 0 ? null : statement('files-truncated', { references: references(filesTruncated) }),
  };
}

/** What the source lacks, and what the settings leave out. */
function notes({ completeness, source }: Digest): Statement[] {
  const { cutLists = [], missingFields = [], excludedPullRequests } = completeness;
  return [
    ...cutLists.map(({ list: cut, pullRequests }) =>
      statement('list-cut', { list: term('phrases', `list-${cut}`), references: references(pullRequests) }),
    ),
    ...(missingFields.includes('PullRequest.statusCheckRollup') ? [statement('no-checks', {})] : []),
    ...(missingFields.includes('PullRequest.reviewThreads') ? [statement('no-review-threads', {})] : []),
    ...(excludedPullRequests.length > 0 ? [statement('excluded', { n: excludedPullRequests.length })] : []),
    ...(source === 'git' ? [statement('from-git', {})] : []),
    ...(source === 'file' ? [statement('from-file', {})] : []),
  ];
}

export const header: Section = {
  id: 'header',
  compose: digest => {
    const {
      completeness,
      statistics,
      period: { asOf, end },
    } = digest;
    const { expected, gathered } = completeness;
    const gaps = incomplete(digest);
    return {
      period: period(digest),
      nothing:
        expected === 0 ? statement('nothing-merged', { isSoFar: asOf !== null, soFar: instant(asOf ?? end) }) : null,
      totals: totals(digest),
      complete: gaps === null && statistics.volume !== 'none' ? statement('complete', { gathered, expected }) : null,
      incomplete: gaps,
      notes: notes(digest),
    };
  },
};
