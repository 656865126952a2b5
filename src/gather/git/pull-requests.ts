import type { DirectPush } from '../../domain/gathered.js';
import { instantOf } from '../../domain/instant.js';
import { compareText } from '../../domain/order.js';
import type { Author, ChangedFile, PullRequest } from '../../domain/pull-request.js';
import { coAuthorsIn, distinctCoAuthors, type Identity, nameAuthors } from '../authors.js';
import { type Clone, LOCAL_OWNER } from './clone.js';
import { type MergedPullRequest, mergedPullRequestIn, titleInBody } from './commit-subject.js';
import type { FirstParentCommit } from './commit-walk.js';
import type { Commit } from './commits.js';

/** What is known about commits; `branchAuthors` by the SHA of a merge's second parent. */
export interface CommitLookups {
  commits: ReadonlyMap<string, Commit>;
  branchAuthors: ReadonlyMap<string, Identity>;
  /** Maps an identity to the one that .mailmap has for it. */
  mailmap: (identity: Identity) => Identity;
}

/** The properties that all pull requests of a clone share. */
export type Base = Pick<Clone, 'repository' | 'baseRef'>;

export interface Assembled {
  /** In the order in which they were merged. */
  pullRequests: PullRequest[];
  directPushes: DirectPush[];
  /** The authors of the pull requests, with the identities that their commits carry. */
  merged: { author: Author; identity: Identity }[];
}

/** A first-parent commit with the pull request that it merged, and its author as far as the branch reveals one. */
interface AttributedCommit {
  firstParent: FirstParentCommit;
  commit: Commit;
  merged: MergedPullRequest | undefined;
  author: Identity;
  coAuthors: Identity[];
}

/** Makes pull requests and direct pushes from commits, which are in the order in which they reached the branch. */
export function assemble(firstParents: readonly FirstParentCommit[], lookups: CommitLookups, base: Base): Assembled {
  const logins = loginsOfForks(firstParents, lookups, base);
  const commits = firstParents.flatMap(firstParent => attributed(firstParent, lookups, logins) ?? []);
  const toAuthor = nameAuthors(commits.flatMap(({ author, coAuthors }) => [author, ...coAuthors]));

  const byNumber = new Map<number, AttributedCommit[]>();
  const directPushes: DirectPush[] = [];
  for (const one of commits) {
    const { firstParent, commit, merged, author } = one;
    if (merged !== undefined) byNumber.set(merged.number, [...(byNumber.get(merged.number) ?? []), one]);
    else {
      const { sha, subject: title } = firstParent;
      const committedAt = instantOf(firstParent.committedAt);
      directPushes.push({ sha, title, body: commit.body, author: toAuthor(author), committedAt });
    }
  }
  const groups = [...byNumber].map(([number, group]) => ({
    group,
    pullRequest: pullRequestOf(number, group, toAuthor, base),
  }));
  const byMerge = groups.sort((a, b) => compareText(a.pullRequest.mergedAt, b.pullRequest.mergedAt));
  return {
    pullRequests: byMerge.map(({ pullRequest }) => pullRequest),
    directPushes,
    merged: byMerge.flatMap(({ group }) => group.map(({ author }) => ({ author: toAuthor(author), identity: author }))),
  };
}

function attributed(
  firstParent: FirstParentCommit,
  lookups: CommitLookups,
  logins: ReadonlyMap<string, string>,
): AttributedCommit | undefined {
  const commit = lookups.commits.get(firstParent.sha);
  if (commit === undefined) return undefined;
  const merged = mergedPullRequestIn(firstParent.subject);
  const coAuthors = coAuthorsIn(commit.body).map(lookups.mailmap);
  // The author of a merge commit is whoever merged; the last commit of the branch has the author of the pull request.
  const branchAuthor = merged === undefined ? undefined : branchAuthorOf(firstParent, lookups);
  const login = logins.get(merged?.branchOwner?.toLowerCase() ?? '');
  const author =
    branchAuthor === undefined ? commit.author : { ...branchAuthor, ...(login !== undefined && { login }) };
  return { firstParent, commit, merged, author, coAuthors };
}

function branchAuthorOf({ parents }: FirstParentCommit, { branchAuthors }: CommitLookups): Identity | undefined {
  return branchAuthors.get(parents[1] ?? '');
}

/**
 * The owners of merged branches that are the logins of the branches' authors, by lower-case name. The owner of the
 * repository is not, nor is an organization, which is recognized by branches of several people. Without a known owner of
 * the repository, forks are not recognized.
 */
function loginsOfForks(
  firstParents: readonly FirstParentCommit[],
  lookups: CommitLookups,
  { repository }: Base,
): Map<string, string> {
  const [own = '', name] = repository.nameWithOwner.toLowerCase().split('/');
  const forks = new Map<string, { owner: string; authors: Set<string> }>();
  if (own === LOCAL_OWNER || name === undefined) return new Map();
  for (const firstParent of firstParents) {
    const owner = mergedPullRequestIn(firstParent.subject)?.branchOwner;
    const author = branchAuthorOf(firstParent, lookups);
    if (owner === undefined || author === undefined || owner.toLowerCase() === own) continue;
    const fork = forks.get(owner.toLowerCase()) ?? { owner, authors: new Set() };
    forks.set(owner.toLowerCase(), { owner, authors: fork.authors.add(author.name.toLowerCase()) });
  }
  const personal = [...forks].filter(([, { authors }]) => authors.size === 1);
  return new Map(personal.map(([key, { owner }]) => [key, owner]));
}

/**
 * Several commits can have the number of one pull request, from a branch that was merged by rebasing or a fix that was
 * pushed later. The first has the title and the author, the last the merge time, and their files are added up.
 */
function pullRequestOf(
  number: number,
  group: readonly AttributedCommit[],
  toAuthor: (identity: Identity) => Author,
  { repository, baseRef }: Base,
): PullRequest {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new Error(`No commit for #${number}`);
  const files = joinFiles(group.map(({ commit }) => commit.files));
  const sum = (count: (file: ChangedFile) => number) => files.reduce((total, file) => total + count(file), 0);
  return {
    number,
    ...textOf(first),
    ...(repository.url !== null && { url: `${repository.url}/pull/${number}` }),
    author: toAuthor(first.author),
    coAuthors: distinctCoAuthors(
      first.author,
      group.flatMap(({ author, coAuthors }) => [author, ...coAuthors]),
      toAuthor,
    ),
    mergedAt: instantOf(Math.max(...group.map(({ firstParent }) => firstParent.committedAt))),
    ...(baseRef !== undefined && { baseRef }),
    additions: sum(file => file.additions),
    deletions: sum(file => file.deletions),
    files,
    filesTotal: files.length,
    commitSha: last.firstParent.sha,
  };
}

function textOf({ merged, firstParent, commit }: AttributedCommit): Pick<PullRequest, 'title' | 'body'> {
  if (merged?.title != null) return { title: merged.title, body: commit.body };
  const { title, body } = titleInBody(commit.body);
  return { title: title ?? firstParent.subject, body };
}

function joinFiles(lists: readonly ChangedFile[][]): ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (const file of lists.flat()) {
    const before = files.get(file.path);
    files.set(file.path, before === undefined ? file : joinChanges(before, file));
  }
  return [...files.values()].sort((a, b) => compareText(a.path, b.path));
}

function joinChanges(before: ChangedFile, after: ChangedFile): ChangedFile {
  return {
    ...before,
    additions: before.additions + after.additions,
    deletions: before.deletions + after.deletions,
    status: after.status === 'modified' ? before.status : after.status,
    ...(after.unread && { unread: true }),
  };
}
