import { mergesInHistory, type RawMerge } from '../earlier-merges.js';
import type { CommitReader } from './commit-reader.js';
import { type MergedPullRequest, mergedPullRequestIn, titleInBody } from './commit-subject.js';
import type { FirstParentCommit } from './commit-walk.js';
import type { CommitMessage } from './commits.js';

/** A first-parent commit that merged a pull request. */
export interface MergingCommit extends MergedPullRequest {
  commit: FirstParentCommit;
}

/** The commits among `commits` that merged a pull request, in the same order. */
export function mergingCommits(commits: readonly FirstParentCommit[]): MergingCommit[] {
  return commits.flatMap(commit => {
    const merged = mergedPullRequestIn(commit.subject);
    return merged === undefined ? [] : [{ ...merged, commit }];
  });
}

/** The title of a merged pull request; `bodies` holds the bodies of merge commits, by SHA. Empty if there is none. */
export function titleOf({ title, commit }: MergingCommit, bodies: ReadonlyMap<string, CommitMessage>): string {
  return title ?? titleInBody(bodies.get(commit.sha)?.body ?? '').title ?? '';
}

/** The merges that belong to the history of a period that starts at `periodStart` (milliseconds), with their paths. */
export async function readEarlierMerges(
  reader: CommitReader,
  earlier: readonly FirstParentCommit[],
  periodStart: number,
): Promise<RawMerge[]> {
  const merges = mergesInHistory(
    mergingCommits(earlier).map(merge => ({ ...merge, mergedAt: merge.commit.committedAt })),
    periodStart,
  );
  const untitled = merges.filter(({ title }) => title === null).map(({ commit }) => commit);
  const [paths, branchTips, bodies] = await Promise.all([
    reader.paths(merges.map(({ commit }) => commit.sha)),
    reader.messages(untitled.flatMap(({ parents }) => parents[1] ?? [])),
    reader.messages(untitled.map(({ sha }) => sha)),
  ]);
  return merges.flatMap(merge => {
    const { number, mergedAt, commit } = merge;
    const changed = paths.get(commit.sha);
    if (changed === undefined) return [];
    const identity = branchTips.get(commit.parents[1] ?? '')?.author ?? changed.author;
    return [{ number, title: titleOf(merge, bodies), identity, mergedAt, paths: changed.paths }];
  });
}
