import type { Identity } from '../authors.js';
import type { Git } from './command.js';

/** Who wrote a commit, and which paths it changed against its first parent. */
export interface PathsOfCommit {
  author: Identity;
  paths: string[];
}

const LOG = [
  ...['log', '--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', '--no-notes', '--no-color'],
  ...['--diff-merges=first-parent', '--name-only', '--no-renames', '--no-ext-diff', '--no-relative'],
];
/** Starts a commit. Its SHA must also be one of those requested, so that no path is taken for it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what the format writes
const HEADER = /^\n?\u0001([0-9a-f]{40,64})\u0001(.*)\u0001(.*)$/s;

/** The paths that commits changed, by SHA. Without counts of lines this takes a fraction of the time of a diff. */
export async function readPaths(git: Git, shas: readonly string[]): Promise<Map<string, PathsOfCommit>> {
  const found = new Map<string, PathsOfCommit>();
  if (shas.length === 0) return found;
  const requested = new Set(shas);
  let current: PathsOfCommit | undefined;
  for await (const texts of git.texts([...LOG, '--format=%x01%H%x01%an%x01%ae'], `${shas.join('\n')}\n`)) {
    for (const text of texts) {
      const [, sha, name = '', email = ''] = HEADER.exec(text) ?? [];
      if (sha !== undefined && requested.has(sha)) {
        current = { author: { name, email }, paths: [] };
        found.set(sha, current);
      } else {
        const path = text.replace(/^\n/, '');
        if (path !== '') current?.paths.push(path);
      }
    }
  }
  return found;
}
