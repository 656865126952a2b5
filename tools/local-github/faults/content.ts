import { errorEntry, forbidden, GitHubError } from '../api/errors.js';
import type { Store } from '../store.js';
import type { FaultKind } from './types.js';

/** The token may not: the first field of the query is null and says so; what it was to change stays as it was. */
export const denied: FaultKind = {
  kind: 'denied',
  instead: (_fault, { query }) => {
    const [, field = ''] = /\{\s*(\w+)/.exec(query) ?? [];
    const error = { ...errorEntry(forbidden()), path: [field] };
    return { status: 200, headers: {}, body: JSON.stringify({ data: { [field]: null }, errors: [error] }) };
  },
};

/** Every `issueCount` is off by so many, and never below zero. */
export const miscount: FaultKind<{ by: number }> = {
  kind: 'miscount',
  afterwards: ({ by }, payload) => {
    const data = structuredClone(payload.data);
    for (const field of Object.values(data ?? {})) {
      const search = field as { issueCount?: number } | null;
      if (search?.issueCount !== undefined && search.issueCount > 0)
        search.issueCount = Math.max(0, search.issueCount + by);
    }
    return { ...payload, data: data ?? null };
  },
};

/** A cursor that was good a moment ago is not known any more. */
export const expiredCursor: FaultKind = {
  kind: 'expired-cursor',
  concerns: (_fault, { variables }) => typeof variables.after === 'string',
  afterwards: (_fault, payload, { variables }) => {
    const [field = ''] = Object.keys(payload.data ?? {});
    const message = `\`${variables.after}\` does not appear to be a valid cursor.`;
    const error = errorEntry(new GitHubError('INVALID_CURSOR_ARGUMENTS', message));
    return { data: { [field]: null }, errors: [{ ...error, path: [field] }] };
  },
};

/** The repository answers to whatever name it is asked by, and each time tells another. */
export const anotherName: FaultKind<{ told?: number }> = {
  kind: 'another-name',
  before: (_fault, { store, variables }) => {
    store.world.renamedFrom = `${variables.owner}/${variables.name}`;
  },
  afterwards: (fault, payload, { store }) => {
    fault.told = (fault.told ?? 0) + 1;
    const { owner, name } = store.world.repository;
    const repository = { ...(payload.data?.repository as object), nameWithOwner: `${owner}/${name}-${fault.told}` };
    return { ...payload, data: { ...payload.data, repository } };
  },
};

const textsOf = ({ issues, discussions, comments }: Store) => [...issues, ...discussions, ...comments];

/** Answers as if the text had been taken, and keeps the old one. */
export const notWritten: FaultKind<{ kept?: ReadonlyMap<string, string> }> = {
  kind: 'not-written',
  before: (fault, { store }) => {
    fault.kept = new Map(textsOf(store).map(({ id, body }) => [id, body]));
  },
  afterwards: (fault, payload, { store }) => {
    for (const text of textsOf(store)) text.body = fault.kept?.get(text.id) ?? text.body;
    return payload;
  },
};
