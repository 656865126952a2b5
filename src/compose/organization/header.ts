import type { MissingDigest, OrganizationDigest } from '../../domain/organization.js';
import { MISSING_REASONS } from '../../domain/organization.js';
import { type SectionContent, type Statement, statement, type Value } from '../../domain/page.js';
import { isEmptyOverAll, namesNone } from '../../domain/recognition.js';
import { comparedWith } from '../sections/header.js';
import { fullName, instant, list, listUpTo, name, path } from '../values.js';
import { revertedOver } from './reverted-count.js';
import type { OrganizationSection } from './section.js';
import { type OrganizationView, type RepositoryView, shownName } from './views.js';

/** Names in one line; the JSON has all of them. */
const MAX_NAMES = 30;
/** Versions in one line; of one repository before further ones of it. */
const MAX_RELEASES = { inAll: 12, ofOne: 2 } as const;

const nameOf = ({ named }: RepositoryView): Value => fullName(named.name, named.url);

function period({ name: owner, period: { week, firstDay, lastDay, timeZone } }: OrganizationDigest): Statement {
  return statement('period', {
    repository: fullName(owner),
    isWeek: week !== null,
    week: name(week ?? ''),
    days: { type: 'days', first: firstDay, last: lastDay },
    timeZone: name(timeZone),
    hasBase: false,
    base: '',
  });
}

/** That nothing was merged anywhere. */
export function nothingMerged({ digest }: OrganizationView): Statement | null {
  const { repositories, period: of } = digest;
  if (!isEmptyOverAll(digest) || repositories.some(({ completeness }) => completeness.expected > 0)) return null;
  return statement('nothing-merged', { isSoFar: of.asOf !== null, soFar: instant(of.asOf ?? of.end) });
}

function figures({ digest }: OrganizationView): Statement | null {
  const { totals, period: of } = digest;
  if (totals.repositories === 0) return null;
  return statement('organization-figures', {
    n: totals.pullRequests,
    withMerges: totals.withMerges,
    repositories: totals.repositories,
    isInAll: totals.withMerges === totals.repositories,
    trend: comparedWith(digest),
    difference: digest.trends?.merged?.difference ?? 0,
    people: totals.people,
    bots: totals.bots,
    ...revertedOver(digest),
    isSoFar: of.asOf !== null,
    soFar: instant(of.asOf ?? of.end),
  });
}

/** The versions that were released, by repository. */
function releases({ repositories }: OrganizationView): Statement | null {
  const named = repositories.map(({ part, named: of }) =>
    (part.releases ?? []).map(({ version }) =>
      statement('release', { repository: name(of.name), version: name(version) }),
    ),
  );
  const all = [
    ...named.flatMap(own => own.slice(0, MAX_RELEASES.ofOne)),
    ...named.flatMap(own => own.slice(MAX_RELEASES.ofOne)),
  ];
  return all.length === 0 ? null : statement('releases', { releases: listUpTo(MAX_RELEASES.inAll, all) });
}

function missingName({ repository, file }: MissingDigest, digest: OrganizationDigest): Value {
  return repository === null ? path(file ?? '') : fullName(shownName(repository, digest));
}

/** One line for each reason, and one for each repository with a digest that lacks pull requests. */
function incomplete({ digest, repositories }: OrganizationView): SectionContent | null {
  const missing = MISSING_REASONS.flatMap(reason => {
    const ofReason = digest.missing.filter(one => one.reason === reason);
    if (ofReason.length === 0) return [];
    // A folder may have many digests of one repository.
    const each = new Map(ofReason.map(one => [one.repository ?? one.file, one])).values();
    const names = Array.from(each, one => missingName(one, digest));
    return [statement('missing-digests', { reason, n: names.length, names: listUpTo(MAX_NAMES, names) })];
  });
  const lacking = repositories.filter(({ part }) => part.completeness.notGathered > 0);
  const lines = lacking.slice(0, MAX_NAMES).map(view => {
    const { gathered, expected } = view.part.completeness;
    return statement('repository-not-complete', { repository: nameOf(view), gathered, expected });
  });
  const inPart = repositories.filter(({ part }) => part.completeness.readInPart > 0);
  const cut = inPart
    .slice(0, MAX_NAMES)
    .map(view =>
      statement('repository-read-in-part', { repository: nameOf(view), n: view.part.completeness.readInPart }),
    );
  const all = [...missing, ...lines, ...cut];
  if (all.length === 0) return null;
  return {
    lead: statement('organization-not-complete', {}),
    missing: all,
    truncated: null,
    unread: null,
  };
}

/** Those of which it is not known whether anything was merged. */
function noneRecognised({ repositories }: OrganizationView): Statement[] {
  const views = repositories.filter(({ part }) => namesNone(part.completeness));
  if (views.length === 0) return [];
  return [statement('none-recognised-in', { n: views.length, repositories: namesOf(views) })];
}

/** What cannot be known of clones. */
function fromClones({ repositories }: OrganizationView): Statement[] {
  const clones = repositories.filter(({ part }) => part.completeness.clone !== undefined);
  if (clones.length === 0) return [];
  const isAll = clones.length === repositories.length;
  return [statement('organization-clones', { isAll, repositories: listUpTo(MAX_NAMES, clones.map(nameOf)) })];
}

export const header: OrganizationSection = {
  id: 'header',
  compose: view => ({
    period: period(view.digest),
    nothing: nothingMerged(view),
    unrecognised: null,
    figures: figures(view),
    releases: releases(view),
    incomplete: incomplete(view),
    notes: [...noneRecognised(view), ...fromClones(view)],
  }),
};

/** Repositories in one line, each with its address. */
export function namesOf(views: readonly RepositoryView[]): Value {
  return views.length > MAX_NAMES ? listUpTo(MAX_NAMES, views.map(nameOf)) : list(views.map(nameOf));
}
