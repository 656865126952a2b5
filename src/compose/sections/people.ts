import type { Area } from '../../domain/briefing.js';
import type { Digest, Statistics } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { author, list, listUpTo, name, paragraph } from '../values.js';

/** Names in one sentence; the details have all of them. */
const MAX_NEWCOMERS = 30;

function newcomers({ newContributors = [] }: Statistics): Statement | null {
  if (newContributors.length === 0) return null;
  const people = newContributors.map(one => author(one.author));
  return statement('first-contributions', { n: people.length, people: listUpTo(MAX_NEWCOMERS, people) });
}

const isAllIn = (area: Area, numbers: readonly number[]) => numbers.every(one => area.pullRequests.includes(one));

function mostActive({ statistics, areas }: Digest): Value | null {
  const { mostActive: found } = statistics;
  if (found === undefined || !isAtLeast({ statistics }, 'regular')) return null;
  const leaders = found.authors.map(({ author: by, pullRequests, area: id }) => {
    const area = areas.find(one => one.id === id);
    return statement('leader', {
      author: author(by),
      n: pullRequests.length,
      where: area === undefined ? 'several' : isAllIn(area, pullRequests) ? 'all' : 'most',
      area: name(area?.name ?? ''),
    });
  });
  const { half } = found;
  return paragraph([
    statement('most-active', { leaders: list(leaders) }),
    half === undefined || half.listed
      ? null
      : statement('half-authored', { n: half.people, people: statistics.authors.length }),
  ]);
}

export const people: Section = {
  id: 'people',
  compose: one => {
    const text = paragraph([newcomers(one.statistics), mostActive(one)]);
    return text === null ? null : { text };
  },
};
