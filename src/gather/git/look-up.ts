import type { Reference } from '../../domain/gathered.js';
import { referenced } from '../references.js';
import type { BranchHistory } from './behind-merges.js';
import type { BranchCommit } from './commit-walk.js';
import { landingsOf } from './landings.js';

/** The commits of the earlier pull requests that the references name, oldest first. */
export function findReferenced(history: BranchHistory, references: readonly Reference[]): BranchCommit[] {
  const landings = landingsOf(history.earlier, history);
  const candidates = landings.map(({ landed, commit }) => ({
    number: landed.number,
    sha: commit.sha,
    title: landed.title ?? '',
  }));
  const numbers = new Set(referenced(references, candidates).map(({ number }) => number));
  return [...new Set(landings.filter(({ landed }) => numbers.has(landed.number)).map(({ commit }) => commit))];
}
