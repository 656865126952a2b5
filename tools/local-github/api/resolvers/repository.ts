import type { GraphQLResolveInfo } from 'graphql';
import { hasBranch, headOf } from '../../branches.js';
import { nodeId } from '../../ids.js';
import { nameOf, type Store, type StoredPullRequest } from '../../store.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { notFound } from '../errors.js';
import { requireAccess } from '../permissions.js';
import { object } from './git.js';
import { findLabel, repositoryLabels } from './labels.js';
import { stateOf } from './pull-request.js';
import { categorySource, discussionCategories, discussions, issues, pinnedIssues } from './threads.js';
import type { Resolvers } from './types.js';
import { repositoryUrl } from './urls.js';

interface RepositoryArgs {
  owner: string;
  name: string;
  followRenames?: boolean | null;
}

interface PullRequestsArgs extends PageArgs {
  states?: string[] | null;
  baseRefName?: string | null;
  labels?: string[] | null;
  orderBy?: { field: 'COMMENTS' | 'CREATED_AT' | 'UPDATED_AT'; direction: 'ASC' | 'DESC' } | null;
}

/** @throws GitHubError NOT_FOUND, which GitHub also answers for a private repository that the token cannot access */
export function repository(_source: unknown, args: RepositoryArgs, { store }: ApiContext) {
  const asked = `${args.owner}/${args.name}`;
  const matches = (other: string | undefined) => other?.toLowerCase() === asked.toLowerCase();
  const follows = args.followRenames !== false;
  if (matches(nameOf(store)) || (follows && matches(store.world.renamedFrom))) return { __typename: 'Repository' };
  const { elsewhere = [] } = store.world;
  const other =
    elsewhere.find(({ nameWithOwner }) => matches(nameWithOwner)) ??
    elsewhere.find(({ renamedFrom }) => follows && matches(renamedFrom));
  if (other === undefined) throw notFound(`Could not resolve to a Repository with the name '${asked}'.`);
  return { __typename: 'Repository', elsewhere: other };
}

export const repositoryId = ({ repositoryId: id }: ApiContext['store']) => id;

interface NumberArgs {
  number: number;
}

function pullRequest(_source: unknown, { number }: NumberArgs, context: ApiContext) {
  requireAccess(context, 'read', 'pull-requests');
  const found = context.store.pullRequestsByNumber.get(number);
  if (!found) throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
  context.resolved.pullRequests++;
  return found;
}

function issue(_source: unknown, { number }: NumberArgs, context: ApiContext) {
  requireAccess(context, 'read', 'issues');
  const enabled = context.store.world.repository.hasIssues;
  const found = enabled && context.store.issues.find(other => other.number === number);
  if (!found) throw notFound(`Could not resolve to an Issue with the number of ${number}.`);
  return found;
}

function issueOrPullRequest(source: unknown, args: NumberArgs, context: ApiContext) {
  const isPullRequest = context.store.pullRequestsByNumber.has(args.number);
  if (isPullRequest) return pullRequest(source, args, context);
  if (context.store.issues.some(other => other.number === args.number)) return issue(source, args, context);
  throw notFound(`Could not resolve to an issue or pull request with the number of ${args.number}.`);
}

function discussion(_source: unknown, { number }: NumberArgs, context: ApiContext) {
  requireAccess(context, 'read', 'discussions');
  const enabled = context.store.world.repository.hasDiscussions;
  const found = enabled && context.store.discussions.find(other => other.number === number);
  if (!found) throw notFound(`Could not resolve to a Discussion with the number of ${number}.`);
  return found;
}

/** Unlike search, it has no cap and cannot be ordered by merge time. */
function pullRequests(_source: unknown, args: PullRequestsArgs, context: ApiContext, info: GraphQLResolveInfo) {
  requireAccess(context, 'read', 'pull-requests');
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  const key = {
    COMMENTS: (pr: StoredPullRequest) => pr.comments,
    CREATED_AT: (pr: StoredPullRequest) => pr.createdMs,
    UPDATED_AT: (pr: StoredPullRequest) => pr.updatedMs,
  }[field];
  const sign = direction === 'ASC' ? 1 : -1;
  const found = [...context.store.pullRequests, ...context.store.closedPullRequests]
    .filter(pr => !args.states?.length || args.states.includes(stateOf(pr)))
    .filter(pr => !args.baseRefName || pr.baseRefName === args.baseRefName)
    .filter(pr => !args.labels?.length || pr.labels.some(label => args.labels?.includes(label)))
    .sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
  const page = connection(found, args, info);
  context.resolved.pullRequests += page.nodes.length;
  return page;
}

