/** A commit and its parents. */
export interface Node {
  sha: string;
  parents: readonly string[];
}

/** The commits that one merge brought: their parents by SHA, each commit before its parents. */
export type Claimed = ReadonlyMap<string, readonly string[]>;

/** A merge, and how many commits of its chain are newer. */
interface Claim {
  merge: string;
  age: number;
}

/**
 * Finds which merge of a chain of first parents brought each commit: the oldest that reaches it through another than its
 * first parent. All merges of the chain have claims; what was brought by those for which `isKept` is collected. Commits
 * come one by one, each before its parents, so time grows with their number and not with that of the merges, and of the
 * others only the open ends are held.
 */
export function collectClaims(isOnChain: (sha: string) => boolean, isKept: (merge: string) => boolean) {
  const claimed = new Map<string, Map<string, readonly string[]>>();
  const pending = new Map<string, Claim>();
  let age = 0;

  const give = (sha: string, claim: Claim): void => {
    if (isOnChain(sha)) return;
    const other = pending.get(sha);
    if (other === undefined || other.age < claim.age) pending.set(sha, claim);
  };
  const add = ({ sha, parents }: Node): void => {
    if (isOnChain(sha)) {
      age += 1;
      for (const parent of parents.slice(1)) give(parent, { merge: sha, age });
      return;
    }
    const claim = pending.get(sha);
    if (claim === undefined) return;
    pending.delete(sha);
    for (const parent of parents) give(parent, claim);
    if (!isKept(claim.merge)) return;
    const commits = claimed.get(claim.merge) ?? new Map<string, readonly string[]>();
    claimed.set(claim.merge, commits.set(sha, parents));
  };
  return { add, claimed: claimed as ReadonlyMap<string, Claimed> };
}
