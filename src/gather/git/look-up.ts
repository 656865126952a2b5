import type { Reference } from '../../domain/gathered.js';
import { referenced } from '../references.js';
import type { CommitReader } from './commit-reader.js';
import type { FirstParentCommit } from './commit-walk.js';
import { mergingCommits, titleOf } from './earlier-merges.js';

/** The commits of the earlier pull requests that the references name, oldest first. */
export async function findReferenced(
  reader: CommitReader,
  earlier: readonly FirstParentCommit[],
  references: readonly Reference[],
): Promise<FirstParentCommit[]> {
  const merges = mergingCommits(earlier);
  // Merge commits have the title in their body, which is read only if a reference has a title.
  const needsTitles = references.some(({ title }) => title !== undefined);
  const untitled = needsTitles ? merges.filter(({ title }) => title === null) : [];
  const bodies = await reader.messages(untitled.map(({ commit }) => commit.sha));
  const candidates = merges.map(merge => ({
    number: merge.number,
    sha: merge.commit.sha,
    title: titleOf(merge, bodies),
  }));
  const numbers = new Set(referenced(references, candidates).map(({ number }) => number));
  return merges.filter(({ number }) => numbers.has(number)).map(({ commit }) => commit);
}
