import type { Store, StoredComment, StoredIssue, StoredPullRequest } from '../../store.js';
import { addIssue, newComment, newThread, titlesOf } from '../../store.js';
import type { ApiContext } from '../context.js';
import { GitHubError, unprocessable } from '../errors.js';
import { requireWriteAccess } from '../permissions.js';
import { actor } from '../resolvers/actor.js';
import { nodeOf } from '../resolvers/node.js';
import { labelNames } from './labels.js';
import { checkBody, checkComment, checkTitle, edit, timestamp } from './text.js';
import type { Mutations } from './types.js';

const MAX_PINNED = 3;

function requireWritableIssues(context: ApiContext): void {
  requireWriteAccess(context, 'issues');
  if (!context.store.world.repository.hasIssues)
    throw new GitHubError('FORBIDDEN', 'Issues has been disabled in this repository.');
}

const issueOf = (store: Store, id: string) => nodeOf<StoredIssue>(store, id, 'Issue');

/** Assignees, milestones and projects are not supported: an input that names one is an error, so that it is not lost. */
function rejectUnsupported(input: Record<string, unknown>, ...names: string[]): void {
  for (const name of names)
    if (Array.isArray(input[name]) ? input[name].length > 0 : input[name] != null)
      throw new Error(`local GitHub does not support the input ${name} yet`);
}

const createIssue: Mutations['createIssue'] = (
  input: { repositoryId: string; title: string; body?: string | null; labelIds?: string[] | null },
  context,
) => {
  const { store } = context;
  nodeOf(store, input.repositoryId, 'Repository');
  requireWritableIssues(context);
  rejectUnsupported(input, 'assigneeIds', 'issueTemplate', 'milestoneId', 'parentIssueId', 'projectIds');
  checkTitle(input.title);
  checkBody(input.body ?? '', true);
  const labels = labelNames(store, input.labelIds ?? []);
  const written = {
    number: store.nextNumber(),
    title: input.title,
    body: input.body ?? '',
    author: store.viewer,
    createdAt: timestamp(store.now()),
  };
  const issue: StoredIssue = { __typename: 'Issue', ...newThread('I', written), labels, pinned: false };
  addIssue(store, issue);
  return { issue };
};

const updateIssue: Mutations['updateIssue'] = (
  input: {
    id: string;
    title?: string | null;
    body?: string | null;
    labelIds?: string[] | null;
    state?: 'OPEN' | 'CLOSED' | null;
  },
  context,
) => {
  const { store } = context;
  const issue = issueOf(store, input.id);
  requireWritableIssues(context);
  rejectUnsupported(input, 'assigneeIds', 'milestoneId', 'projectIds');
  if (input.title != null) checkTitle(input.title);
  const labels = input.labelIds ? labelNames(store, input.labelIds) : issue.labels;
  const at = timestamp(store.now());
  edit(store, issue, input.body, at);
  Object.assign(issue, { labels, title: input.title ?? issue.title });
  titlesOf(issue);
  if (input.state) setClosed(issue, input.state === 'CLOSED', 'COMPLETED', at);
  return { issue, actor: actor(store, store.viewer) };
};

export function setClosed(
  thread: { closed: boolean; closedAt: string | null; stateReason: string | null; updatedAt: string },
  closed: boolean,
  reason: string | null,
  at: string,
): void {
  const closedAt = closed ? (thread.closedAt ?? at) : null;
  Object.assign(thread, { closed, closedAt, stateReason: reason, updatedAt: at });
}

const closeIssue: Mutations['closeIssue'] = (input: { issueId: string; stateReason?: string | null }, context) => {
  const issue = issueOf(context.store, input.issueId);
  requireWritableIssues(context);
  setClosed(issue, true, input.stateReason ?? 'COMPLETED', timestamp(context.store.now()));
  return { issue };
};

const reopenIssue: Mutations['reopenIssue'] = (input: { issueId: string }, context) => {
  const issue = issueOf(context.store, input.issueId);
  requireWritableIssues(context);
  setClosed(issue, false, 'REOPENED', timestamp(context.store.now()));
  return { issue };
};

const pinIssue: Mutations['pinIssue'] = (input: { issueId: string }, context) => {
  const issue = issueOf(context.store, input.issueId);
  requireWritableIssues(context);
  const pinned = context.store.issues.filter(other => other.pinned && other !== issue).length;
  if (pinned >= MAX_PINNED) throw unprocessable(`You can only pin up to ${MAX_PINNED} issues`);
  issue.pinned = true;
  return { issue };
};

const unpinIssue: Mutations['unpinIssue'] = (input: { issueId: string }, context) => {
  const issue = issueOf(context.store, input.issueId);
  requireWritableIssues(context);
  issue.pinned = false;
  return { issue, id: issue.id };
};

const addComment: Mutations['addComment'] = (input: { subjectId: string; body: string }, context) => {
  const { store } = context;
  const subject = nodeOf<StoredIssue | StoredPullRequest>(store, input.subjectId, 'Issue', 'PullRequest');
  if (subject.__typename === 'Issue') requireWritableIssues(context);
  else requireWriteAccess(context, 'pull-requests', 'issues');
  checkComment(input.body);
  const createdAt = timestamp(store.now());
  const comment = newComment(store, 'IssueComment', subject.number, {
    body: input.body,
    author: store.viewer,
    createdAt,
  });
  subject.updatedAt = createdAt;
  return { subject, commentEdge: { cursor: comment.id, node: comment } };
};

function commentOf(context: ApiContext, id: string): StoredComment {
  const comment = nodeOf<StoredComment>(context.store, id, 'IssueComment');
  requireWriteAccess(context, 'issues', 'pull-requests');
  return comment;
}

const updateIssueComment: Mutations['updateIssueComment'] = (input: { id: string; body: string }, context) => {
  const comment = commentOf(context, input.id);
  edit(context.store, comment, input.body, timestamp(context.store.now()));
  return { issueComment: comment };
};

const deleteIssueComment: Mutations['deleteIssueComment'] = (input: { id: string }, context) => {
  const comment = commentOf(context, input.id);
  context.store.comments.splice(context.store.comments.indexOf(comment), 1);
  return {};
};

const minimizeComment: Mutations['minimizeComment'] = (input: { subjectId: string; classifier: string }, context) => {
  const comment = nodeOf<StoredComment>(context.store, input.subjectId, 'IssueComment', 'DiscussionComment');
  if (comment.__typename === 'IssueComment') requireWriteAccess(context, 'issues', 'pull-requests');
  else requireWriteAccess(context, 'discussions');
  comment.minimizedReason = input.classifier.toLowerCase().replace('_', '-');
  return { minimizedComment: comment };
};

export const issueMutations = {
  createIssue,
  updateIssue,
  closeIssue,
  reopenIssue,
  pinIssue,
  unpinIssue,
  addComment,
  updateIssueComment,
  deleteIssueComment,
  minimizeComment,
};
