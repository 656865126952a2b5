import { z } from 'zod';
import { instantOf } from '../../../domain/instant.js';
import type { GitHubClient } from '../../../github/client.js';
import { failureOf } from '../../../github/errors.js';
import type { Identity } from '../../authors.js';
import { GitHubDateTime, nodesOf } from '../answers.js';
import type { RepositoryName } from '../repository-name.js';
import type { Window } from '../windows.js';

/** A commit of the base branch, whether or not it is on the line of first parents. */
export interface BranchCommit {
  sha: string;
  message: string;
  committedAt: string;
  parents: readonly string[];
  author: Identity;
}

/** The commits of a branch in a window. */
export interface BranchCommits {
  /** Newest first. */
  commits: readonly BranchCommit[];
  /** GitHub's count, which may be more than were read. */
  total: number;
  /** The tip of the branch now. */
  head: string;
  /** The first parent of each of the latest commits after the window, by SHA. */
  later: ReadonlyMap<string, string | undefined>;
}

/** A busy week has 300 merges, and with merge commits five times as many commits. A page is one request of two points. */
const MAX_PAGES = 20;

const Parents = z.object({ nodes: nodesOf(z.object({ oid: z.string() })) }).nullable();
const CommitNode = z.object({
  oid: z.string(),
  message: z.string(),
  committedDate: GitHubDateTime,
  parents: Parents,
  author: z
    .object({
      name: z.string().nullish(),
      user: z.object({ login: z.string() }).nullish(),
    })
    .nullable(),
});

const HistoryAnswer = z.object({
  repository: z.object({
    object: z
      .object({
        oid: z.string(),
        history: z.object({
          totalCount: z.int(),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
          nodes: nodesOf(CommitNode),
        }),
        later: z.object({ nodes: nodesOf(z.object({ oid: z.string(), parents: Parents })) }).optional(),
      })
      .nullable(),
  }),
});

/** Messages without pull requests, which would take GitHub much longer. */
const HISTORY = /* GraphQL */ `
  query BranchCommits(
    $owner: String!, $name: String!, $revision: String!
    $since: GitTimestamp!, $until: GitTimestamp!, $end: GitTimestamp!, $after: String, $isFirst: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      object(expression: $revision) {
        ... on Commit {
          oid
          history(first: 100, since: $since, until: $until, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { oid message committedDate parents(first: 2) { nodes { oid } } author { name user { login } } }
          }
          later: history(first: 100, since: $end) @include(if: $isFirst) { nodes { oid parents(first: 1) { nodes { oid } } } }
        }
      }
    }
  }`;

type AnsweredCommit = z.infer<typeof CommitNode>;

function commitOf({ oid, message, committedDate, parents, author }: AnsweredCommit): BranchCommit {
  return {
    sha: oid,
    message,
    committedAt: committedDate,
    parents: parents?.nodes.map(parent => parent.oid) ?? [],
    author: {
      name: author?.name ?? '',
      email: '',
      ...(author?.user && { login: author.user.login }),
    },
  };
}

/**
 * Reads the commits of a branch that were committed in the window, a hundred a request, for as long as `isEnough` says that
 * the rest is needed. null: the branch is not there. Throws GitHubError.
 */
export async function readBranchCommits(
  client: GitHubClient,
  repository: RepositoryName,
  revision: string,
  window: Window,
  isEnough: (commits: BranchCommits) => Promise<boolean>,
): Promise<BranchCommits | null> {
  const until = instantOf(window.end - 1);
  const range = { since: instantOf(window.start), until, end: instantOf(window.end) };
  let read: BranchCommits | null = null;
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const variables = { ...repository, revision, ...range, after, isFirst: page === 0 };
    const { data, failures } = await client.ask(HISTORY, variables, 3);
    const answer = HistoryAnswer.safeParse(data);
    if (failures.length > 0 || !answer.success) throw failureOf(failures);
    const { object } = answer.data.repository;
    if (object === null) return null;
    const { nodes, totalCount: total, pageInfo } = object.history;
    const commits: BranchCommit[] = [...(read?.commits ?? []), ...nodes.map(commitOf)];
    const later: BranchCommits['later'] =
      read?.later ?? new Map(object.later?.nodes.map(({ oid, parents }) => [oid, parents?.nodes[0]?.oid]));
    read = { commits, total, head: object.oid, later };
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || (await isEnough(read))) break;
    after = pageInfo.endCursor;
  }
  return read;
}

/**
 * The commits on the line of first parents: from the tip of the branch, where its latest commits lead into the window, and
 * from each of the commits in `merges`, which are known to be on it.
 */
export function mainlineOf({ commits, head, later }: BranchCommits, merges: ReadonlySet<string>): BranchCommit[] {
  const bySha = new Map(commits.map(commit => [commit.sha, commit]));
  const onLine = new Set<string>();
  const follow = (start: string | undefined) => {
    let sha = start;
    for (let commit = bySha.get(sha ?? ''); commit !== undefined; commit = bySha.get(sha ?? '')) {
      if (onLine.has(commit.sha)) return;
      onLine.add(commit.sha);
      [sha] = commit.parents;
    }
  };
  let tip: string | undefined = head;
  for (const seen = new Set<string>(); tip !== undefined && later.has(tip) && !seen.has(tip); tip = later.get(tip)) {
    seen.add(tip);
  }
  follow(tip);
  for (const sha of merges) follow(sha);
  return commits.filter(({ sha }) => onLine.has(sha));
}
