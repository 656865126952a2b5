import type { Git } from './command.js';
import { type Changes, type CommitMessage, type Comparison, readChanges, readMessages } from './commits.js';
import { type Contributors, readContributors } from './contributors.js';
import { type PathsOfCommit, readPaths } from './paths.js';
import { readOnce } from './read-once.js';

type Read<T> = (keys: readonly string[]) => Promise<Map<string, T>>;

/** Reads commits, each at most once: changes by comparison, the rest by SHA. */
export interface CommitReader {
  git: Git;
  changes: Read<Changes>;
  messages: Read<CommitMessage>;
  paths: Read<PathsOfCommit>;
  /** Who wrote the commits up to and including `shas`. */
  contributors(shas: readonly string[]): Promise<Contributors>;
}

export function createCommitReader(git: Git): CommitReader {
  const contributors = readOnce(async ([key = '']) => new Map([[key, await readContributors(git, key.split(' '))]]));
  return {
    git,
    changes: readOnce((comparisons: readonly Comparison[]) => readChanges(git, comparisons)),
    messages: readOnce(shas => readMessages(git, shas)),
    paths: readOnce(shas => readPaths(git, shas)),
    contributors: async shas =>
      (await contributors([shas.join(' ')])).get(shas.join(' ')) ?? { commits: new Map(), people: [] },
  };
}
