import { parseNodeId } from '../../ids.js';
import { newComment, newThread, type Store, type StoredComment, type StoredDiscussion } from '../../store.js';
import type { ApiContext } from '../context.js';
import { GitHubError } from '../errors.js';
import { requireWriteAccess } from '../permissions.js';
import { nodeOf } from '../resolvers/node.js';
import { setClosed } from './issues.js';
import { checkBody, checkComment, checkTitle, edit, timestamp } from './text.js';
import type { Mutations } from './types.js';

function requireWritableDiscussions(context: ApiContext): void {
  requireWriteAccess(context, 'discussions');
  if (!context.store.world.repository.hasDiscussions)
    throw new GitHubError('FORBIDDEN', 'Discussions are disabled for this repository.');
}

/** @throws GitHubError NOT_FOUND */
function categoryOf(store: Store, id: string): string {
  nodeOf(store, id, 'DiscussionCategory');
  return parseNodeId(id)?.key ?? '';
}

const discussionOf = (context: ApiContext, id: string) => {
  const discussion = nodeOf<StoredDiscussion>(context.store, id, 'Discussion');
  requireWritableDiscussions(context);
  return discussion;
};

const createDiscussion: Mutations['createDiscussion'] = (
  input: { repositoryId: string; categoryId: string; title: string; body: string },
  context,
) => {
  const { store } = context;
  nodeOf(store, input.repositoryId, 'Repository');
  requireWritableDiscussions(context);
  const category = categoryOf(store, input.categoryId);
  checkTitle(input.title);
  checkBody(input.body, false);
  const written = {
    number: store.nextNumber(),
    title: input.title,
    body: input.body,
    author: store.viewer,
    createdAt: timestamp(store.now()),
  };
  const discussion: StoredDiscussion = { __typename: 'Discussion', ...newThread('D', written), category };
  store.discussions.push(discussion);
  return { discussion };
};

const updateDiscussion: Mutations['updateDiscussion'] = (
  input: { discussionId: string; title?: string | null; body?: string | null; categoryId?: string | null },
  context,
) => {
  const discussion = discussionOf(context, input.discussionId);
  if (input.title != null) checkTitle(input.title);
  edit(context.store, discussion, input.body, timestamp(context.store.now()));
  Object.assign(discussion, {
    title: input.title ?? discussion.title,
    category: input.categoryId ? categoryOf(context.store, input.categoryId) : discussion.category,
  });
  return { discussion };
};

const closeDiscussion: Mutations['closeDiscussion'] = (input: { discussionId: string; reason: string }, context) => {
  const discussion = discussionOf(context, input.discussionId);
  setClosed(discussion, true, input.reason, timestamp(context.store.now()));
  return { discussion };
};

const reopenDiscussion: Mutations['reopenDiscussion'] = (input: { discussionId: string }, context) => {
  const discussion = discussionOf(context, input.discussionId);
  setClosed(discussion, false, 'REOPENED', timestamp(context.store.now()));
  return { discussion };
};

const addDiscussionComment: Mutations['addDiscussionComment'] = (
  input: { discussionId: string; body: string; replyToId?: string | null },
  context,
) => {
  const { store } = context;
  const discussion = discussionOf(context, input.discussionId);
  checkComment(input.body);
  const replyTo = input.replyToId ? nodeOf<StoredComment>(store, input.replyToId, 'DiscussionComment').id : null;
  const createdAt = timestamp(store.now());
  const written = { body: input.body, author: store.viewer, createdAt, replyTo };
  discussion.updatedAt = createdAt;
  return { comment: newComment(store, 'DiscussionComment', discussion.number, written) };
};

function commentOf(context: ApiContext, id: string): StoredComment {
  const comment = nodeOf<StoredComment>(context.store, id, 'DiscussionComment');
  requireWritableDiscussions(context);
  return comment;
}

const updateDiscussionComment: Mutations['updateDiscussionComment'] = (
  input: { commentId: string; body: string },
  context,
) => {
  const comment = commentOf(context, input.commentId);
  edit(context.store, comment, input.body, timestamp(context.store.now()));
  return { comment };
};

const deleteDiscussionComment: Mutations['deleteDiscussionComment'] = (input: { id: string }, context) => {
  const comment = commentOf(context, input.id);
  context.store.comments.splice(context.store.comments.indexOf(comment), 1);
  return { comment };
};

export const discussionMutations = {
  createDiscussion,
  updateDiscussion,
  closeDiscussion,
  reopenDiscussion,
  addDiscussionComment,
  updateDiscussionComment,
  deleteDiscussionComment,
};
