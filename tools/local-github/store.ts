import { nodeId, stableHash } from './ids.js';
import type {
  World,
  WorldClosedPullRequest,
  WorldCommit,
  WorldDiscussion,
  WorldIssue,
  WorldPullRequest,
  WorldUser,
} from './world.js';

export interface StoredLabel {
  __typename: 'Label';
  id: string;
  name: string;
  color: string;
  description: string | null;
  createdAt: string;
}

export interface StoredComment {
  __typename: 'IssueComment' | 'DiscussionComment';
  id: string;
  databaseId: number;
  /** Number of the issue, pull request or discussion it belongs to. */
  thread: number;
  body: string;
  author: string | null;
  createdAt: string;
  updatedAt: string;
  /** Who changed the body last, and when; null: nobody. */
  editor: string | null;
  lastEditedAt: string | null;
  /** In lower case, `outdated`; null while it is shown. */
  minimizedReason: string | null;
  /** Id of the comment it answers, in discussions. */
  replyTo: string | null;
}

interface Thread {
  id: string;
  number: number;
  title: string;
  body: string;
  author: string | null;
  createdAt: string;
  updatedAt: string;
  /** Who changed the body last, and when; null: nobody. */
  editor: string | null;
  lastEditedAt: string | null;
  closed: boolean;
  closedAt: string | null;
  stateReason: string | null;
  /** Names. */
  labels: string[];
}

export interface StoredIssue extends Thread {
  __typename: 'Issue';
  pinned: boolean;
}

export interface StoredDiscussion extends Thread {
  __typename: 'Discussion';
  /** Slug. */
  category: string;
}

/** A pull request of the world with derived values, computed once because searches read them ten thousand times. */
export interface StoredPullRequest extends Omit<WorldPullRequest, 'mergedAt'> {
  __typename: 'PullRequest';
  id: string;
  /** null: closed without a merge. */
  mergedAt: string | null;
  closedAt: string;
  updatedAt: string;
  closedMs: number;
  createdMs: number;
  updatedMs: number;
  additions: number;
  deletions: number;
  /** Orders search results in a way that no client can rely on. */
  shuffleKey: number;
}

export interface MergedPullRequest extends StoredPullRequest {
  mergedAt: string;
  mergedMs: number;
}

export interface Store {
  world: World;
  /** Stays the same when the repository is renamed or transferred. */
  repositoryId: string;
  /** The merged ones. */
  pullRequests: MergedPullRequest[];
  closedPullRequests: StoredPullRequest[];
  /** All, merged or not. */
  pullRequestsByNumber: Map<number, StoredPullRequest>;
  /** Those of the default branch that are no pull request's merge commit. */
  commits: WorldCommit[];
  users: Map<string, WorldUser>;
  issues: StoredIssue[];
  discussions: StoredDiscussion[];
  /** Of issues, pull requests and discussions, oldest first. */
  comments: StoredComment[];
  labels: StoredLabel[];
  /** Login of the token's owner; a bot has its `[bot]` here, but not as an actor. */
  viewer: string;
  baseUrl: string;
  now(): Date;
  /** Whether the id was made less than two seconds of GraphQL time ago; false where there is no such time. */
  isYoung(id: string): boolean;
  made(id: string): void;
  /** Issues, pull requests and discussions share one sequence of numbers. */
  nextNumber(): number;
  nextDatabaseId(): number;
}

/** Those of a GitHub, which has at least one. */
export type Stores = readonly [Store, ...Store[]];

/** `OWNER/NAME`. */
export const nameOf = ({ world: { repository } }: Pick<Store, 'world'>) => `${repository.owner}/${repository.name}`;

export interface StoreOptions {
  viewer: string;
  baseUrl: string;
  now(): Date;
  /** GraphQL time; null: it does not pass. */
  seconds: (() => number) | null;
}

/** How long a database that lags behind may not find what another has made. */
const YOUNG_SECONDS = 2;

export const actorLogin = (login: string) => login.replace(/\[bot\]$/, '');

export function createStore(world: World, options: StoreOptions): Store {
  const pullRequests = world.pullRequests.map(mergedPullRequest);
  const closedPullRequests = (world.closedPullRequests ?? []).map(closedPullRequest);
  let databaseId = 4_000_000_000;
  const { seconds } = options;
  const madeAt = new Map<string, number>();
  const store: Store = {
    world,
    repositoryId: world.repositoryId ?? nodeId('R', world.renamedFrom ?? nameOf({ world })),
    pullRequests,
    closedPullRequests,
    pullRequestsByNumber: new Map([...pullRequests, ...closedPullRequests].map(pr => [pr.number, pr])),
    commits: [...(world.commits ?? [])],
    users: usersOf(world, options.viewer),
    issues: [],
    discussions: [],
    comments: [],
    labels: world.repository.labels.map(label => storedLabel(label.name, label.color, null, '2020-01-01T00:00:00Z')),
    viewer: options.viewer,
    baseUrl: options.baseUrl,
    now: options.now,
    isYoung: id => seconds !== null && seconds() - (madeAt.get(id) ?? Number.NEGATIVE_INFINITY) < YOUNG_SECONDS,
    made: id => void (seconds && madeAt.set(id, seconds())),
    nextNumber: () => 1 + highestNumber(store),
    nextDatabaseId: () => ++databaseId,
  };
  for (const issue of world.issues) addWorldIssue(store, issue);
  for (const discussion of world.discussions ?? []) addWorldDiscussion(store, discussion);
  return store;
}

