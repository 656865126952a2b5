/** The pull request that a commit on the base branch merged, as the subject of the commit names it. */
export interface MergedPullRequest {
  number: number;
  /** null: the subject names only the branch, and the title is in the body of the commit. */
  title: string | null;
  /** The owner of the merged branch, where the subject names one. */
  branchOwner?: string;
}

const SQUASH_SUBJECT = /^(.*\S)\s*\(#(\d{1,9})\)\s*$/s;
const MERGE_SUBJECT = /^Merge pull request #(\d{1,9}) from ([^\s/]+)\/\S/;

/** Reads `Title (#12)` and `Merge pull request #12 from owner/branch`; undefined for a commit without a pull request. */
export function mergedPullRequestIn(subject: string): MergedPullRequest | undefined {
  const merged = fromMergeSubject(subject) ?? fromSquashSubject(subject);
  return merged !== undefined && merged.number > 0 ? merged : undefined;
}

function fromMergeSubject(subject: string): MergedPullRequest | undefined {
  const [, number, branchOwner] = MERGE_SUBJECT.exec(subject) ?? [];
  return branchOwner === undefined ? undefined : { number: Number(number), title: null, branchOwner };
}

function fromSquashSubject(subject: string): MergedPullRequest | undefined {
  const [, title, number] = SQUASH_SUBJECT.exec(subject) ?? [];
  return title === undefined ? undefined : { number: Number(number), title };
}

/** Splits the body of a merge commit into the title of the pull request and the rest. */
export function titleInBody(body: string): { title: string | undefined; body: string } {
  const [title, ...rest] = body.trim().split('\n');
  return { title: title?.trim() || undefined, body: rest.join('\n').trim() };
}
