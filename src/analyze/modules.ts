import picomatch from 'picomatch';
import type { PullRequest } from '../domain/pull-request.js';
import { compareText } from './order.js';

/** Finds the module of a path. */
export type ModuleOf = (path: string) => string;

/** The module of the files that lie in no folder. */
export const TOP_LEVEL = '.';

/** A folder in which more than this share of the pull requests lies says too little, and is split into its own. */
const TOO_WIDE = 0.2;
/** More modules than these make no table that anybody reads. */
const MOST_MODULES = 40;

interface Folder {
  path: string;
  pullRequests: Set<number>;
  children: Map<string, Folder>;
}

function folder(path: string): Folder {
  return { path, pullRequests: new Set(), children: new Map() };
}

/** The folders of the changed files, each with the pull requests that touch something below it. */
function treeOf(pullRequests: readonly PullRequest[]): Folder {
  const root = folder(TOP_LEVEL);
  for (const { number, files } of pullRequests) {
    for (const { path } of files) {
      let current = root;
      current.pullRequests.add(number);
      for (const name of path.split('/').slice(0, -1)) {
        const below = current === root ? name : `${current.path}/${name}`;
        const child = current.children.get(name) ?? folder(below);
        current.children.set(name, child);
        child.pullRequests.add(number);
        current = child;
      }
    }
  }
  return root;
}

/**
 * The folders that split the week sensibly: from the top down, the folder with the most pull requests is replaced by
 * those below it for as long as it holds more than a fifth of all. A split folder stays as the module of the files
 * that lie directly in it.
 */
function sensibleFolders(root: Folder, total: number): Set<string> {
  const leaves = new Map([...root.children.values()].map(child => [child.path, child]));
  const found = new Set<string>([TOP_LEVEL, ...leaves.keys()]);
  const widest = () =>
    [...leaves.values()]
      .filter(leaf => leaf.children.size > 0 && leaf.pullRequests.size > Math.max(2, total * TOO_WIDE))
      .sort((a, b) => b.pullRequests.size - a.pullRequests.size || compareText(a.path, b.path))[0];
  for (let next = widest(); next !== undefined && found.size < MOST_MODULES; next = widest()) {
    leaves.delete(next.path);
    for (const child of next.children.values()) {
      leaves.set(child.path, child);
      found.add(child.path);
    }
  }
  return found;
}

function foundModules(pullRequests: readonly PullRequest[]): ModuleOf {
  const modules = sensibleFolders(treeOf(pullRequests), pullRequests.length);
  return path => {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (modules.has(path.slice(0, end))) return path.slice(0, end);
    }
    return TOP_LEVEL;
  };
}

/**
 * The modules of a week's paths: those that the settings name by glob patterns, the first that matches, and for the
 * rest the folders that split the week sensibly.
 */
export function findModules(
  pullRequests: readonly PullRequest[],
  named: Readonly<Record<string, readonly string[]>>,
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
  const found = foundModules(rest);
  const cache = new Map<string, string>();
  return path => {
    const known = cache.get(path);
    if (known !== undefined) return known;
    const module = isNamed(path) ?? found(path);
    cache.set(path, module);
    return module;
  };
}
