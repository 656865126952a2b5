import type { PageRow } from '../../domain/page.js';
import { rowsOf } from '../rows.js';
import { name } from '../values.js';
import { inRepository, type OrganizationView } from './views.js';

/** Every pull request, those of the first repository first, each with its repository. */
export function pullRequestsOver({ repositories }: OrganizationView): PageRow[] {
  return repositories.flatMap(view => {
    const { allPullRequests: pullRequests, areas } = view.part;
    const repository = name(view.named.name);
    return rowsOf({ pullRequests, areas }).map(row => ({ ...inRepository(row, view), repository }));
  });
}
