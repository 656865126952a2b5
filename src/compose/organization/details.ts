import { type Statement, statement } from '../../domain/page.js';
import { namesNone } from '../../domain/recognition.js';
import { fullName, LINES_PER_FOLD, linesUpTo } from '../values.js';
import { revertedOf } from './reverted-count.js';
import type { OrganizationSection } from './section.js';
import type { RepositoryView } from './views.js';

function figures({ part, named }: RepositoryView): Statement {
  const { totals } = part.statistics;
  const [merged, byBots] = [totals.pullRequests.length, totals.byBots.length];
  return statement('repository-figures', {
    repository: fullName(named.name, part.report ?? named.url),
    hasMerges: merged > 0 ? 'yes' : namesNone(part.completeness) ? 'unknown' : 'no',
    n: merged,
    people: part.people,
    bots: byBots === 0 ? 'none' : byBots === merged ? 'all' : 'some',
    byBots,
    ...revertedOf(part),
    pushes: part.pushes,
    additions: totals.additions,
    deletions: totals.deletions,
  });
}

/** The figures of each repository, which add up to those of the header. */
export const details: OrganizationSection = {
  id: 'details',
  compose: ({ repositories }) =>
    repositories.length === 0
      ? null
      : { repositories: { lines: linesUpTo(LINES_PER_FOLD, repositories.map(figures)) } },
};
