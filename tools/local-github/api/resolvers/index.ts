import { Mutation } from '../mutations/index.js';
import { DiscussionComment, IssueComment } from './comments.js';
import { Blob, Commit, Tree } from './git.js';
import { Label } from './labels.js';
import { Organization } from './owner.js';
import { PullRequest, PullRequestChangedFile, PullRequestReview } from './pull-request.js';
import { Query } from './query.js';
import { Repository } from './repository.js';
import { Discussion, Issue } from './threads.js';
import type { Resolvers } from './types.js';

/** By type of the schema. A field that is neither here nor a property of the source is an error. */
export const resolvers: Readonly<Record<string, Resolvers<never>>> = {
  Blob,
  Commit,
  Discussion,
  DiscussionComment,
  Issue,
  IssueComment,
  Label,
  Mutation,
  Organization,
  PullRequest,
  PullRequestChangedFile,
  PullRequestReview,
  Query,
  Repository,
  Tree,
};
