import type { Git } from './command.js';
import { type Changes, type CommitMessage, type Comparison, readChanges, readMessages } from './commits.js';
import { readContributors } from './contributors.js';
import { type PathsOfCommit, readPaths } from './paths.js';
import { readOnce } from './read-once.js';

type Read<T> = (keys: readonly string[]) => Promise<Map<string, T>>;

/** Reads commits, each at most once: changes by comparison, the rest by SHA. */
export interface CommitReader {
  git: Git;
  changes: Read<Changes>;
  messages: Read<CommitMessage>;
  paths: Read<PathsOfCommit>;
  /** How many commits up to and including `sha` each contributor key has. */
  contributors(sha: string): Promise<Map<string, number>>;
}

export function createCommitReader(git: Git): CommitReader {
  const counts = readOnce(async ([sha = '']) => new Map([[sha, await readContributors(git, sha)]]));
  return {
    git,
    changes: readOnce((comparisons: readonly Comparison[]) => readChanges(git, comparisons)),
    messages: readOnce(shas => readMessages(git, shas)),
    paths: readOnce(shas => readPaths(git, shas)),
    contributors: async sha => (await counts([sha])).get(sha) ?? new Map(),
  };
}
