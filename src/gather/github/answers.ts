import { z } from 'zod';
import { isBotName } from '../../domain/bots.js';
import { instantOf } from '../../domain/instant.js';
import {
  type Author,
  CHECK_STATES,
  type ChangedFile,
  type PullRequest,
  type Review,
} from '../../domain/pull-request.js';
import { coAuthorsOf } from '../authors.js';

export const Actor = z.object({ __typename: z.string(), login: z.string(), name: z.string().nullish() }).nullable();

/** The nodes of a connection. GitHub answers null for a node, or for all nodes, that it could not read; these are left out. */
export function nodesOf<T>(node: z.ZodType<T>) {
  return z
    .array(node.nullable())
    .nullish()
    .transform(nodes => (nodes ?? []).filter(one => one !== null));
}

/** GitHub's scalar `DateTime`, in whatever zone and precision, as an instant. */
export const GitHubDateTime = z.iso.datetime({ offset: true }).transform(text => instantOf(Date.parse(text)));

const NO_FURTHER_PAGE = { hasNextPage: false, endCursor: null };
const FileNodes = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: nodesOf(z.object({ path: z.string(), additions: z.int(), deletions: z.int(), changeType: z.string() })),
});
export type FileNodes = z.infer<typeof FileNodes>;

/** A pull request in the form of the API. `files` has the cursor of its next page. */
export const PullRequestNode = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string(),
  url: z.string(),
  createdAt: GitHubDateTime,
  mergedAt: GitHubDateTime,
  baseRefName: z.string(),
  additions: z.int(),
  deletions: z.int(),
  changedFiles: z.int(),
  authorAssociation: z.string(),
  author: Actor,
  mergedBy: Actor,
  labels: z.object({ totalCount: z.int(), nodes: nodesOf(z.object({ name: z.string() })) }).nullable(),
  files: FileNodes.nullable().transform(files => files ?? { pageInfo: NO_FURTHER_PAGE, nodes: [] }),
  reviews: z
    .object({
      totalCount: z.int(),
      nodes: nodesOf(z.object({ state: z.string(), submittedAt: GitHubDateTime.nullable(), author: Actor })),
    })
    .nullable(),
  comments: z.object({ totalCount: z.int() }),
  statusCheckRollup: z.object({ state: z.string() }).nullish(),
  reviewThreads: z.object({ totalCount: z.int(), nodes: nodesOf(z.object({ isResolved: z.boolean() })) }).nullish(),
  mergeCommit: z.object({ oid: z.string(), message: z.string() }).nullable(),
});
export type PullRequestNode = z.infer<typeof PullRequestNode>;

export const Page = z.object({
  search: z.object({
    issueCount: z.int(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(z.unknown()),
  }),
});

export type Page = z.infer<typeof Page>;

export const FurtherFilesAnswer = z.object({
  repository: z.record(z.string(), z.object({ files: FileNodes.nullable() }).nullable()),
});

/** GitHub shows a bot's login with `[bot]` at its end, but `Actor.login` lacks it. */
export function authorOf(actor: z.infer<typeof Actor>): Author | null {
  if (actor === null) return null;
  const bot = actor.__typename === 'Bot';
  const login = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
  const name = actor.name?.trim() || login;
  return { login, name, bot: bot || isBotName(login) || isBotName(name) };
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  ADDED: 'added',
  DELETED: 'removed',
  RENAMED: 'renamed',
  COPIED: 'copied',
};

export function filesOf(nodes: FileNodes['nodes']): ChangedFile[] {
  return nodes.map(({ path, additions, deletions, changeType }) => ({
    path,
    additions,
    deletions,
    status: STATUS[changeType] ?? 'modified',
  }));
}

const REVIEW_STATE: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
};

/** The submitted reviews. A pending review is visible only to its author. */
function reviewsOf(nodes: NonNullable<PullRequestNode['reviews']>['nodes']): Review[] {
  return nodes.flatMap(({ state, submittedAt, author }) => {
    const known = REVIEW_STATE[state];
    if (known === undefined || submittedAt === null) return [];
    return [{ author: authorOf(author), state: known, submittedAt }];
  });
}

/** undefined: the state is missing or unknown to us; null: there were no checks. */
function checksOf(rollup: PullRequestNode['statusCheckRollup']): PullRequest['checks'] {
  if (rollup == null) return rollup;
  return CHECK_STATES.find(state => state === rollup.state.toLowerCase());
}

/** Counts the unresolved threads among the first hundred; undefined if GitHub listed none of the threads it counts. */
function threadsOf(threads: PullRequestNode['reviewThreads']): PullRequest['reviewThreads'] {
  if (threads == null || (threads.totalCount > 0 && threads.nodes.length === 0)) return undefined;
  return { total: threads.totalCount, unresolved: threads.nodes.filter(({ isResolved }) => !isResolved).length };
}

/** Has the first hundred files; `readFurtherFiles` adds the rest. */
export function pullRequestOf(node: PullRequestNode): PullRequest {
  const author = authorOf(node.author);
  const checks = checksOf(node.statusCheckRollup);
  const reviewThreads = threadsOf(node.reviewThreads);
  return {
    number: node.number,
    title: node.title,
    body: node.body,
    url: node.url,
    author,
    coAuthors: coAuthorsOf(node.mergeCommit?.message ?? '', author),
    createdAt: node.createdAt,
    mergedAt: node.mergedAt,
    mergedBy: authorOf(node.mergedBy),
    baseRef: node.baseRefName,
    labels: node.labels?.nodes.map(label => label.name) ?? [],
    additions: node.additions,
    deletions: node.deletions,
    files: filesOf(node.files.nodes),
    filesTotal: node.changedFiles,
    ...(node.reviews && { reviews: reviewsOf(node.reviews.nodes) }),
    comments: node.comments.totalCount,
    ...(checks !== undefined && { checks }),
    ...(reviewThreads && { reviewThreads }),
    commitSha: node.mergeCommit?.oid ?? null,
  };
}
