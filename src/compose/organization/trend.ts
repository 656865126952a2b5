import { chart, merged, weekMerges } from '../sections/trend.js';
import type { OrganizationSection } from './section.js';

/** How many pull requests all repositories merged in each of the last weeks. */
export const trend: OrganizationSection = {
  id: 'trend',
  compose: ({ digest }, { charts }) => {
    const shown = digest.weeks.filter(({ week }) => digest.trendWeeks?.includes(week));
    if (shown.length === 0) return null;
    return { line: merged(digest), chart: charts ? chart(shown) : null, weeks: weekMerges(shown) };
  },
};