function ref(_source: unknown, { qualifiedName }: { qualifiedName: string }, context: ApiContext) {
  requireAccess(context, 'read', 'contents');
  const { store } = context;
  const name = qualifiedName.replace(/^refs\/heads\//, '');
  return hasBranch(store, name) ? refOf(store, name) : null;
}

const refOf = (store: ApiContext['store'], name: string) => ({
  __typename: 'Ref',
  id: nodeId('REF', name),
  name,
  prefix: 'refs/heads/',
  target: headOf(store, name),
});

/** When something was last merged or pushed; null: never. */
export function pushedAt({ pullRequests, commits }: Store): string | null {
  const times = [...pullRequests.map(({ mergedAt }) => mergedAt), ...commits.map(({ committedDate }) => committedDate)];
  return times.length === 0 ? null : times.reduce((last, at) => (at > last ? at : last));
}

const fields: Resolvers<unknown> = {
  id: (_source, _args, { store }) => repositoryId(store),
  name: (_source, _args, { store }) => store.world.repository.name,
  nameWithOwner: (_source, _args, { store }) => nameOf(store),
  description: (_source, _args, { store }) => store.world.repository.description,
  url: (_source, _args, { store }) => repositoryUrl(store),
  owner: (_source, _args, { store }) => {
    const login = store.world.repository.owner;
    return { __typename: 'Organization', id: nodeId('U', login), login, url: `${store.baseUrl}/${login}` };
  },
  isArchived: (_source, _args, { store }) => store.world.repository.archived,
  isPrivate: (_source, _args, { store }) => store.world.repository.private,
  visibility: (_source, _args, { store }) => (store.world.repository.private ? 'PRIVATE' : 'PUBLIC'),
  isFork: (_source, _args, { store }) => store.world.repository.fork ?? false,
  isDisabled: () => false,
  isLocked: () => false,
  hasIssuesEnabled: (_source, _args, { store }) => store.world.repository.hasIssues,
  hasDiscussionsEnabled: (_source, _args, { store }) => store.world.repository.hasDiscussions,
  defaultBranchRef: (_source, _args, { store }) => refOf(store, store.world.repository.defaultBranch),
  ref,
  object,
  pullRequest,
  pullRequests,
  issue,
  issueOrPullRequest,
  issues,
  pinnedIssues,
  discussion,
  discussions,
  discussionCategories,
  discussionCategory: (_source, { slug }: { slug: string }, context) => {
    requireAccess(context, 'read', 'discussions');
    const known = context.store.world.repository.discussionCategories.some(category => category.slug === slug);
    return known ? categorySource(context.store, slug) : null;
  },
  pushedAt: (_source, _args, { store }) => pushedAt(store),
  repositoryTopics: (_source, args: PageArgs, { store }, info) => {
    const topics = store.world.repository.topics ?? [];
    return connection(
      topics.map(name => ({ topic: { name } })),
      args,
      info,
    );
  },
  labels: repositoryLabels,
  label: (_source, { name }: { name: string }, { store }) => findLabel(store, name) ?? null,
};

interface RepositorySource {
  /** One that is not served. */
  elsewhere?: { nameWithOwner: string; renamedFrom?: string };
  /** One of a list; absent: the repository that the query is about. */
  listed?: Store;
}

/** Of one in a list. What is below other fields, such as pull requests, would be looked for in another repository. */
const LISTED = [
  ...['name', 'nameWithOwner', 'description', 'url', 'owner', 'pushedAt', 'repositoryTopics'],
  ...['isArchived', 'isPrivate', 'visibility', 'isFork', 'isDisabled', 'isLocked'],
];

/** What is known of a repository elsewhere. */
function fieldElsewhere(
  { nameWithOwner, renamedFrom }: { nameWithOwner: string; renamedFrom?: string },
  field: string,
) {
  if (field === 'nameWithOwner') return nameWithOwner;
  if (field === 'id') return nodeId('R', renamedFrom ?? nameWithOwner);
  throw new Error(`local GitHub does not know Repository.${field} of ${nameWithOwner}`);
}

export const Repository: Resolvers<RepositorySource> = Object.fromEntries(
  Object.entries(fields).map(([field, resolve]): [string, Resolvers<RepositorySource>[string]] => [
    field,
    (source, args, context, info) => {
      const { elsewhere, listed } = source;
      if (elsewhere !== undefined) return fieldElsewhere(elsewhere, field);
      if (listed === undefined) return resolve(source, args, context, info);
      if (LISTED.includes(field)) return resolve(source, args, { ...context, store: listed }, info);
      throw new Error(`local GitHub does not support Repository.${field} in a list yet`);
    },
  ]),
);
