import type { OrganizationDigest } from '../../domain/organization.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import { author, list, listUpTo, name, paragraph } from '../values.js';
import type { OrganizationSection } from './section.js';
import { shownName } from './views.js';

/** Names in one sentence; the JSON has all of them. */
const MAX_NEWCOMERS = 30;
/** Fewer pull requests have no most active authors. */
const MIN_PULL_REQUESTS = 12;

function newcomers(digest: OrganizationDigest): Statement | null {
  const { newContributors } = digest;
  if (newContributors.length === 0) return null;
  const people = newContributors.map(one => {
    const names = one.repositories.map(({ repository }) => name(shownName(repository, digest)));
    return statement('newcomer', { author: author(one.author), repositories: list(names) });
  });
  return statement('first-contributions', { n: people.length, people: listUpTo(MAX_NEWCOMERS, people) });
}

function mostActive(digest: OrganizationDigest): Value | null {
  const { mostActive: found, totals } = digest;
  if (found === undefined || totals.pullRequests < MIN_PULL_REQUESTS) return null;
  const isAll = (by: Author, all: number) =>
    digest.authors.some(
      ({ author: one, repositories: [only] }) => authorKey(one) === authorKey(by) && only?.pullRequests.length === all,
    );
  const leaders = found.authors.map(({ author: by, pullRequests, repository }) =>
    statement('leader', {
      author: author(by),
      n: pullRequests,
      where: repository === undefined ? 'several' : isAll(by, pullRequests) ? 'all' : 'most',
      area: name(repository === undefined ? '' : shownName(repository, digest)),
    }),
  );
  const { half } = found;
  return paragraph([
    statement('most-active', { leaders: list(leaders) }),
    half === undefined || half.listed ? null : statement('half-authored', { n: half.people, people: totals.people }),
  ]);
}

export const people: OrganizationSection = {
  id: 'people',
  compose: ({ digest }) => {
    const text = paragraph([newcomers(digest), mostActive(digest)]);
    return text === null ? null : { text };
  },
};
