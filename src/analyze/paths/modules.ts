import { pathMatcher } from '../../domain/globs/index.js';
import { compareText } from '../../domain/order.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { pathKind } from './index.js';
import { dirname, MAX_DEPTH } from './names.js';

/** Finds the module of a path. */
export type ModuleOf = (path: string) => string;

/** The module of files outside all folders. */
export const TOP_LEVEL = '.';

/** A folder with more than this share of the pull requests is split into the folders below it. */
const MAX_SHARE = 0.2;
/** Nobody reads a longer table of modules. */
const MAX_MODULES = 40;
/** At least this many modules may be added by splits, even if the packages alone exceed the limit. */
const MIN_SPLIT_MODULES = 10;

interface Folder {
  path: string;
  pullRequests: Set<number>;
  children: Map<string, Folder>;
}

function folder(path: string): Folder {
  return { path, pullRequests: new Set(), children: new Map() };
}

/** The folders above a path, the nearest first; of very many, the topmost. */
function foldersAbove(path: string): string[] {
  const found: string[] = [];
  for (let end = path.indexOf('/', 1); end !== -1 && found.length < MAX_DEPTH; end = path.indexOf('/', end + 1))
    found.push(path.slice(0, end));
  return found.reverse();
}

/** Examples and templates of packages are not part of the product. */
const EXAMPLE_FOLDER = /(?:^|\/)(?:templates?(?:[-_][\w-]+)?|examples?|demos?|samples?)(?:\/|$)/i;

/** The folders with a manifest, except examples, tests and vendored code. */
function packagesOf(manifests: readonly string[]): ReadonlySet<string> {
  const folders = manifests.map(dirname).filter(path => !EXAMPLE_FOLDER.test(path));
  return new Set(folders.filter(path => pathKind(`${path}/a.ts`) === 'source'));
}

/** The module of a path before splits: its package, or else the topmost folder above it that is not a folder of packages. */
function startOf(packages: ReadonlySet<string>): (path: string) => string {
  const workspaces = new Set([...packages].map(dirname));
  return path => {
    const above = foldersAbove(path);
    return above.find(one => packages.has(one)) ?? above.findLast(one => !workspaces.has(one)) ?? above[0] ?? TOP_LEVEL;
  };
}

/** Trees of the changed folders with the pull requests that change files below them, by the module before splits. */
function treesOf(pullRequests: readonly PullRequest[], packages: ReadonlySet<string>): Map<string, Folder> {
  const roots = new Map<string, Folder>();
  const rootOf = cached(startOf(packages));
  for (const { number, files } of pullRequests) {
    for (const { path } of files) {
      const start = rootOf(path);
      let current = roots.get(start) ?? folder(start);
      roots.set(start, current);
      current.pullRequests.add(number);
      const below = path.slice(start.length + 1).split('/');
      for (const name of below.slice(0, -1).slice(0, MAX_DEPTH)) {
        const child = current.children.get(name) ?? folder(`${current.path}/${name}`);
        current.children.set(name, child);
        child.pullRequests.add(number);
        current = child;
      }
    }
  }
  return roots;
}

/**
 * Starts with the packages and the top folders outside them. While the folder with the most pull requests has more than
 * a fifth of all, it is split into the folders below it. A split folder stays as the module of the files directly in it.
 */
function moduleFolders(roots: ReadonlyMap<string, Folder>, total: number): Set<string> {
  const leaves = new Map(roots);
  const found = new Set<string>([TOP_LEVEL, ...leaves.keys()]);
  const limit = Math.max(MAX_MODULES, found.size + MIN_SPLIT_MODULES);
  const widest = () =>
    [...leaves.values()]
      .filter(leaf => leaf.pullRequests.size > Math.max(2, total * MAX_SHARE))
      .sort((a, b) => b.pullRequests.size - a.pullRequests.size || compareText(a.path, b.path))[0];
  for (let next = widest(); next !== undefined && found.size < limit; next = widest()) {
    leaves.delete(next.path);
    for (const child of next.children.values()) {
      leaves.set(child.path, child);
      found.add(child.path);
    }
  }
  return found;
}

function foundModules(pullRequests: readonly PullRequest[], manifests: readonly string[]): ModuleOf {
  const modules = moduleFolders(treesOf(pullRequests, packagesOf(manifests)), pullRequests.length);
  return path => foldersAbove(path).find(above => modules.has(above)) ?? TOP_LEVEL;
}

/** A period has the same paths many times. */
function cached<T>(find: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return path => {
    const answer = known.get(path);
    if (answer !== undefined) return answer;
    const found = find(path);
    known.set(path, found);
    return found;
  };
}

/**
 * Assigns a module to each path. `named` are the glob patterns of modules that the settings name; the first match
 * decides. The other modules are packages, which the manifests show, and folders, which are split if they are large.
 */
export function findModules(
  pullRequests: readonly PullRequest[],
  named: Readonly<Record<string, readonly string[]>>,
  manifests: readonly string[] = [],
): ModuleOf {
  const matchers = Object.entries(named).map(([name, patterns]) => ({
    name,
    matches: pathMatcher(patterns),
  }));
  const isNamed = (path: string) => matchers.find(({ matches }) => matches(path))?.name;
  const rest = pullRequests.map(one => ({
    ...one,
    files: one.files.filter(({ path }) => isNamed(path) === undefined),
  }));
  const found = foundModules(rest, manifests);
  return cached(path => isNamed(path) ?? found(path));
}
