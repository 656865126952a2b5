import { availableParallelism } from 'node:os';
import type { Git } from './command.js';
import { type Commit, type CommitMessage, commitsOf, messagesOf } from './commit-log.js';
import { lacksObjects } from './failure.js';
import { readWithoutContents } from './lost-contents.js';

export type { Commit, CommitMessage } from './commit-log.js';

/** A process of its own is not worth it for fewer commits. */
const MIN_COMMITS_PER_PROCESS = 40;
const MAX_PROCESSES = 4;

/**
 * The commits by SHA. Diffing takes most of the time, so it runs in one process per core, at most four. Git stops at the
 * first content that a clone lacks: what is left is then read with all that the clone has.
 */
export async function readCommits(git: Git, shas: readonly string[]): Promise<Map<string, Commit>> {
  const useful = Math.ceil(shas.length / MIN_COMMITS_PER_PROCESS);
  const processes = Math.min(useful, availableParallelism(), MAX_PROCESSES);
  const commits = new Map<string, Commit>();
  const read = async (share: readonly string[]): Promise<string[]> => {
    try {
      for await (const commit of commitsOf(git, share)) commits.set(commit.sha, commit);
      return [];
    } catch (error) {
      if (!lacksObjects(error)) throw error;
      return share.filter(sha => !commits.has(sha));
    }
  };
  const shares = Array.from({ length: processes }, (_, part) => shas.filter((_, index) => index % processes === part));
  const unread = (await Promise.all(shares.map(read))).flat();
  for await (const commit of readWithoutContents(git, unread)) commits.set(commit.sha, commit);
  return commits;
}

/** The authors and messages of commits, by SHA. Git computes no diff for them. */
export async function readMessages(git: Git, shas: readonly string[]): Promise<Map<string, CommitMessage>> {
  const messages = new Map<string, CommitMessage>();
  for await (const message of messagesOf(git, shas)) messages.set(message.sha, message);
  return messages;
}
