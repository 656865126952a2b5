import type { GraphQLResolveInfo } from 'graphql';
import type { Store, StoredComment } from '../../store.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { actor, authorField, viewerDidAuthor } from './actor.js';
import type { Resolvers } from './types.js';
import { repositoryUrl, threadUrl } from './urls.js';

export const commentsUnder = (store: Store, number: number): StoredComment[] =>
  store.comments.filter(comment => comment.thread === number);

/** Comments of an issue or discussion, oldest first, without replies: those belong to their comment. */
export function commentsOf(source: { number: number }, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) {
  const all = commentsUnder(context.store, source.number).filter(comment => comment.replyTo === null);
  return connection(all, args, info);
}

const shared: Resolvers<StoredComment> = {
  author: authorField,
  viewerDidAuthor,
  isMinimized: comment => comment.minimizedReason !== null,
  editor: ({ editor }, _args, { store }) => actor(store, editor),
  repository: () => ({ __typename: 'Repository' }),
  viewerCanDelete: () => true,
  viewerCanUpdate: () => true,
};

export const IssueComment: Resolvers<StoredComment> = {
  ...shared,
  fullDatabaseId: comment => String(comment.databaseId),
  issue: (comment, _args, { store }) => store.issues.find(issue => issue.number === comment.thread) ?? null,
  pullRequest: (comment, _args, { store }) => store.pullRequestsByNumber.get(comment.thread) ?? null,
  url: (comment, _args, { store }) => `${threadUrl(store, comment.thread)}#issuecomment-${comment.databaseId}`,
};

export const DiscussionComment: Resolvers<StoredComment> = {
  ...shared,
  discussion: (comment, _args, { store }) =>
    store.discussions.find(discussion => discussion.number === comment.thread) ?? null,
  isAnswer: () => false,
  replyTo: (comment, _args, { store }) => store.comments.find(other => other.id === comment.replyTo) ?? null,
  replies: (comment, args: PageArgs, { store }, info) =>
    connection(
      store.comments.filter(other => other.replyTo === comment.id),
      args,
      info,
    ),
  url: (comment, _args, { store }) =>
    `${repositoryUrl(store)}/discussions/${comment.thread}#discussioncomment-${comment.databaseId}`,
};
