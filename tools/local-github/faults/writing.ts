import { type FieldNode, parse } from 'graphql';
import { type ErrorEntry, errorEntry, forbidden, type GitHubError, noSuchNode, unprocessable } from '../api/errors.js';
import type { Payload } from '../api/payload.js';
import type { Answer, FaultKind, FaultyRequest } from './types.js';

/** Names of the fields of an answer, in order. */
function fieldsOf({ query }: FaultyRequest): string[] {
  const [operation] = parse(query).definitions;
  const selections = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
  return selections
    .filter((selection): selection is FieldNode => selection.kind === 'Field')
    .map(({ alias, name }) => (alias ?? name).value);
}

const at = (field: string, error: GitHubError): ErrorEntry => ({ ...errorEntry(error), path: [field] });

/** Every field is null, each with the same error. Nothing changes. */
function nothingDone(request: FaultyRequest, error: GitHubError): Answer {
  const fields = fieldsOf(request);
  const payload: Payload = {
    data: Object.fromEntries(fields.map(field => [field, null])),
    errors: fields.map(field => at(field, error)),
  };
  return { status: 200, headers: {}, body: JSON.stringify(payload) };
}

/** A database that lags behind does not have the node yet whose id is in this variable. */
export const notFoundYet: FaultKind<{ variable: string }> = {
  kind: 'not-found-yet',
  matches: ({ variable }, { variables }) => [variables[variable]].flat().length > 0,
  instead: ({ variable }, request) =>
    nothingDone(request, noSuchNode(String([request.variables[variable]].flat().at(-1)))),
};

const tooQuicklyError = () => unprocessable('was submitted too quickly');

/** GitHub takes the client for a spammer: nothing is written, and nothing says for how long. */
export const tooQuickly: FaultKind = {
  kind: 'too-quickly',
  instead: (_fault, request) => nothingDone(request, tooQuicklyError()),
};

/** Of the comments that a request adds, the first fails and the others are there. */
export const firstNotAdded: FaultKind<{ because: 'not-found-yet' | 'too-quickly' }> = {
  kind: 'first-not-added',
  after: ({ because }, payload, { store, variables }) => {
    const [field = ''] = Object.keys(payload.data ?? {});
    const answer = JSON.stringify(payload.data?.[field] ?? null);
    const added = store.comments.findIndex(({ id }) => answer.includes(JSON.stringify(id)));
    if (added >= 0) store.comments.splice(added, 1);
    const error = because === 'too-quickly' ? tooQuicklyError() : noSuchNode(String(variables.id));
    return { data: { ...payload.data, [field]: null }, errors: [at(field, error)] };
  },
};

/** GitHub does not say that the token has written what it has written. */
export const notViewer: FaultKind = {
  kind: 'not-viewer',
  matches: (_fault, { query }) => query.includes('viewerDidAuthor'),
  after: (_fault, payload) =>
    JSON.parse(JSON.stringify(payload).replaceAll('"viewerDidAuthor":true', '"viewerDidAuthor":false')),
};

/** The token may not ask whose it is; as `viewer` is never null, the rest of the answer is lost too. */
export const viewerDenied: FaultKind = {
  kind: 'viewer-denied',
  matches: (_fault, { query }) => /\bviewer\b/.test(query),
  after: () => ({ data: null, errors: [at('viewer', forbidden())] }),
};
