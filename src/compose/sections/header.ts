import type { Digest } from '../../domain/digest.js';
import { type SectionContent, type Statement, statement } from '../../domain/page.js';
import { namesNone } from '../../domain/recognition.js';
import { authorsOf } from '../authors-of.js';
import { fromClone, noneRecognised } from '../clone.js';
import { incompleteness } from '../incomplete.js';
import { isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { revertedCount } from '../statements/reverted-count.js';
import { fullName, instant, linesUpTo, list, listUpTo, name, noted, reference, term } from '../values.js';

/** References in one line; digest.json has all of them. */
const MAX_REFERENCES = 30;
/** Stretches of time in which something is missing. */
const MAX_MISSING = 12;

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
export function nothingMerged({ completeness, period: { asOf, end } }: Digest): Statement | null {
  if (completeness.expected > 0 || namesNone(completeness)) return null;
  return statement('nothing-merged', { isSoFar: asOf !== null, soFar: instant(asOf ?? end) });
}

/** Compared with the week before, where that is known. */
export function comparedWith({ trends }: Pick<Digest, 'trends'>): 'more' | 'fewer' | 'none' {
  switch (trends?.merged?.trend) {
    case 'most':
    case 'more':
      return 'more';
    case 'fewest':
    case 'fewer':
      return 'fewer';
    default:
      return 'none';
  }
}

/** The week in a line. */
function figures(digest: Digest): Statement | null {
  if (!isAtLeast(digest, 'few')) return null;
  const { statistics, period, trends } = digest;
  const [people, bots] = [statistics.authors.length, statistics.bots.length];
  return statement('figures', {
    n: statistics.totals.pullRequests.length,
    trend: comparedWith(digest),
    difference: trends?.merged?.difference ?? 0,
    by: authorsOf({ people, bots }),
    people,
    bots,
    ...revertedCount(statistics.reverted.ofPeriod.length, statistics.reverted.relanded.length),
    newcomers: statistics.newContributors?.length ?? 0,
    isSoFar: period.asOf !== null,
    soFar: instant(period.asOf ?? period.end),
  });
}

function incomplete({ completeness }: Digest): SectionContent | null {
  const { missing, filesTruncated, filesUnread = [] } = completeness;
  const lead = incompleteness(completeness);
  if (lead === null) return null;
  return {
    lead,
    missing: linesUpTo(
      MAX_MISSING,
      missing.map(({ start, end, pullRequests }) =>
        statement('missing-between', { n: pullRequests, from: instant(start), to: instant(end) }),
      ),
    ),
    truncated:
      filesTruncated.length === 0
        ? null
        : statement('files-truncated', { references: listUpTo(MAX_REFERENCES, filesTruncated.map(reference)) }),
    unread:
      filesUnread.length === 0
        ? null
        : statement('files-unread', { references: listUpTo(MAX_REFERENCES, filesUnread.map(reference)) }),
  };
}

/** Pull requests that landed by a commit, each with the commit that names it. */
function landed({ pullRequests }: Digest): Statement | null {
  const references = pullRequests.flatMap(({ number, landedBy: sha }) =>
    sha === undefined ? [] : [noted(reference(number), { type: 'commit', sha })],
  );
  if (references.length === 0) return null;
  return statement('landed', { n: references.length, references: listUpTo(MAX_REFERENCES, references) });
}

/** What the source lacks, and what the settings leave out. */
function notes(digest: Digest): Statement[] {
  const { completeness, source } = digest;
  const { cutLists = [], missingFields = [], excludedPullRequests, unknownFields } = completeness;
  const isMissing = (field: string) => missingFields.includes(field);
  return [
    ...cutLists.map(({ list: cut, pullRequests }) =>
      statement('list-cut', {
        list: term('phrases', `list-${cut}`),
        references: listUpTo(MAX_REFERENCES, pullRequests.map(reference)),
      }),
    ),
    landed(digest),
    isMissing('PullRequest.statusCheckRollup') ? statement('no-checks', {}) : null,
    isMissing('PullRequest.reviewThreads') ? statement('no-review-threads', {}) : null,
    ...fromClone(completeness),
    excludedPullRequests.length > 0 ? statement('excluded', { n: excludedPullRequests.length }) : null,
    unknownFields.length === 0
      ? null
      : statement('source-lacks', {
          source,
          what: list(unknownFields.map(field => term('phrases', `unknown-${field}`))),
        }),
  ].filter(one => one !== null);
}

export const header: Section = {
  id: 'header',
  compose: digest => ({
    period: period(digest),
    nothing: nothingMerged(digest),
    unrecognised: noneRecognised(digest.completeness),
    figures: figures(digest),
    releases: null,
    incomplete: incomplete(digest),
    notes: notes(digest),
  }),
};
