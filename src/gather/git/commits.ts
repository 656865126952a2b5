import { availableParallelism } from 'node:os';
import type { Git } from './command.js';
import { type Changes, type CommitMessage, type Comparison, changesOf, messagesOf } from './commit-log.js';
import { lacksObjects } from './failure.js';
import { readWithoutContents } from './lost-contents.js';

export type { Changes, CommitMessage, Comparison } from './commit-log.js';

/** A process of its own is not worth it for fewer commits. */
const MIN_COMMITS_PER_PROCESS = 40;
const MAX_PROCESSES = 4;

/**
 * The changes by comparison. Diffing takes most of the time, so it runs in one process per core, at most four. Git stops
 * at the first content that a clone lacks: what is left is then read with all that the clone has.
 */
export async function readChanges(git: Git, comparisons: readonly Comparison[]): Promise<Map<Comparison, Changes>> {
  const useful = Math.ceil(comparisons.length / MIN_COMMITS_PER_PROCESS);
  const processes = Math.min(useful, availableParallelism(), MAX_PROCESSES);
  const found = new Map<Comparison, Changes>();
  const read = async (share: readonly Comparison[]): Promise<Comparison[]> => {
    try {
      for await (const changes of changesOf(git, share)) found.set(changes.comparison, changes);
      return [];
    } catch (error) {
      if (!lacksObjects(error)) throw error;
      return share.filter(one => !found.has(one));
    }
  };
  const shares = Array.from({ length: processes }, (_, part) =>
    comparisons.filter((_, index) => index % processes === part),
  );
  const unread = (await Promise.all(shares.map(read))).flat();
  for await (const changes of readWithoutContents(git, unread)) found.set(changes.comparison, changes);
  return found;
}

/** The authors and messages of commits, by SHA. Git computes no diff for them. */
export async function readMessages(git: Git, shas: readonly string[]): Promise<Map<string, CommitMessage>> {
  const messages = new Map<string, CommitMessage>();
  for await (const message of messagesOf(git, shas)) messages.set(message.sha, message);
  return messages;
}
