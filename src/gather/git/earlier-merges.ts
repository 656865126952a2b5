import { mergesInHistory, type RawMerge } from '../earlier-merges.js';
import type { BranchHistory, Place } from './behind-merges.js';
import type { CommitReader } from './commit-reader.js';
import { landingsOf, textOf } from './landings.js';
import { readOwnCommits } from './side-branches.js';

/** The merges that belong to the history of the period, with their paths. */
export async function readEarlierMerges(
  reader: CommitReader,
  history: BranchHistory,
  { bounds, boundary }: Pick<Place, 'bounds' | 'boundary'>,
): Promise<RawMerge[]> {
  // What is behind a roll-up is in the list itself.
  const landings = landingsOf(history.earlier, history).filter(({ commit }) => !history.opened.has(commit.sha));
  const merges = mergesInHistory(
    landings.map(landing => ({ ...landing, mergedAt: landing.commit.committedAt })),
    bounds.start,
  );
  const untitled = merges.filter(({ landed, parent }) => landed.title === null && parent > 0);
  const [paths, tips, sides] = await Promise.all([
    reader.paths(merges.map(({ commit }) => commit.sha)),
    reader.messages(merges.flatMap(({ commit, parent }) => (parent < 1 ? [] : (commit.parents[parent] ?? [])))),
    readOwnCommits(reader, [...new Set(untitled.map(({ commit }) => commit))], history.opened, boundary),
  ]);
  return merges.flatMap(merge => {
    const { landed, mergedAt, commit, parent } = merge;
    const changed = paths.get(commit.sha);
    if (changed === undefined) return [];
    const tip = parent < 1 ? undefined : tips.get(commit.parents[parent] ?? '');
    const { title } = textOf(merge, sides.get(commit.sha)?.[parent - 1]);
    return [{ number: landed.number, title, identity: tip?.author ?? changed.author, mergedAt, paths: changed.paths }];
  });
}
