import type { Statistics } from '../../domain/digest.js';
import { byPullRequests, numbersOf } from '../../domain/order.js';
import { pathKind } from '../paths/index.js';
import { basename } from '../paths/names.js';
import type { Statistic } from './statistic.js';

const VERSION = /^_?version(?:\.\w+)?$/i;
/** Kinds of changes that only change versions. */
const BUMP_KINDS: ReadonlySet<string> = new Set(['release', 'dependencies']);

/** The kind of a file: `version` if it only holds a version, or only bumps and releases changed it. */
function kindOf(path: string, changes: ReadonlySet<string>): string {
  return VERSION.test(basename(path)) || [...changes].every(kind => BUMP_KINDS.has(kind)) ? 'version' : pathKind(path);
}

export const files: Statistic<'files'> = {
  id: 'files',
  of: entries => {
    const rows = new Map<string, Omit<Statistics['files'][number], 'kind'> & { kinds: Set<string> }>();
    for (const { number, kind, files } of entries) {
      for (const { path, additions, deletions } of files) {
        const row = rows.get(path) ?? { path, pullRequests: [], additions: 0, deletions: 0, kinds: new Set() };
        rows.set(path, row);
        row.pullRequests.push(number);
        row.kinds.add(kind);
        row.additions += additions;
        row.deletions += deletions;
      }
    }
    return [...rows.values()]
      .map(({ kinds, ...row }) => ({ row, kinds, numbers: numbersOf(row.pullRequests.map(number => ({ number }))) }))
      .filter(({ numbers }) => numbers.length > 1)
      .map(({ row, kinds, numbers }) => ({
        path: row.path,
        kind: kindOf(row.path, kinds),
        pullRequests: numbers,
        additions: row.additions,
        deletions: row.deletions,
      }))
      .sort(byPullRequests(row => row.path));
  },
};
