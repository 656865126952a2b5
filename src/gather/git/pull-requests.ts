import type { DirectPush, Repository } from '../../domain/gathered.js';
import type { Author, ChangedFile, PullRequest } from '../../domain/pull-request.js';
import { coAuthorsIn, distinctCoAuthors, type Identity, nameAuthors } from '../authors.js';
import { instantOf } from '../period-bounds.js';
import { LOCAL } from './clone.js';
import type { Commit } from './commits.js';
import type { FirstParentCommit } from './commit-walk.js';
import { type Merged, mergedBySubject, titleInBody } from './commit-subject.js';

/** A first-parent commit with all that was read about it. */
interface Landing {
  landed: FirstParentCommit;
  commit: Commit;
  merged: Merged | undefined;
  author: Identity;
  coAuthors: Identity[];
}

/** What was read, by SHA; `branchAuthors` by the SHA of a merge's second parent. */
export interface Read {
  commits: ReadonlyMap<string, Commit>;
  branchAuthors: ReadonlyMap<string, Identity>;
  canonical: (identity: Identity) => Identity;
}

/** What a pull request says that is the same for all of a clone. */
export interface Place {
  repository: Repository;
  baseRef: string | undefined;
}

export interface Assembled {
  pullRequests: PullRequest[];
  directPushes: DirectPush[];
  /** Authors of the pull requests with the identity they were recognised by, in the order of merging. */
  merged: { author: Author; identity: Identity }[];
}

/** Pull requests and direct pushes from commits, in the order in which these landed. */
export function assemble(history: readonly FirstParentCommit[], read: Read, place: Place): Assembled {
  const logins = loginsOfForks(history, read, place);
  const landings = history.flatMap(landed => landingOf(landed, read, logins) ?? []);
  const call = nameAuthors(landings.flatMap(({ author, coAuthors }) => [author, ...coAuthors]));

  const byNumber = new Map<number, Landing[]>();
  const directPushes: DirectPush[] = [];
  for (const landing of landings) {
    const { landed, merged, author } = landing;
    if (merged !== undefined) byNumber.set(merged.number, [...(byNumber.get(merged.number) ?? []), landing]);
    else {
      const committedAt = instantOf(landed.committedAt);
      directPushes.push({ sha: landed.sha, title: landed.subject, author: call(author), committedAt });
    }
  }
  const groups = [...byNumber].map(([number, group]) => ({
    group,
    pullRequest: pullRequestOf(number, group, call, place),
  }));
  const byMerge = groups.sort((a, b) => a.pullRequest.mergedAt.localeCompare(b.pullRequest.mergedAt));
  return {
    pullRequests: byMerge.map(({ pullRequest }) => pullRequest),
    directPushes,
    merged: byMerge.flatMap(({ group }) => group.map(({ author }) => ({ author: call(author), identity: author }))),
  };
}

function landingOf(landed: FirstParentCommit, read: Read, logins: ReadonlyMap<string, string>): Landing | undefined {
  const commit = read.commits.get(landed.sha);
  if (commit === undefined) return undefined;
  const merged = mergedBySubject(landed.subject);
  const coAuthors = coAuthorsIn(commit.body).map(read.canonical);
  // The merge is written by whoever pressed the button; the last commit of the branch is its author's.
  const ofBranch = merged === undefined ? undefined : branchAuthor(landed, read);
  const login = logins.get(merged?.branchOwner?.toLowerCase() ?? '');
  const author = ofBranch === undefined ? commit.author : { ...ofBranch, ...(login !== undefined && { login }) };
  return { landed, commit, merged, author, coAuthors };
}

function branchAuthor({ parents }: FirstParentCommit, { branchAuthors }: Read): Identity | undefined {
  return branchAuthors.get(parents[1] ?? '');
}

/**
 * Owners of merged branches, by lower-case name, that are their authors' logins. The repository's own owner is not, nor is
 * an organisation, which shows where it owns branches of several people. Without a known owner, nobody's fork is known.
 */
function loginsOfForks(history: readonly FirstParentCommit[], read: Read, { repository }: Place): Map<string, string> {
  const [own = '', name] = repository.nameWithOwner.toLowerCase().split('/');
  const forks = new Map<string, { owner: string; names: Set<string> }>();
  if (own === LOCAL || name === undefined) return new Map();
  for (const landed of history) {
    const owner = mergedBySubject(landed.subject)?.branchOwner;
    const author = branchAuthor(landed, read);
    if (owner === undefined || author === undefined || owner.toLowerCase() === own) continue;
    const fork = forks.get(owner.toLowerCase()) ?? { owner, names: new Set() };
    forks.set(owner.toLowerCase(), { owner, names: fork.names.add(author.name.toLowerCase()) });
  }
  const ofOne = [...forks].filter(([, { names }]) => names.size === 1);
  return new Map(ofOne.map(([key, { owner }]) => [key, owner]));
}

/**
 * A number may stand under several commits: of a branch that was merged by rebasing, or of a fix pushed after it.
 * They are one pull request: the first tells title and author, the last the time, and their files are added up.
 */
function pullRequestOf(
  number: number,
  group: readonly Landing[],
  call: (i: Identity) => Author,
  place: Place,
): PullRequest {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new Error(`No commit stands for #${number}`);
  const files = joined(group.map(({ commit }) => commit.files));
  const sum = (count: (file: ChangedFile) => number) => files.reduce((total, file) => total + count(file), 0);
  const { repository, baseRef } = place;
  return {
    number,
    ...textOf(first),
    ...(repository.url !== null && { url: `${repository.url}/pull/${number}` }),
    author: call(first.author),
    coAuthors: distinctCoAuthors(
      first.author,
      group.flatMap(({ author, coAuthors }) => [author, ...coAuthors]),
      call,
    ),
    mergedAt: instantOf(Math.max(...group.map(({ landed }) => landed.committedAt))),
    ...(baseRef !== undefined && { baseRef }),
    additions: sum(file => file.additions),
    deletions: sum(file => file.deletions),
    files,
    filesTotal: files.length,
    commitSha: last.landed.sha,
  };
}

function textOf({ merged, landed, commit }: Landing): Pick<PullRequest, 'title' | 'body'> {
  if (merged?.title != null) return { title: merged.title, body: commit.body };
  const { title, body } = titleInBody(commit.body);
  return { title: title ?? landed.subject, body };
}

function joined(lists: readonly ChangedFile[][]): ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (const file of lists.flat()) {
    const before = files.get(file.path);
    files.set(file.path, before === undefined ? file : together(before, file));
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function together(before: ChangedFile, after: ChangedFile): ChangedFile {
  return {
    ...before,
    additions: before.additions + after.additions,
    deletions: before.deletions + after.deletions,
    status: after.status === 'modified' ? before.status : after.status,
  };
}
