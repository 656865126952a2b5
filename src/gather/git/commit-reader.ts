import type { Identity } from '../authors.js';
import type { Mailmap } from '../mailmap.js';
import type { Git } from './command.js';
import { type Changes, type CommitMessage, type Comparison, readChanges, readMessages } from './commits.js';
import { type Contributors, readContributors } from './contributors.js';
import { type PathsOfCommit, readPaths } from './paths.js';
import { readOnce } from './read-once.js';

type Read<T> = (keys: readonly string[]) => Promise<Map<string, T>>;

/** Reads commits, each at most once: changes by comparison, the rest by SHA. Authors are as the mailmap names them. */
export interface CommitReader {
  git: Git;
  mailmap: Mailmap;
  changes: Read<Changes>;
  messages: Read<CommitMessage>;
  paths: Read<PathsOfCommit>;
  /** Who wrote the commits up to and including `shas`. */
  contributors(shas: readonly string[]): Promise<Contributors>;
}

export function createCommitReader(git: Git, mailmap: Mailmap): CommitReader {
  const named = async <T extends { author: Identity }>(read: Promise<Map<string, T>>): Promise<Map<string, T>> =>
    new Map([...(await read)].map(([key, one]) => [key, { ...one, author: mailmap(one.author) }]));
  const contributors = readOnce(
    async ([key = '']) => new Map([[key, await readContributors(git, mailmap, key.split(' '))]]),
  );
  return {
    git,
    mailmap,
    changes: readOnce((comparisons: readonly Comparison[]) => named(readChanges(git, comparisons))),
    messages: readOnce(shas => named(readMessages(git, shas))),
    paths: readOnce(shas => named(readPaths(git, shas))),
    contributors: async shas =>
      (await contributors([shas.join(' ')])).get(shas.join(' ')) ?? { commits: new Map(), people: [] },
  };
}
