import type { OrganizationDigest } from '../../domain/organization.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { author, list, listUpTo, name, paragraph } from '../values.js';
import type { OrganizationSection } from './section.js';
import { shownName } from './views.js';

/** Names in one sentence; the JSON has all of them. */
const MAX_NEWCOMERS = 30;
/** Fewer pull requests have no most active authors. */
const MIN_PULL_REQUESTS = 12;

function newcomers({ newContributors }: OrganizationDigest): Statement | null {
  if (newContributors.length === 0) return null;
  const people = newContributors.map(one => author(one.author));
  return statement('first-contributions-somewhere', { n: people.length, people: listUpTo(MAX_NEWCOMERS, people) });
}

function mostActive(digest: OrganizationDigest): Value | null {
  const { mostActive: found, totals } = digest;
  if (found === undefined || totals.pullRequests < MIN_PULL_REQUESTS) return null;
  const leaders = found.authors.map(({ author: by, pullRequests, repository }) =>
    statement('leader', {
      author: author(by),
      n: pullRequests,
      hasArea: repository !== undefined,
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