/** Adds a merged pull request while the server runs. */
export function mergePullRequest(store: Store, pr: WorldPullRequest): void {
  const stored = mergedPullRequest(pr);
  store.pullRequests.push(stored);
  store.pullRequestsByNumber.set(stored.number, stored);
}

export function storedLabel(name: string, color: string, description: string | null, createdAt: string): StoredLabel {
  return { __typename: 'Label', id: nodeId('LA', name.toLowerCase()), name, color, description, createdAt };
}

export function newComment(
  store: Store,
  kind: StoredComment['__typename'],
  thread: number,
  written: { body: string; author: string | null; createdAt: string; replyTo?: string | null },
): StoredComment {
  const databaseId = store.nextDatabaseId();
  const comment: StoredComment = {
    __typename: kind,
    id: nodeId(kind === 'IssueComment' ? 'IC' : 'DC', databaseId),
    databaseId,
    thread,
    body: written.body,
    author: written.author,
    createdAt: written.createdAt,
    updatedAt: written.createdAt,
    editor: null,
    lastEditedAt: null,
    minimizedReason: null,
    replyTo: written.replyTo ?? null,
  };
  store.comments.push(comment);
  return comment;
}

/** The fields that issues and discussions share. */
export function newThread(
  prefix: 'I' | 'D',
  written: { number: number; title: string; body: string; author: string | null; createdAt: string; closed?: boolean },
): Thread {
  return {
    id: nodeId(prefix, written.number),
    number: written.number,
    title: written.title,
    body: written.body,
    author: written.author,
    createdAt: written.createdAt,
    updatedAt: written.createdAt,
    editor: null,
    lastEditedAt: null,
    closed: written.closed ?? false,
    closedAt: written.closed ? written.createdAt : null,
    stateReason: written.closed ? (prefix === 'I' ? 'COMPLETED' : 'RESOLVED') : null,
    labels: [],
  };
}

export function addIssue(store: Store, issue: StoredIssue): void {
  store.issues.push(issue);
  titlesOf(issue);
}

const titlesSeen = new WeakMap<object, string[]>();

/**
 * All titles that a thread has had, oldest first: those that were seen before, and the one it has now. A test that plays a
 * person sets the title of the thread itself, and a copy of a thread has a history of its own.
 */
export function titlesOf(thread: { title: string }): string[] {
  const titles = titlesSeen.get(thread) ?? [];
  if (titles.at(-1) !== thread.title) titles.push(thread.title);
  titlesSeen.set(thread, titles);
  return titles;
}

function addWorldIssue(store: Store, issue: WorldIssue): void {
  const thread = { ...newThread('I', issue), labels: issue.labels ?? [] };
  addIssue(store, { __typename: 'Issue', ...thread, pinned: issue.pinned ?? false });
  for (const comment of issue.comments ?? []) newComment(store, 'IssueComment', issue.number, comment);
}

function addWorldDiscussion(store: Store, discussion: WorldDiscussion): void {
  store.discussions.push({ __typename: 'Discussion', ...newThread('D', discussion), category: discussion.category });
  for (const comment of discussion.comments ?? []) newComment(store, 'DiscussionComment', discussion.number, comment);
}

function mergedPullRequest(pr: WorldPullRequest): MergedPullRequest {
  return { ...storedPullRequest(pr, pr.mergedAt), mergedAt: pr.mergedAt, mergedMs: Date.parse(pr.mergedAt) };
}

function closedPullRequest(pr: WorldClosedPullRequest): StoredPullRequest {
  return storedPullRequest({ ...pr, mergedBy: null, mergeCommit: null }, pr.closedAt);
}

function storedPullRequest(pr: Omit<WorldPullRequest, 'mergedAt'>, closedAt: string): StoredPullRequest {
  const lastReview = pr.reviews.map(review => review.submittedAt).reduce(laterOf, closedAt);
  const updatedAt = pr.updatedAt ?? lastReview;
  return {
    ...pr,
    __typename: 'PullRequest',
    id: nodeId('PR', pr.number),
    mergedAt: null,
    closedAt,
    updatedAt,
    closedMs: Date.parse(closedAt),
    createdMs: Date.parse(pr.createdAt),
    updatedMs: Date.parse(updatedAt),
    additions: pr.files.reduce((sum, file) => sum + file.additions, 0),
    deletions: pr.files.reduce((sum, file) => sum + file.deletions, 0),
    shuffleKey: stableHash(String(pr.number)),
  };
}

const laterOf = (left: string, right: string) => (Date.parse(left) >= Date.parse(right) ? left : right);

function usersOf(world: World, viewer: string): Map<string, WorldUser> {
  const users = new Map(
    world.users.map(user => [actorLogin(user.login), { ...user, login: actorLogin(user.login) }] as const),
  );
  const login = actorLogin(viewer);
  if (!users.has(login)) users.set(login, { login, name: null, bot: viewer.endsWith('[bot]') });
  return users;
}

function highestNumber(store: Store): number {
  let highest = 0;
  for (const number of store.pullRequestsByNumber.keys()) highest = Math.max(highest, number);
  for (const { number } of [...store.issues, ...store.discussions]) highest = Math.max(highest, number);
  return highest;
}
