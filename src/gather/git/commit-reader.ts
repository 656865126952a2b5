import type { Git } from './command.js';
import { type Commit, readCommits, readMessages } from './commits.js';
import { readContributors } from './contributors.js';
import { readOnce } from './read-once.js';
import { type PathsOfCommit, readPaths } from './paths.js';

type Read<T> = (shas: readonly string[]) => Promise<Map<string, T>>;

/** What is read about commits, by SHA and none of it twice. */
export interface Reader {
  git: Git;
  commits: Read<Commit>;
  messages: Read<Omit<Commit, 'files'>>;
  paths: Read<PathsOfCommit>;
  contributors(before: string): Promise<Map<string, number>>;
}

export function readerOf(git: Git): Reader {
  const counts = readOnce(async ([before = '']) => new Map([[before, await readContributors(git, before)]]));
  return {
    git,
    commits: readOnce(shas => readCommits(git, shas)),
    messages: readOnce(shas => readMessages(git, shas)),
    paths: readOnce(shas => readPaths(git, shas)),
    contributors: async before => (await counts([before])).get(before) ?? new Map(),
  };
}
