import { sum } from 'd3-array';
import type { Entry } from '../../domain/digest.js';
import type { ChangedFile } from '../../domain/pull-request.js';
import type { OwnersOf } from '../code-owners.js';
import { byPullRequests, compareText, numbersOf } from '../order.js';
import type { Statistic } from './statistic.js';

/** The owners that all of the paths have in common, if they have the same. */
function commonOwners(paths: readonly string[], ownersOf: OwnersOf): string[] {
  const sets = new Set(paths.map(path => [...ownersOf(path)].sort(compareText).join(' ')));
  const [only = ''] = sets;
  return sets.size === 1 && only !== '' ? only.split(' ') : [];
}

export const modules: Statistic<'modules'> = {
  id: 'modules',
  of: (entries, { moduleOf, ownersOf }) => {
    const rows = new Map<string, { entries: Entry[]; files: ChangedFile[] }>();
    for (const entry of entries) {
      for (const file of entry.files) {
        const module = moduleOf(file.path);
        const row = rows.get(module) ?? { entries: [], files: [] };
        rows.set(module, row);
        row.entries.push(entry);
        row.files.push(file);
      }
    }
    return [...rows]
      .map(([path, row]) => {
        const paths = [...new Set(row.files.map(file => file.path))];
        const owners = ownersOf === null ? [] : commonOwners(paths, ownersOf);
        return {
          path,
          pullRequests: numbersOf(row.entries),
          files: paths.length,
          additions: sum(row.files, file => file.additions),
          deletions: sum(row.files, file => file.deletions),
          ...(owners.length > 0 ? { owners } : {}),
        };
      })
      .sort(byPullRequests(row => row.path));
  },
};
