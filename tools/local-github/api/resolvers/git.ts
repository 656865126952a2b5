import type { GraphQLResolveInfo } from 'graphql';
import { nodeId, stableOid } from '../../ids.js';
import type { Store, StoredPullRequest } from '../../store.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { requireAccess } from '../permissions.js';
import { actor } from './actor.js';
import type { Resolvers } from './types.js';
import { repositoryUrl } from './urls.js';

export interface CommitSource {
  __typename: 'Commit';
  id: string;
  oid: string;
  message: string;
  committedDate: string;
  pullRequest: StoredPullRequest | null;
}

interface BlobSource {
  __typename: 'Blob';
  id: string;
  oid: string;
  content: string;
}

/** GitHub returns the first 512,000 bytes of a file's text. */
const MAX_TEXT_BYTES = 512_000;

export function commitOf(store: Store, pr: StoredPullRequest): CommitSource | null {
  if (!pr.mergeCommit) return null;
  return {
    __typename: 'Commit',
    id: nodeId('C', pr.mergeCommit.oid),
    oid: pr.mergeCommit.oid,
    message: pr.mergeCommit.message,
    committedDate: pr.mergedAt,
    pullRequest: store.pullRequestsByNumber.get(pr.number) ?? null,
  };
}

/** The head of the default branch: the last merge, or an invented commit if nothing was merged. */
export function headCommit(store: Store): CommitSource {
  const last = store.pullRequests.reduce<StoredPullRequest | null>(
    (latest, pr) => (pr.mergeCommit && pr.mergedMs >= (latest?.mergedMs ?? 0) ? pr : latest),
    null,
  );
  const oid = stableOid(store.world.repository.name);
  return (
    (last && commitOf(store, last)) ?? {
      __typename: 'Commit',
      id: nodeId('C', oid),
      oid,
      message: 'Initial commit',
      committedDate: '2020-01-01T00:00:00Z',
      pullRequest: null,
    }
  );
}

/** Finds a commit by its full SHA, or by its first digits if they are unambiguous. */
export function findCommit(store: Store, sha: string): StoredPullRequest | undefined {
  const wanted = sha.toLowerCase();
  const exact = store.commits.get(wanted);
  if (exact || !/^[0-9a-f]{7,39}$/.test(wanted)) return exact;
  const matches = [...store.commits].filter(([oid]) => oid.startsWith(wanted));
  return matches.length === 1 ? matches[0]?.[1] : undefined;
}

interface ObjectArgs {
  expression?: string | null;
  oid?: string | null;
}

/** Resolves `HEAD`, `main` or a commit's SHA, alone or with `:path`; null for anything else, where `git rev-parse` fails. */
export function object(_source: unknown, args: ObjectArgs, context: ApiContext) {
  requireAccess(context, 'read', 'contents');
  const { store } = context;
  const expression = args.oid ?? args.expression ?? '';
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const { defaultBranch } = store.world.repository;
  const isHead = ['HEAD', defaultBranch, `refs/heads/${defaultBranch}`].includes(revision);
  const merged = findCommit(store, revision);
  if (!isHead && !merged) return null;
  if (colon >= 0) return fileOf(merged, expression.slice(colon + 1)) ?? fileAt(store, expression.slice(colon + 1));
  return merged ? commitOf(store, merged) : headCommit(store);
}

function blob(path: string, content: string): BlobSource {
  return { __typename: 'Blob', id: nodeId('B', path), oid: stableOid(`blob ${content}`), content };
}

/** A file that a pull request added or changed, if its text is known. */
function fileOf(pr: StoredPullRequest | undefined, path: string): BlobSource | null {
  const text = pr?.files.find(file => file.path === path)?.text;
  return text === undefined ? null : blob(path, text);
}

function fileAt(
  store: Store,
  path: string,
): BlobSource | { __typename: 'Tree'; id: string; oid: string; path: string } | null {
  const content = Object.hasOwn(store.world.repository.files, path) ? store.world.repository.files[path] : undefined;
  if (content !== undefined) return blob(path, content);
  const folder = path.replace(/\/$/, '');
  const isFolder =
    folder === '' || Object.keys(store.world.repository.files).some(file => file.startsWith(`${folder}/`));
  return isFolder
    ? { __typename: 'Tree', id: nodeId('T', folder), oid: stableOid(`tree ${folder}`), path: folder }
    : null;
}

export const Blob: Resolvers<BlobSource> = {
  abbreviatedOid: blob => blob.oid.slice(0, 7),
  byteSize: blob => Buffer.byteLength(blob.content),
  isBinary: blob => blob.content.includes('\0'),
  isTruncated: blob => Buffer.byteLength(blob.content) > MAX_TEXT_BYTES,
  text: blob => (blob.content.includes('\0') ? null : Buffer.from(blob.content).subarray(0, MAX_TEXT_BYTES).toString()),
};

export const Tree: Resolvers<{ oid: string; path: string }> = {
  abbreviatedOid: tree => tree.oid.slice(0, 7),
  entries: (tree, _args, { store }) => {
    const prefix = tree.path === '' ? '' : `${tree.path}/`;
    const inside = Object.keys(store.world.repository.files).filter(file => file.startsWith(prefix));
    const names = new Set(inside.map(file => file.slice(prefix.length).split('/')[0] ?? ''));
    return [...names].sort().map(name => {
      const object = fileAt(store, prefix + name);
      const isBlob = object?.__typename === 'Blob';
      return {
        __typename: 'TreeEntry',
        name,
        path: prefix + name,
        type: isBlob ? 'blob' : 'tree',
        object,
        oid: object?.oid,
      };
    });
  },
};

interface HistoryArgs extends PageArgs {
  path?: string | null;
  since?: string | null;
  until?: string | null;
}

/** The merge commits of the default branch, newest first. A path includes everything below it. */
function history(args: HistoryArgs, { store }: ApiContext, info: GraphQLResolveInfo) {
  const since = args.since ? Date.parse(args.since) : Number.NEGATIVE_INFINITY;
  const until = args.until ? Date.parse(args.until) : Number.POSITIVE_INFINITY;
  const { path } = args;
  const touches = (file: { path: string }) => !path || file.path === path || file.path.startsWith(`${path}/`);
  const merged = store.pullRequests
    .filter(pr => pr.mergedMs >= since && pr.mergedMs <= until && pr.files.some(touches))
    .sort((a, b) => b.mergedMs - a.mergedMs);
  return connection(
    merged.map(pr => commitOf(store, pr)),
    args,
    info,
  );
}

export const Commit: Resolvers<CommitSource> = {
  history: (_commit, args: HistoryArgs, context, info) => history(args, context, info),
  abbreviatedOid: commit => commit.oid.slice(0, 7),
  messageHeadline: commit => commit.message.split('\n')[0],
  messageBody: commit => commit.message.split('\n').slice(1).join('\n').trim(),
  authoredDate: commit => commit.committedDate,
  author: (commit, _args, { store }) => {
    const author = actor(store, commit.pullRequest?.author ?? null);
    const user = author?.__typename === 'User' ? author : null;
    return { __typename: 'GitActor', name: author?.name ?? author?.login ?? null, date: commit.committedDate, user };
  },
  url: (commit, _args, { store }) => `${repositoryUrl(store)}/commit/${commit.oid}`,
  associatedPullRequests: (commit, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) => {
    requireAccess(context, 'read', 'pull-requests');
    const found = commit.pullRequest ? [commit.pullRequest] : [];
    context.resolved.pullRequests += found.length;
    return connection(found, args, info);
  },
};
