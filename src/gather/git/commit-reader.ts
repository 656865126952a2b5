import type { Git } from './command.js';
import { type Commit, type CommitMessage, readCommits, readMessages } from './commits.js';
import { readContributors } from './contributors.js';
import { type PathsOfCommit, readPaths } from './paths.js';
import { readOnce } from './read-once.js';

type ReadBySha<T> = (shas: readonly string[]) => Promise<Map<string, T>>;

/** Reads commits by SHA, each at most once. */
export interface CommitReader {
  git: Git;
  commits: ReadBySha<Commit>;
  messages: ReadBySha<CommitMessage>;
  paths: ReadBySha<PathsOfCommit>;
  /** How many commits up to and including `sha` each contributor key has. */
  contributors(sha: string): Promise<Map<string, number>>;
}

export function createCommitReader(git: Git): CommitReader {
  const counts = readOnce(async ([sha = '']) => new Map([[sha, await readContributors(git, sha)]]));
  return {
    git,
    commits: readOnce(shas => readCommits(git, shas)),
    messages: readOnce(shas => readMessages(git, shas)),
    paths: readOnce(shas => readPaths(git, shas)),
    contributors: async sha => (await counts([sha])).get(sha) ?? new Map(),
  };
}
