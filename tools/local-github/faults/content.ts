import { errorEntry, forbidden, GitHubError, wentWrong } from '../api/errors.js';
import type { Store } from '../store.js';
import type { FaultKind } from './types.js';

/** The token lacks a permission: the first field of the query is null, with an error, and nothing changes. */
export const denied: FaultKind = {
  kind: 'denied',
  instead: (_fault, { query }) => {
    const [, field = ''] = /\{\s*(\w+)/.exec(query) ?? [];
    const error = { ...errorEntry(forbidden()), path: [field] };
    return { status: 200, headers: {}, body: JSON.stringify({ data: { [field]: null }, errors: [error] }) };
  },
};

/** One of many fields fails: the first with this name or alias, at any depth outside lists, is null, with an error. */
export const aliasError: FaultKind<{ alias: RegExp }> = {
  kind: 'alias-error',
  matches: ({ alias }, { query }) => (query.match(/\w+/g) ?? []).some(name => alias.test(name)),
  after: ({ alias }, payload) => {
    const data = structuredClone(payload.data ?? null);
    const path = clearFirst(data, alias);
    if (path === null) return payload;
    return { data, errors: [...(payload.errors ?? []), { ...errorEntry(wentWrong()), path }] };
  },
};

/** The path of the field that was made null; null if there is none of that name. */
function clearFirst(value: unknown, alias: RegExp): string[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = value as Record<string, unknown>;
  for (const [name, child] of Object.entries(fields)) {
    if (alias.test(name)) {
      fields[name] = null;
      return [name];
    }
    const below = clearFirst(child, alias);
    if (below !== null) return [name, ...below];
  }
  return null;
}

/** Every `issueCount` is off by `by`, but never below zero. */
export const miscount: FaultKind<{ by: number }> = {
  kind: 'miscount',
  after: ({ by }, payload) => {
    const data = structuredClone(payload.data);
    for (const field of Object.values(data ?? {})) {
      const search = field as { issueCount?: number } | null;
      if (search?.issueCount !== undefined && search.issueCount > 0)
        search.issueCount = Math.max(0, search.issueCount + by);
    }
    return { ...payload, data: data ?? null };
  },
};

/** A cursor that was valid a moment ago no longer is. */
export const expiredCursor: FaultKind = {
  kind: 'expired-cursor',
  matches: (_fault, { variables }) => typeof variables.after === 'string',
  after: (_fault, payload, { variables }) => {
    const [field = ''] = Object.keys(payload.data ?? {});
    const message = `\`${variables.after}\` does not appear to be a valid cursor.`;
    const error = errorEntry(new GitHubError('INVALID_CURSOR_ARGUMENTS', message));
    return { data: { [field]: null }, errors: [{ ...error, path: [field] }] };
  },
};

/** The repository is found by any name, and each answer gives it another name. */
export const anotherName: FaultKind<{ answers?: number }> = {
  kind: 'another-name',
  before: (_fault, { store, variables }) => {
    store.world.renamedFrom = `${variables.owner}/${variables.name}`;
  },
  after: (fault, payload, { store }) => {
    fault.answers = (fault.answers ?? 0) + 1;
    const { owner, name } = store.world.repository;
    const repository = { ...(payload.data?.repository as object), nameWithOwner: `${owner}/${name}-${fault.answers}` };
    return { ...payload, data: { ...payload.data, repository } };
  },
};

const textsOf = ({ issues, discussions, comments }: Store) => [...issues, ...discussions, ...comments];

/** Answers as if the new text had been saved, but keeps the old one. */
export const notWritten: FaultKind<{ kept?: ReadonlyMap<string, string> }> = {
  kind: 'not-written',
  before: (fault, { store }) => {
    fault.kept = new Map(textsOf(store).map(({ id, body }) => [id, body]));
  },
  after: (fault, payload, { store }) => {
    for (const text of textsOf(store)) text.body = fault.kept?.get(text.id) ?? text.body;
    return payload;
  },
};
