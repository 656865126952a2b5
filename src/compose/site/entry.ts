import type { Digest } from '../../domain/digest.js';
import type { OrganizationDigest } from '../../domain/organization.js';
import { type Statement, statement } from '../../domain/page.js';
import type { Period } from '../../domain/period.js';
import type { SiteEntry } from '../../domain/site.js';
import { noneRecognised } from '../clone.js';
import { incompleteness } from '../incomplete.js';
import { itemsOf } from '../items.js';
import { entriesByNumber } from '../lookup.js';
import { nothingMerged as nothingMergedAnywhere } from '../organization/header.js';
import { composeOrganizationTitle } from '../organization/index.js';
import { revertedOver } from '../organization/reverted-count.js';
import { changeLine, changesOf } from '../organization/shared.js';
import { located, type OrganizationView, viewOf } from '../organization/views.js';
import { nothingMerged } from '../sections/header.js';
import { itemLine } from '../statements/item.js';
import { revertedCount } from '../statements/reverted-count.js';
import { composeTitle } from '../title.js';
import { instant, name } from '../values.js';

const MAX_HIGHLIGHTS = 3;
/** Highlights that are looked at for these: a series of some of them is one line. */
const MAX_LOOKED_AT = 20;
/** As long as names on GitHub get. The owners of many repositories together may be longer. */
const MAX_NAME_LENGTH = 140;
/** The list names nobody. */
const NAMING = { names: false };

function heading({ week, firstDay, lastDay }: Period, base: string | null): Statement {
  return statement('site-digest', {
    isWeek: week !== null,
    week: name(week ?? ''),
    days: { type: 'days', first: firstDay, last: lastDay },
    hasBase: base !== null,
    base: name(base ?? ''),
  });
}

function figures(
  n: number,
  people: number,
  reverted: ReturnType<typeof revertedCount>,
  { asOf, end }: Period,
): Statement {
  return statement('site-figures', { n, people, ...reverted, isSoFar: asOf !== null, soFar: instant(asOf ?? end) });
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}

function entryOfRepository(digest: Digest): SiteEntry {
  const { repository, period, statistics, completeness, baseBranch, highlights } = digest;
  const { totals, authors, reverted } = statistics;
  const entries = entriesByNumber(digest);
  return {
    kind: 'repository',
    name: repository.nameWithOwner.slice(0, MAX_NAME_LENGTH),
    host: hostOf(repository.url),
    baseBranch,
    period,
    privateRepositories: repository.isPrivate === true ? [repository.nameWithOwner] : [],
    title: composeTitle(digest).statement,
    heading: heading(period, baseBranch),
    figures:
      nothingMerged(digest) ??
      noneRecognised(completeness) ??
      figures(
        totals.pullRequests.length,
        authors.length,
        revertedCount(reverted.ofPeriod.length, reverted.relanded.length),
        period,
      ),
    incomplete: incompleteness(completeness),
    highlights: itemsOf(highlights.slice(0, MAX_LOOKED_AT), digest)
      .flatMap(item => itemLine(item, entries, NAMING) ?? [])
      .slice(0, MAX_HIGHLIGHTS),
  };
}

/** The most important over all, whatever their repositories. */
function highlightsOver(view: OrganizationView): Statement[] {
  return changesOf(located(view.digest.highlights.slice(0, MAX_LOOKED_AT), view))
    .flatMap(change => changeLine(change) ?? [])
    .slice(0, MAX_HIGHLIGHTS);
}

function entryOfOrganization(digest: OrganizationDigest): SiteEntry {
  const { period, totals, missing, repositories } = digest;
  const view = viewOf(digest);
  const isIncomplete = missing.length > 0 || repositories.some(({ completeness }) => completeness.notGathered > 0);
  return {
    kind: 'organization',
    name: digest.name.slice(0, MAX_NAME_LENGTH),
    host: hostOf(repositories[0]?.repository.url ?? null),
    baseBranch: null,
    period,
    privateRepositories: repositories.flatMap(({ repository: { isPrivate, nameWithOwner } }) =>
      isPrivate === true ? [nameWithOwner] : [],
    ),
    title: composeOrganizationTitle(digest).statement,
    heading: heading(period, null),
    figures: nothingMergedAnywhere(view) ?? figures(totals.pullRequests, totals.people, revertedOver(digest), period),
    incomplete: isIncomplete ? statement('organization-not-complete', {}) : null,
    highlights: highlightsOver(view),
  };
}

/** What a site says of a digest, of one repository or of several. */
export function composeSiteEntry(digest: Digest | OrganizationDigest): SiteEntry {
  return 'kind' in digest ? entryOfOrganization(digest) : entryOfRepository(digest);
}
