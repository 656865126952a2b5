import type { GraphQLResolveInfo } from 'graphql';
import { type CommitSource, commitsOn, findCommit, hasBranch, headOf } from '../../branches.js';
import { nodeId, stableOid } from '../../ids.js';
import type { Store, StoredPullRequest } from '../../store.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { requireAccess } from '../permissions.js';
import { actor } from './actor.js';
import type { Resolvers } from './types.js';
import { repositoryUrl } from './urls.js';

interface BlobSource {
  __typename: 'Blob';
  id: string;
  oid: string;
  content: string;
}

/** GitHub returns the first 512,000 bytes of a file's text. */
const MAX_TEXT_BYTES = 512_000;

interface ObjectArgs {
  expression?: string | null;
  oid?: string | null;
}

/** Resolves `HEAD`, a branch or a commit's SHA, alone or with `:path`; null for anything else, where `git rev-parse` fails. */
export function object(_source: unknown, args: ObjectArgs, context: ApiContext) {
  requireAccess(context, 'read', 'contents');
  const { store } = context;
  const expression = args.oid ?? args.expression ?? '';
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const branch = revision === 'HEAD' ? store.world.repository.defaultBranch : revision.replace(/^refs\/heads\//, '');
  const isBranch = hasBranch(store, branch);
  const commit = isBranch ? null : findCommit(store, revision);
  if (!isBranch && commit === null) return null;
  if (colon < 0) return commit ?? headOf(store, branch);
  const path = expression.slice(colon + 1);
  return fileOf(commit?.pullRequest ?? null, path) ?? fileAt(store, path);
}

function blob(path: string, content: string): BlobSource {
  return { __typename: 'Blob', id: nodeId('B', path), oid: stableOid(`blob ${content}`), content };
}

/** A file that a pull request added or changed, if its text is known. */
function fileOf(pr: StoredPullRequest | null, path: string): BlobSource | null {
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

const branches = new WeakMap<ApiContext, Map<string, CommitSource[]>>();

/** The commits of a branch as a request sees them: one with many questions about a long history sorts it once. */
function commitsSeen(context: ApiContext, branch: string): CommitSource[] {
  const seen = branches.get(context) ?? new Map<string, CommitSource[]>();
  branches.set(context, seen);
  const commits = seen.get(branch) ?? commitsOn(context.store, branch);
  seen.set(branch, commits);
  return commits;
}

/** A commit and those before it on its branch, newest first. */
function commitsFrom({ oid, branch }: CommitSource, context: ApiContext): CommitSource[] {
  const commits = commitsSeen(context, branch);
  const at = commits.findIndex(commit => commit.oid === oid);
  return at < 0 ? [] : commits.slice(at);
}

/** A path includes everything below it. `since` and `until` include their instant. */
function history(commit: CommitSource, args: HistoryArgs, context: ApiContext, info: GraphQLResolveInfo) {
  const since = args.since ? Date.parse(args.since) : Number.NEGATIVE_INFINITY;
  const until = args.until ? Date.parse(args.until) : Number.POSITIVE_INFINITY;
  const { path: asked } = args;
  const isMeant = (path: string) => !asked || path === asked || path.startsWith(`${asked}/`);
  const found = commitsFrom(commit, context)
    .filter(({ committedMs }) => committedMs >= since && committedMs <= until)
    .filter(({ paths }) => !asked || paths.some(isMeant));
  return connection(found, args, info);
}

function parentsOf(commit: CommitSource, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) {
  const found =
    commit.parents === null
      ? commitsFrom(commit, context).slice(1, 2)
      : commit.parents.flatMap(oid => findCommit(context.store, oid) ?? []);
  return connection(found, args, info);
}

export const Commit: Resolvers<CommitSource> = {
  history,
  parents: parentsOf,
  abbreviatedOid: commit => commit.oid.slice(0, 7),
  messageHeadline: commit => commit.message.split('\n')[0],
  messageBody: commit => commit.message.split('\n').slice(1).join('\n').trim(),
  authoredDate: commit => commit.committedDate,
  author: (commit, _args, { store }) => {
    const author = actor(store, commit.author);
    const user = author?.__typename === 'User' ? author : null;
    const name = commit.authorName ?? author?.name ?? author?.login ?? null;
    return { __typename: 'GitActor', name, date: commit.committedDate, user };
  },
  url: (commit, _args, { store }) => `${repositoryUrl(store)}/commit/${commit.oid}`,
  associatedPullRequests: (commit, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) => {
    requireAccess(context, 'read', 'pull-requests');
    const found = [...commit.alsoIn, ...(commit.pullRequest ? [commit.pullRequest] : [])];
    context.resolved.pullRequests += found.length;
    return connection(found, args, info);
  },
};
