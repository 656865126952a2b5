import { group, max, min } from 'd3-array';
import type { DirectPush } from '../../domain/gathered.js';
import { instantOf } from '../../domain/instant.js';
import { compareText } from '../../domain/order.js';
import type { Author, ChangedFile, PullRequest } from '../../domain/pull-request.js';
import { distinctCoAuthors, type Identity, nameAuthors } from '../authors.js';
import type { Clone } from './clone.js';
import type { BranchCommit } from './commit-walk.js';
import { type Landing, revertLines, textOf } from './landings.js';
import type { SideBranch } from './side-branches.js';

/** The properties that all pull requests of a clone share. */
export type Base = Pick<Clone, 'repository' | 'baseRef'>;

export interface Assembled {
  /** In the order in which they were merged. */
  pullRequests: PullRequest[];
  directPushes: DirectPush[];
  /** The authors of the pull requests, with the identities that their commits carry. */
  merged: { author: Author; identity: Identity }[];
}

/** A landing with its files and people. */
export interface AttributedLanding extends Landing {
  side: SideBranch | undefined;
  files: ChangedFile[];
  author: Identity;
  coAuthors: Identity[];
  /** As whom the commits of the branch name their authors. */
  identities: Identity[];
}

/** A commit that landed no pull request, with its author. */
export interface AttributedPush {
  commit: BranchCommit;
  author: Identity;
  /** Those that it changed, of a commit that may revert something. */
  files?: ChangedFile[];
}

/**
 * Makes pull requests and direct pushes of what reached a branch, in this order. `known` are identities from elsewhere in
 * the history, which can have the logins of these people.
 */
export function assemble(
  landings: readonly AttributedLanding[],
  pushes: readonly AttributedPush[],
  known: readonly Identity[],
  base: Base,
): Assembled {
  const people = landings.flatMap(({ author, coAuthors, identities }) => [author, ...coAuthors, ...identities]);
  const toAuthor = nameAuthors(
    [...people, ...pushes.map(({ author }) => author)],
    known,
    landings.map(({ author }) => author),
  );
  const byNumber = group(landings, ({ landed }) => landed.number);
  const groups = [...byNumber].map(([number, all]) => ({
    all,
    pullRequest: pullRequestOf(number, all, toAuthor, base),
  }));
  const byMerge = groups.sort((a, b) => compareText(a.pullRequest.mergedAt, b.pullRequest.mergedAt));
  return {
    pullRequests: byMerge.map(({ pullRequest }) => pullRequest),
    directPushes: pushes.map(({ commit, author, files }) => ({
      sha: commit.sha,
      title: commit.subject,
      body: commit.body,
      author: toAuthor(author),
      committedAt: instantOf(commit.committedAt),
      ...(files && { files }),
    })),
    merged: byMerge.flatMap(({ all }) => all.map(({ author }) => ({ author: toAuthor(author), identity: author }))),
  };
}

/**
 * Several commits can have the number of one pull request, from a branch that was merged by rebasing or a fix that was
 * pushed later. The first has the title and the author, the last the merge time, and their files are added up.
 */
function pullRequestOf(
  number: number,
  all: readonly AttributedLanding[],
  toAuthor: (identity: Identity) => Author,
  { repository, baseRef }: Base,
): PullRequest {
  // A backport with the same number, which was merged forward, brought nothing that was not there.
  const direct = all.filter(({ commit }) => commit.broughtBy === undefined);
  const forwardedAt = min(all, ({ commit }) => commit.committedAt);
  const landings =
    direct.length > 0 ? direct : all.filter(({ commit }) => !commit.forwarded || commit.committedAt === forwardedAt);
  const [first] = landings;
  const last = landings.at(-1);
  if (first === undefined || last === undefined) throw new Error(`No commit for #${number}`);
  const { title, body } = textOf(first, first.side);
  const further = landings.slice(1).map(({ commit }) => commit.body);
  const files = joinFiles(landings.map(one => one.files));
  const branchCommits = branchCommitsOf(all, last.commit);
  const sum = (count: (file: ChangedFile) => number) => files.reduce((total, file) => total + count(file), 0);
  return {
    number,
    title,
    body: [body, ...revertLines(further, body)].filter(Boolean).join('\n\n'),
    ...(repository.url !== null && { url: `${repository.url}/pull/${number}` }),
    author: toAuthor(first.author),
    coAuthors: distinctCoAuthors(
      first.author,
      landings.flatMap(({ author, coAuthors }) => [author, ...coAuthors]),
      toAuthor,
    ),
    mergedAt: instantOf(max(landings, ({ commit }) => commit.committedAt) ?? 0),
    ...(baseRef !== undefined && { baseRef }),
    additions: sum(file => file.additions),
    deletions: sum(file => file.deletions),
    files,
    filesTotal: files.length,
    commitSha: last.commit.sha,
    ...(branchCommits.length > 0 && { branchCommits }),
  };
}

/** The commits of merged branches, and the other ones with its number: a revert may name any of them. */
function branchCommitsOf(all: readonly AttributedLanding[], last: BranchCommit): string[] {
  const shas = all.flatMap(({ commit, side }) => [commit.sha, ...(side?.commits ?? []).map(({ sha }) => sha)]);
  return [...new Set(shas)].filter(sha => sha !== last.sha);
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
