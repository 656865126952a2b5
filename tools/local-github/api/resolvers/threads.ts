import type { GraphQLResolveInfo } from 'graphql';
import { nodeId } from '../../ids.js';
import { actorLogin, type Store, type StoredDiscussion, type StoredIssue, titlesOf } from '../../store.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { GitHubError } from '../errors.js';
import { requireAccess } from '../permissions.js';
import { actor, authorField, viewerDidAuthor } from './actor.js';
import { commentsOf } from './comments.js';
import { labelsOf } from './labels.js';
import type { Resolvers } from './types.js';
import { pathOf, threadUrl } from './urls.js';

type Direction = 'ASC' | 'DESC';

interface IssuesArgs extends PageArgs {
  orderBy?: { field: 'COMMENTS' | 'CREATED_AT' | 'UPDATED_AT'; direction: Direction } | null;
  states?: string[] | null;
  labels?: string[] | null;
  filterBy?: {
    createdBy?: string | null;
    since?: string | null;
    states?: string[] | null;
    labels?: string[] | null;
    assignee?: string | null;
    mentioned?: string | null;
    milestone?: string | null;
    milestoneNumber?: string | null;
  } | null;
}

interface DiscussionsArgs extends PageArgs {
  categoryId?: string | null;
  states?: string[] | null;
  answered?: boolean | null;
  orderBy?: { field: 'CREATED_AT' | 'UPDATED_AT'; direction: Direction } | null;
}

interface Timed {
  number: number;
  createdAt: string;
  updatedAt: string;
}

const stateOf = (thread: { closed: boolean }) => (thread.closed ? 'CLOSED' : 'OPEN');

