import type { Area } from '../../domain/briefing.js';
import { authors } from './authors.js';
import { MOST, standOut } from './stand-out.js';
import type { Statistic } from './statistic.js';

/** The id of the area that most of the pull requests are in. */
function areaOfMost(numbers: readonly number[], areas: readonly Area[]): string | undefined {
  return areas.find(
    ({ pullRequests }) => numbers.filter(number => pullRequests.includes(number)).length >= numbers.length * MOST,
  )?.id;
}

export const mostActive: Statistic<'mostActive'> = {
  id: 'mostActive',
  of: (entries, facts) => {
    const active = standOut(authors.of(entries, facts), ({ pullRequests }) => pullRequests.length);
    if (active === undefined) return undefined;
    return {
      authors: active.rows.map(({ author, pullRequests }) => {
        const area = areaOfMost(pullRequests, facts.areas);
        return { author, pullRequests, ...(area !== undefined && { area }) };
      }),
      ...(active.half && { half: active.half }),
    };
  },
};
