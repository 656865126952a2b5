import { mergesInHistory, type RawMerge } from '../earlier-merges.js';
import type { BranchHistory } from './behind-merges.js';
import type { CommitReader } from './commit-reader.js';
import { landingsOf, textOf } from './landings.js';

/** The merges that belong to the history of a period that starts at `periodStart` (milliseconds), with their paths. */
export async function readEarlierMerges(
  reader: CommitReader,
  history: BranchHistory,
  periodStart: number,
): Promise<RawMerge[]> {
  // What is behind a roll-up is in the list itself.
  const landings = landingsOf(history.earlier, history).filter(({ commit }) => !history.opened.has(commit.sha));
  const merges = mergesInHistory(
    landings.map(landing => ({ ...landing, mergedAt: landing.commit.committedAt })),
    periodStart,
  );
  const [paths, tips] = await Promise.all([
    reader.paths(merges.map(({ commit }) => commit.sha)),
    reader.messages(merges.flatMap(({ commit, parent }) => (parent < 1 ? [] : (commit.parents[parent] ?? [])))),
  ]);
  return merges.flatMap(merge => {
    const { landed, mergedAt, commit, parent } = merge;
    const changed = paths.get(commit.sha);
    if (changed === undefined) return [];
    const tip = parent < 1 ? undefined : tips.get(commit.parents[parent] ?? '');
    const { title } = textOf(merge, tip && { commits: [{ ...tip, parents: [] }] });
    return [{ number: landed.number, title, identity: tip?.author ?? changed.author, mergedAt, paths: changed.paths }];
  });
}
