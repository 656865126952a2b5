import { type Statement, statement } from '../../domain/page.js';
import { chart, merged, weekMerges } from '../sections/trend.js';
import { paragraph } from '../values.js';
import { namesOf } from './header.js';
import type { OrganizationSection } from './section.js';
import type { OrganizationView } from './views.js';

/** That weeks are left out, and because of which repositories. */
function leftOut({ digest, repositories }: OrganizationView): Statement | null {
  const views = repositories.filter(({ part }) => digest.withoutWeeks?.includes(part.repository.nameWithOwner));
  return views.length === 0 ? null : statement('weeks-left-out', { repositories: namesOf(views) });
}

/** How many pull requests all repositories merged in each of the last weeks. */
export const trend: OrganizationSection = {
  id: 'trend',
  compose: (all, { charts }) => {
    const { digest } = all;
    const shown = digest.weeks.filter(({ week }) => digest.trendWeeks?.includes(week));
    const line = paragraph([shown.length === 0 ? null : merged(digest), leftOut(all)]);
    if (shown.length === 0) return line === null ? null : { line, chart: null, weeks: null };
    return { line, chart: charts ? chart(shown) : null, weeks: weekMerges(shown) };
  },
};
