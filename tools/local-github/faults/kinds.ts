import { errorEntry, wentWrong } from '../api/errors.js';
import { RESOURCE_LIMITS } from '../api/meter.js';
import type { Store } from '../store.js';
import { loseNodes, pagesOf } from './pages.js';
import type { Answer, FaultKind } from './types.js';

const MESSAGES: Record<number, string> = {
  401: 'Bad credentials',
  500: 'Internal Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
  504: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
};

/** GitHub's own errors are JSON; the proxy in front of it answers with an HTML page. */
export function failure(status: number, html: boolean): Answer {
  const message = MESSAGES[status] ?? `Error ${status}`;
  return html
    ? {
        status,
        headers: { 'content-type': 'text/html' },
        body: `<!DOCTYPE html>\n<html>\n<head><title>Unicorn! &middot; GitHub</title></head>\n<body><p><strong>${message}</strong></p></body>\n</html>\n`,
      }
    : {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/graphql' }),
      };
}

/** An HTTP status instead of the answer. */
export const status: FaultKind<{ status: 401 | 500 | 502 | 503 | 504; html?: boolean }> = {
  kind: 'status',
  instead: fault => failure(fault.status, fault.html ?? false),
};

/** 502 for every page that asks for more than `first` nodes, as GitHub answers a query that takes over ten seconds. */
export const heavyPage: FaultKind<{ first: number; status?: 502 | 504; html?: boolean }> = {
  kind: 'heavy-page',
  matches: (fault, request) => request.largestPage > fault.first,
  instead: fault => failure(fault.status ?? 502, fault.html ?? false),
};

const BODIES = {
  html: '<!DOCTYPE html>\n<html><body><h1>Sign in to the network</h1></body></html>\n',
  truncated: '{"data":{"repository":{"nameWithOwner":"lanternwor',
  empty: '',
  null: 'null',
  foreign: '{"status":"ok"}',
  /** 17 MiB. */
  get huge() {
    return JSON.stringify({ data: { repository: { name: 'x'.repeat(17 * 1024 ** 2) } } });
  },
} as const;

/**
 * 200 with a body that is not an answer: the page of a proxy, truncated JSON, nothing, JSON of something else, or more than
 * GitHub would send.
 */
export const notJson: FaultKind<{ body: keyof typeof BODIES }> = {
  kind: 'no-json',
  instead: fault => ({
    status: 200,
    headers: { 'content-type': fault.body === 'html' ? 'text/html' : 'application/json; charset=utf-8' },
    body: BODIES[fault.body],
  }),
};

/** Every k-th node of a page is null. */
export const nullNodes: FaultKind<{ node: number }> = {
  kind: 'null-nodes',
  after: (fault, payload) => loseNodes(payload, index => (index + 1) % fault.node === 0, errorEntry(wentWrong())),
};

/** The query was too heavy: the second half of each page is null, or the last field of a query without pages. */
export const partial: FaultKind = {
  kind: 'partial',
  after: (_fault, payload) => {
    if (pagesOf(payload.data).length > 0)
      return loseNodes(payload, (index, count) => index >= Math.floor(count / 2), RESOURCE_LIMITS);
    const last = Object.keys(payload.data ?? {}).at(-1);
    if (last === undefined) return payload;
    const errors = [...(payload.errors ?? []), { ...RESOURCE_LIMITS, path: [last] }];
    return { data: { ...payload.data, [last]: null }, errors };
  },
};

/** 200 with an error message and no data. */
export const failedQuery: FaultKind = {
  kind: 'went-wrong',
  after: () => ({ data: null, errors: [errorEntry(wentWrong())] }),
};

/** The first node of every page comes twice, as when a list shifts between two pages. */
export const repeatedNodes: FaultKind = {
  kind: 'repeated-nodes',
  after: (_fault, payload) => {
    const data = structuredClone(payload.data);
    for (const { entries } of pagesOf(data)) if (entries.length > 1) entries[entries.length - 1] = entries[0];
    return { ...payload, data };
  },
};

/** Something changes between two requests of a client, such as a merge or a deleted issue. */
export const meanwhile: FaultKind<{ change: (store: Store) => void }> = {
  kind: 'meanwhile',
  before: (fault, request) => fault.change(request.store),
};

/** Holds each request until `requests` of them are waiting, so that runs do the same thing at the same time. */
export const rendezvous: FaultKind<{ requests: number; held?: (() => void)[] }> = {
  kind: 'rendezvous',
  before: fault =>
    new Promise(resolve => {
      fault.held = [...(fault.held ?? []), resolve];
      if (fault.held.length === fault.requests) for (const release of fault.held.splice(0)) release();
    }),
};

/** Runs the query and never answers. */
export const hang: FaultKind = { kind: 'hang', delivery: 'never' };

/** Never answers; runs the query only with `applied`. */
export const unanswered: FaultKind = { kind: 'unanswered', instead: () => failure(504, false), delivery: 'never' };

/** Closes the connection in the middle of the body. */
export const cutOff: FaultKind = { kind: 'cut-off', delivery: 'half' };
