import { nodeId, stableOid } from './ids.js';
import type { Store, StoredPullRequest } from './store.js';

/** A commit as the API shows it. */
export interface CommitSource {
  __typename: 'Commit';
  id: string;
  oid: string;
  message: string;
  committedDate: string;
  committedMs: number;
  branch: string;
  /** Login; null: no account, or a deleted one. */
  author: string | null;
  /** null: the name of the account. */
  authorName: string | null;
  /** null: the commit before it on the branch. */
  parents: readonly string[] | null;
  pullRequest: StoredPullRequest | null;
  /** Further pull requests that brought it. */
  alsoIn: readonly StoredPullRequest[];
  /** Files that it changed. */
  paths: readonly string[];
}

/** A branch: the default one, or one that something was merged into, unless it was deleted since. */
export function hasBranch({ world, pullRequests }: Store, name: string): boolean {
  if (world.deletedBranches?.includes(name)) return false;
  return name === world.repository.defaultBranch || pullRequests.some(({ baseRefName }) => baseRefName === name);
}

export function mergeCommitOf(store: Store, pr: StoredPullRequest): CommitSource | null {
  if (!pr.mergeCommit || pr.mergedAt === null) return null;
  return {
    __typename: 'Commit',
    id: nodeId('C', pr.mergeCommit.oid),
    ...pr.mergeCommit,
    committedDate: pr.mergedAt,
    committedMs: Date.parse(pr.mergedAt),
    branch: pr.baseRefName,
    author: pr.author,
    authorName: null,
    parents: null,
    pullRequest: store.pullRequestsByNumber.get(pr.number) ?? null,
    alsoIn: [],
    paths: pr.files.map(({ path }) => path),
  };
}

/** The commits of a branch, newest first. Of the same second, merge commits are newer than others. */
export function commitsOn(store: Store, branch: string): CommitSource[] {
  const merges = store.pullRequests.filter(({ baseRefName }) => baseRefName === branch);
  const commits = [
    ...pushedCommits(store).filter(commit => commit.branch === branch),
    ...merges.flatMap(pr => mergeCommitOf(store, pr) ?? []),
  ];
  return commits.sort((a, b) => a.committedMs - b.committedMs).reverse();
}

function pushedCommits({ world, commits, pullRequestsByNumber }: Store): CommitSource[] {
  return commits.map(({ paths = [], parents, authorName, alsoIn = [], ...commit }) => ({
    __typename: 'Commit',
    id: nodeId('C', commit.oid),
    ...commit,
    committedMs: Date.parse(commit.committedDate),
    branch: world.repository.defaultBranch,
    authorName: authorName ?? null,
    parents: parents ?? null,
    pullRequest: pullRequestsByNumber.get(commit.pullRequest ?? Number.NaN) ?? null,
    alsoIn: alsoIn.flatMap(number => pullRequestsByNumber.get(number) ?? []),
    paths,
  }));
}

/** The head of a branch: its newest commit, or an invented one if it has none. */
export function headOf(store: Store, branch: string): CommitSource {
  const oid = stableOid(`${store.world.repository.name} ${branch}`);
  const invented: CommitSource = {
    __typename: 'Commit',
    id: nodeId('C', oid),
    oid,
    message: 'Initial commit',
    committedDate: '2020-01-01T00:00:00Z',
    committedMs: Date.UTC(2020),
    branch,
    author: null,
    authorName: null,
    parents: [],
    pullRequest: null,
    alsoIn: [],
    paths: [],
  };
  return commitsOn(store, branch)[0] ?? invented;
}

/** Finds a commit by its full SHA, or by its first digits if they are unambiguous. */
export function findCommit(store: Store, sha: string): CommitSource | null {
  const wanted = sha.toLowerCase();
  if (!/^[0-9a-f]{7,40}$/.test(wanted)) return null;
  const isMeant = ({ oid }: { oid: string }) => oid.startsWith(wanted);
  const merges = store.pullRequests.filter(({ mergeCommit }) => mergeCommit !== null && isMeant(mergeCommit));
  const matches = [...merges.flatMap(pr => mergeCommitOf(store, pr) ?? []), ...pushedCommits(store).filter(isMeant)];
  return matches.length === 1 ? (matches[0] ?? null) : null;
}
