/** The pull request that a commit on the base branch merged, as its subject tells. */
export interface Merged {
  number: number;
  /** null: the subject names the branch, and the title stands in the body. */
  title: string | null;
  /** Who owns the branch that was merged, where the subject says so. */
  branchOwner?: string;
}

const SQUASHED = /^(.*\S)\s*\(#(\d{1,9})\)\s*$/s;
const MERGE_COMMIT = /^Merge pull request #(\d{1,9}) from ([^\s/]+)\/\S/;

/** `Title (#12)` and `Merge pull request #12 from owner/branch`; undefined for a commit that merged no pull request. */
export function mergedBySubject(subject: string): Merged | undefined {
  const [, ofMerge, branchOwner] = MERGE_COMMIT.exec(subject) ?? [];
  if (ofMerge !== undefined && branchOwner !== undefined)
    return positive({ number: Number(ofMerge), title: null, branchOwner });
  const [, title, number] = SQUASHED.exec(subject) ?? [];
  if (title !== undefined && number !== undefined) return positive({ number: Number(number), title });
  return undefined;
}

function positive(merged: Merged): Merged | undefined {
  return merged.number > 0 ? merged : undefined;
}

/** The title and the rest of a merge commit's body. */
export function titleInBody(body: string): { title: string | undefined; body: string } {
  const [title, ...rest] = body.trim().split('\n');
  return { title: title?.trim() || undefined, body: rest.join('\n').trim() };
}
