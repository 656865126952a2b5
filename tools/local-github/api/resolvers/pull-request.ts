import type { GraphQLResolveInfo } from 'graphql';
import { mergeCommitOf } from '../../branches.js';
import { nodeId } from '../../ids.js';
import type { StoredPullRequest } from '../../store.js';
import type { WorldPullRequest } from '../../world.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { requireAccess } from '../permissions.js';
import { actor, authorField, viewerDidAuthor } from './actor.js';
import { commentsUnder } from './comments.js';
import { labelsOf } from './labels.js';
import type { Resolvers } from './types.js';
import { pathOf, repositoryUrl } from './urls.js';

type Review = WorldPullRequest['reviews'][number];

/** The world has no open ones. */
export const stateOf = ({ mergedAt }: StoredPullRequest) => (mergedAt === null ? 'CLOSED' : 'MERGED');

interface ReviewsArgs extends PageArgs {
  states?: string[] | null;
  author?: string | null;
}

/** The world only has the number of comments; comments added to this server can also be read. */
function comments(pr: StoredPullRequest, args: PageArgs, { store }: ApiContext, info: GraphQLResolveInfo) {
  const added = commentsUnder(store, pr.number);
  return { ...connection(added, args, info), totalCount: pr.comments + added.length };
}

function reviews(pr: StoredPullRequest, args: ReviewsArgs, _context: ApiContext, info: GraphQLResolveInfo) {
  const found = pr.reviews
    .map((review, index) => ({
      __typename: 'PullRequestReview',
      id: nodeId('PRR', `${pr.number}:${index}`),
      ...review,
    }))
    .filter(review => !args.states || args.states.includes(review.state))
    .filter(review => !args.author || args.author === review.author);
  return connection(found, args, info);
}

/** Anybody may read the checks of a public repository. */
function statusCheckRollup(pr: StoredPullRequest, _args: unknown, context: ApiContext) {
  if (context.store.world.repository.private) requireAccess(context, 'read', 'checks');
  return pr.checks === undefined
    ? null
    : { __typename: 'StatusCheckRollup', id: nodeId('SCR', pr.number), state: pr.checks };
}

/** The unresolved threads come last, so that a client that reads only the first page misses them. */
function reviewThreads(pr: StoredPullRequest, args: PageArgs, _context: ApiContext, info: GraphQLResolveInfo) {
  const { total, unresolved } = pr.reviewThreads ?? { total: 0, unresolved: 0 };
  const threads = Array.from({ length: total }, (_, index) => ({
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', `${pr.number}:${index}`),
    isResolved: index < total - unresolved,
  }));
  return connection(threads, args, info);
}

export const PullRequest: Resolvers<StoredPullRequest> = {
  author: authorField,
  viewerDidAuthor,
  mergedBy: (pr, _args, { store }) => actor(store, pr.mergedBy),
  url: (pr, _args, { store }) => `${repositoryUrl(store)}/pull/${pr.number}`,
  permalink: (pr, _args, { store }) => `${repositoryUrl(store)}/pull/${pr.number}`,
  resourcePath: (pr, _args, { store }) => pathOf(`${repositoryUrl(store)}/pull/${pr.number}`),
  merged: pr => pr.mergedAt !== null,
  state: stateOf,
  closed: () => true,
  isDraft: () => false,
  locked: () => false,
  authorAssociation: pr => pr.authorAssociation ?? 'CONTRIBUTOR',
  databaseId: pr => pr.number,
  changedFiles: pr => pr.files.length,
  files: (pr, args: PageArgs, _context, info) => connection(pr.files, args, info),
  labels: labelsOf,
  reviews,
  reviewThreads,
  statusCheckRollup,
  comments,
  totalCommentsCount: pr => pr.comments,
  mergeCommit: (pr, _args, { store }) => mergeCommitOf(store, pr),
  repository: () => ({ __typename: 'Repository' }),
  baseRepository: () => ({ __typename: 'Repository' }),
};

export const PullRequestReview: Resolvers<Review> = {
  author: authorField,
  viewerDidAuthor,
  createdAt: review => review.submittedAt,
};

export const PullRequestChangedFile: Resolvers<WorldPullRequest['files'][number]> = {
  viewerViewedState: () => 'UNVIEWED',
};
