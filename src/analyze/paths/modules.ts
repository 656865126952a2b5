import picomatch from 'picomatch';
import { compareText } from '../../domain/order.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { pathKind } from './index.js';
import { dirname } from './names.js';

/** Finds the module of a path. */
export type ModuleOf = (path: string) => string;

/** The module of the files that lie in no folder. */
export const TOP_LEVEL = '.';

/** A folder in which more than this share of the pull requests lies says too little, and is split into its own. */
const TOO_WIDE = 0.2;
/** More modules than these make no table that anybody reads. */
const MAX_MODULES = 40;
/** So many more there may be where the packages alone are as many. */
const LEAST_SPLIT = 10;

interface Folder {
  path: string;
  pullRequests: Set<number>;
  children: Map<string, Folder>;
}

function folder(path: string): Folder {
  return { path, pullRequests: new Set(), children: new Map() };
}

function foldersAbove(path: string): string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) found.push(path.slice(0, end));
  return found;
}

/** What shows or begins a package is no part of the product. */
const ASIDE = /(?:^|\/)(?:templates?(?:[-_][\w-]+)?|examples?|demos?|samples?)(?:\/|$)/i;

/** The folders of packages that are part of the product: a manifest in an example or among tests makes none. */
function packagesOf(manifests: readonly string[]): ReadonlySet<string> {
  const folders = manifests.map(dirname).filter(path => !ASIDE.test(path));
  return new Set(folders.filter(path => pathKind(`${path}/a.ts`) === 'source'));
}

/** Where a path belongs before anything is split: its package, else the first folder that holds no packages. */
function startOf(packages: ReadonlySet<string>): (path: string) => string {
  const workspaces = new Set([...packages].map(dirname));
  return path => {
    const above = foldersAbove(path);
    return above.find(one => packages.has(one)) ?? above.findLast(one => !workspaces.has(one)) ?? above[0] ?? TOP_LEVEL;
  };
}

/** The folders of the changed files with the pull requests that touch something below, under what they are part of. */
function treesOf(pullRequests: readonly PullRequest[], packages: ReadonlySet<string>): Map<string, Folder> {
  const roots = new Map<string, Folder>();
  const placeOf = remembering(startOf(packages));
  for (const { number, files } of pullRequests) {
    for (const { path } of files) {
      const start = placeOf(path);
      let current = roots.get(start) ?? folder(start);
      roots.set(start, current);
      current.pullRequests.add(number);
      const below = path.slice(start.length + 1).split('/');
      for (const name of below.slice(0, -1)) {
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
 * The packages of the repository and, outside of them, the folders at its top; of these, the one with the most pull
 * requests is replaced by the folders below it for as long as it holds more than a fifth of all. A split folder stays as
 * the module of the files that lie directly in it.
 */
function sensibleFolders(roots: ReadonlyMap<string, Folder>, total: number): Set<string> {
  const leaves = new Map(roots);
  const found = new Set<string>([TOP_LEVEL, ...leaves.keys()]);
  const most = Math.max(MAX_MODULES, found.size + LEAST_SPLIT);
  const widest = () =>
    [...leaves.values()]
      .filter(leaf => leaf.pullRequests.size > Math.max(2, total * TOO_WIDE))
      .sort((a, b) => b.pullRequests.size - a.pullRequests.size || compareText(a.path, b.path))[0];
  for (let next = widest(); next !== undefined && found.size < most; next = widest()) {
    leaves.delete(next.path);
    for (const child of next.children.values()) {
      leaves.set(child.path, child);
      found.add(child.path);
    }
  }
  return found;
}

function foundModules(pullRequests: readonly PullRequest[], manifests: readonly string[]): ModuleOf {
  const modules = sensibleFolders(treesOf(pullRequests, packagesOf(manifests)), pullRequests.length);
  return path => foldersAbove(path).find(above => modules.has(above)) ?? TOP_LEVEL;
}

/** Finds each answer once: a week asks for the same paths again and again. */
function remembering<T>(find: (path: string) => T): (path: string) => T {
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
 * The modules of a week's paths: those that the settings name by glob patterns, the first that matches, and for the
 * rest the packages that the manifests tell, or else the folders that split the week sensibly.
 */
export function findModules(
  pullRequests: readonly PullRequest[],
  named: Readonly<Record<string, readonly string[]>>,
  manifests: readonly string[] = [],
): ModuleOf {
  const matchers = Object.entries(named).map(([name, patterns]) => ({
    name,
    matches: picomatch([...patterns], { dot: true }),
  }));
  const isNamed = (path: string) => matchers.find(({ matches }) => matches(path))?.name;
  const rest = pullRequests.map(one => ({
    ...one,
    files: one.files.filter(({ path }) => isNamed(path) === undefined),
  }));
  const found = foundModules(rest, manifests);
  return remembering(path => isNamed(path) ?? found(path));
}