/** Ties are broken by number, so that the order is always the same. */
function sortThreads<T extends Timed>(threads: T[], key: (thread: T) => number, direction: Direction): T[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return threads.toSorted((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}

/** If issues are disabled, GitHub lists none and reports no error. */
export function issues(_source: unknown, args: IssuesArgs, context: ApiContext, info: GraphQLResolveInfo) {
  requireAccess(context, 'read', 'issues');
  const { store } = context;
  const { filterBy } = args;
  for (const name of ['assignee', 'mentioned', 'milestone', 'milestoneNumber'] as const)
    if (filterBy?.[name] != null) throw new Error(`local GitHub does not support IssueFilters.${name} yet`);
  const states = filterBy?.states ?? args.states;
  const labels = (filterBy?.labels ?? args.labels)?.map(label => label.toLowerCase());
  const found = (store.world.repository.hasIssues ? store.issues : [])
    .filter(issue => !states?.length || states.includes(stateOf(issue)))
    .filter(issue => !labels?.length || issue.labels.some(label => labels.includes(label.toLowerCase())))
    .filter(issue => !filterBy?.since || Date.parse(issue.updatedAt) >= Date.parse(filterBy.since))
    .filter(issue => !filterBy?.createdBy || isCreatedBy(store, issue.author, filterBy.createdBy));
  return connection(sortIssues(store, found, args.orderBy), args, info);
}

/** This filter takes a bot's login with `[bot]`; `author.login` lacks it. */
function isCreatedBy(store: Store, author: string | null, login: string): boolean {
  if (author === null) return false;
  const bot = store.users.get(actorLogin(author))?.bot ?? author.endsWith('[bot]');
  return login.toLowerCase() === `${actorLogin(author)}${bot ? '[bot]' : ''}`.toLowerCase();
}

function sortIssues(store: Store, found: StoredIssue[], orderBy: IssuesArgs['orderBy']): StoredIssue[] {
  const { field, direction } = orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  const comments = (issue: StoredIssue) => store.comments.filter(comment => comment.thread === issue.number).length;
  const keys = {
    COMMENTS: comments,
    CREATED_AT: (issue: StoredIssue) => Date.parse(issue.createdAt),
    UPDATED_AT: (issue: StoredIssue) => Date.parse(issue.updatedAt),
  };
  return sortThreads(found, keys[field], direction);
}

export function pinnedIssues(_source: unknown, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) {
  requireAccess(context, 'read', 'issues');
  const pins = context.store.issues
    .filter(issue => issue.pinned)
    .map(issue => ({ __typename: 'PinnedIssue', id: nodeId('PI', issue.number), issue }));
  return connection(pins, args, info);
}

export function discussions(_source: unknown, args: DiscussionsArgs, context: ApiContext, info: GraphQLResolveInfo) {
  requireAccess(context, 'read', 'discussions');
  if (args.answered != null) throw new Error('local GitHub does not support Repository.discussions(answered:) yet');
  const { store } = context;
  const { field, direction } = args.orderBy ?? { field: 'UPDATED_AT', direction: 'DESC' };
  const found = (store.world.repository.hasDiscussions ? store.discussions : [])
    .filter(discussion => !args.states?.length || args.states.includes(stateOf(discussion)))
    .filter(discussion => !args.categoryId || nodeId('DIC', discussion.category) === args.categoryId);
  const key = (discussion: Timed) => Date.parse(field === 'CREATED_AT' ? discussion.createdAt : discussion.updatedAt);
  return connection(sortThreads(found, key, direction), args, info);
}

export function categorySource(store: Store, slug: string) {
  const category = store.world.repository.discussionCategories.find(other => other.slug === slug);
  if (!category) throw new GitHubError('NOT_FOUND', `Could not resolve to a DiscussionCategory with the slug ${slug}.`);
  return {
    __typename: 'DiscussionCategory',
    id: nodeId('DIC', category.slug),
    ...category,
    description: null,
    isAnswerable: false,
    createdAt: '2020-01-01T00:00:00Z',
    updatedAt: '2020-01-01T00:00:00Z',
  };
}

export function discussionCategories(_source: unknown, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) {
  requireAccess(context, 'read', 'discussions');
  const { hasDiscussions, discussionCategories } = context.store.world.repository;
  const slugs = hasDiscussions ? discussionCategories.map(category => category.slug) : [];
  return connection(
    slugs.map(slug => categorySource(context.store, slug)),
    args,
    info,
  );
}

interface TimelineArgs extends PageArgs {
  itemTypes?: string[] | null;
}

function timelineItems(issue: StoredIssue, args: TimelineArgs, _context: ApiContext, info: GraphQLResolveInfo) {
  if (args.itemTypes?.join() !== 'RENAMED_TITLE_EVENT')
    throw new Error('local GitHub supports Issue.timelineItems(itemTypes: [RENAMED_TITLE_EVENT]) only');
  const events = titlesOf(issue).flatMap((currentTitle, n, titles) => {
    const previousTitle = titles[n - 1];
    return previousTitle === undefined ? [] : [{ __typename: 'RenamedTitleEvent', previousTitle, currentTitle }];
  });
  return connection(events, args, info);
}

const shared: Resolvers<StoredIssue | StoredDiscussion> = {
  author: authorField,
  viewerDidAuthor,
  labels: labelsOf,
  comments: commentsOf,
  repository: () => ({ __typename: 'Repository' }),
  databaseId: thread => thread.number,
  locked: () => false,
  url: (thread, _args, { store }) => threadUrl(store, thread.number),
  resourcePath: (thread, _args, { store }) => pathOf(threadUrl(store, thread.number)),
  editor: ({ editor }, _args, { store }) => actor(store, editor),
  viewerCanUpdate: () => true,
};

export const Issue: Resolvers<StoredIssue> = {
  ...(shared as Resolvers<StoredIssue>),
  state: stateOf,
  isPinned: issue => issue.pinned,
  timelineItems,
};

export const Discussion: Resolvers<StoredDiscussion> = {
  ...(shared as Resolvers<StoredDiscussion>),
  category: (discussion, _args, { store }) => categorySource(store, discussion.category),
  isAnswered: () => false,
};
