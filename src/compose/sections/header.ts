import type { Digest } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { fullName, instant, list, name, references, term } from '../values.js';

function period(digest: Digest): Statement {
  const { repository, baseBranch } = digest;
  const { week, firstDay, lastDay, timeZone } = digest.period;
  return statement('period', {
    repository: fullName(repository.nameWithOwner, repository.url),
    isWeek: week !== null,
    week: name(week ?? ''),
    days: { type: 'days', first: firstDay, last: lastDay },
    timeZone: name(timeZone),
    hasBase: baseBranch !== null,
    base: fullName(baseBranch ?? ''),
  });
}

/** That nothing was merged at all, not even pull requests that the settings leave out. */
function nothing({ completeness, period: { asOf, end } }: Digest): Statement | null {
  if (completeness.expected > 0) return null;
  return statement('nothing-merged', { isSoFar: asOf !== null, soFar: instant(asOf ?? end) });
}

/** How many are by people, by bots and by deleted accounts, as far as there are any. */
function shares({ totals, authors }: Digest['statistics']): Statement[] {
  const [people, bots, deleted] = [totals.byPeople, totals.byBots, totals.byDeletedAccounts].map(one => one.length);
  return [
    people ? statement('by-people', { n: people, people: authors.length }) : null,
    bots ? statement('by-bots', { n: bots }) : null,
    deleted ? statement('by-deleted', { n: deleted }) : null,
  ].filter(one => one !== null);
}

function totals(digest: Digest): Statement | null {
  if (!isAtLeast(digest, 'few')) return null;
  const { statistics, period } = digest;
  const parts = shares(statistics);
  const people = statistics.authors.length;
  return statement('totals', {
    n: statistics.totals.pullRequests.length,
    by: parts.length > 1 ? 'shares' : people > 0 ? 'people' : 'nobody',
    shares: list(parts),
    people,
    additions: statistics.totals.additions,
    deletions: statistics.totals.deletions,
    files: statistics.totals.files,
    isSoFar: period.asOf !== null,
    soFar: instant(period.asOf ?? period.end),
  });
}

function incomplete({ completeness }: Digest): SectionContent | null {
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
  const isMissing = (field: string) => missingFields.includes(field);
  return [
    ...cutLists.map(({ list: cut, pullRequests }) =>
      statement('list-cut', { list: term('phrases', `list-${cut}`), references: references(pullRequests) }),
    ),
    isMissing('PullRequest.statusCheckRollup') ? statement('no-checks', {}) : null,
    isMissing('PullRequest.reviewThreads') ? statement('no-review-threads', {}) : null,
    excludedPullRequests.length > 0 ? statement('excluded', { n: excludedPullRequests.length }) : null,
    source === 'git' ? statement('from-git', {}) : null,
    source === 'file' ? statement('from-file', {}) : null,
  ].filter(one => one !== null);
}

export const header: Section = {
  id: 'header',
  compose: digest => {
    const { expected, gathered } = digest.completeness;
    const gaps = incomplete(digest);
    return {
      period: period(digest),
      nothing: nothing(digest),
      totals: totals(digest),
      complete: gaps === null && isAtLeast(digest, 'few') ? statement('complete', { gathered, expected }) : null,
      incomplete: gaps,
      notes: notes(digest),
    };
  },
};
