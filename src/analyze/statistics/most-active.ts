import { sum } from 'd3-array';
import type { Area } from '../../domain/briefing.js';
import type { Statistics } from '../../domain/digest.js';
import { authors } from './authors.js';
import type { Statistic } from './statistic.js';

const MAX_LISTED = 3;

type AuthorActivity = Statistics['authors'][number];

const count = (row: AuthorActivity | undefined) => row?.pullRequests.length ?? 0;

/** How many people wrote half of the pull requests by people; null if it takes half of them or more. */
function peopleBehindHalf(rows: readonly AuthorActivity[]): number | null {
  const all = sum(rows, count);
  let written = 0;
  const last = rows.findIndex(row => {
    written += count(row);
    return written * 2 >= all;
  });
  return last + 1 < rows.length / 2 && count(rows[last]) > 1 ? last + 1 : null;
}

/** The id of the area that more than half of the pull requests are in. */
function areaOfMost(numbers: readonly number[], areas: readonly Area[]): string | undefined {
  return areas.find(
    ({ pullRequests }) => numbers.filter(number => pullRequests.includes(number)).length * 2 > numbers.length,
  )?.id;
}

export const mostActive: Statistic<'mostActive'> = {
  id: 'mostActive',
  of: (entries, facts) => {
    const rows = authors.of(entries, facts);
    // If the fourth author has as many pull requests as the third, the third does not stand out.
    const active = rows.filter(row => count(row) > 1 && count(row) > count(rows[MAX_LISTED]));
    if (rows.length < 2 || active.length === 0) return undefined;
    const half = peopleBehindHalf(rows);
    return {
      authors: active
        .slice(0, half ?? MAX_LISTED)
        .slice(0, MAX_LISTED)
        .map(({ author, pullRequests }) => {
          const area = areaOfMost(pullRequests, facts.areas);
          return { author, pullRequests, ...(area !== undefined && { area }) };
        }),
      ...(half !== null && { half: { people: half, listed: half <= active.length } }),
    };
  },
};
