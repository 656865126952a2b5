import { rollup, sum } from 'd3-array';
import type { Entry, Statistics } from '../../domain/digest.js';
import { byPullRequests, compareText, numbersOf } from '../../domain/order.js';
import type { ChangedFile } from '../../domain/pull-request.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { type KindOf, PATH_KINDS, rememberingPathKind } from '../paths/index.js';
import type { ModuleOf } from '../paths/modules.js';
import type { Statistic } from './statistic.js';

/** The owners of the paths if all have the same owners, or else none. */
function commonOwners([first, ...others]: readonly string[], ownersOf: OwnersOf): string[] {
  const sorted = (path: string) => [...ownersOf(path)].sort(compareText);
  const owners = first === undefined ? [] : sorted(first);
  const all = owners.join(' ');
  return owners.length > 0 && others.every(path => sorted(path).join(' ') === all) ? owners : [];
}

/** The most common kind of the changed files; of equally common ones, source. */
function mainPathKind(files: readonly ChangedFile[], kindOf: KindOf): string {
  const counts = rollup(
    files,
    rows => rows.length,
    ({ path }) => kindOf(path),
  );
  const count = (kind: (typeof PATH_KINDS)[number]) => counts.get(kind) ?? 0;
  const order = ['source' as const, ...PATH_KINDS];
  return order.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}

/** One row for each module, those with the most pull requests first. `ownersOf` is null without a CODEOWNERS file. */
export function moduleRows(
  entries: readonly Entry[],
  moduleOf: ModuleOf,
  ownersOf: OwnersOf | null,
): Statistics['modules'] {
  const kindOf = rememberingPathKind();
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
        kind: mainPathKind(row.files, kindOf),
        pullRequests: numbersOf(row.entries),
        files: paths.length,
        additions: sum(row.files, file => file.additions),
        deletions: sum(row.files, file => file.deletions),
        ...(owners.length > 0 ? { owners } : {}),
      };
    })
    .sort(byPullRequests(row => row.path));
}

export const modules: Statistic<'modules'> = {
  id: 'modules',
  of: (_, facts) => facts.modules,
};
