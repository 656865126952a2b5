import type { ApiContext } from '../api/context.js';
import type { Payload } from '../api/payload.js';
import { aliasError, anotherName, denied, expiredCursor, miscount, notWritten } from './content.js';
import {
  cutOff,
  failedQuery,
  hang,
  heavyPage,
  meanwhile,
  notJson,
  nullNodes,
  partial,
  rendezvous,
  repeatedNodes,
  status,
  unanswered,
} from './kinds.js';
import { primaryLimit, secondaryLimit } from './limits.js';
import { privateProfile, shortSearch } from './searching.js';
import type { Answer, FaultKind, FaultMatch, FaultyRequest } from './types.js';
import { firstNotAdded, notFoundYet, notViewer, tooQuickly, viewerDenied } from './writing.js';

type Defined<Kind extends string, Definition> =
  Definition extends FaultKind<infer Options> ? FaultMatch & Options & { kind: Kind; applied?: boolean } : never;

/** All faults by name. To add one, write a `FaultKind` and add one line here. */
const KINDS = {
  status,
  'heavy-page': heavyPage,
  'no-json': notJson,
  'secondary-limit': secondaryLimit,
  'primary-limit': primaryLimit,
  'null-nodes': nullNodes,
  partial,
  'went-wrong': failedQuery,
  'repeated-nodes': repeatedNodes,
  denied,
  miscount,
  'expired-cursor': expiredCursor,
  'another-name': anotherName,
  'not-written': notWritten,
  meanwhile,
  rendezvous,
  hang,
  unanswered,
  'cut-off': cutOff,
  'not-found-yet': notFoundYet,
  'too-quickly': tooQuickly,
  'first-not-added': firstNotAdded,
  'not-viewer': notViewer,
  'viewer-denied': viewerDenied,
  'short-search': shortSearch,
  'private-profile': privateProfile,
  'alias-error': aliasError,
} as const;

/**
 * A fault to inject. With `applied`, the query runs and only its answer is lost: a client that retries may then write
 * twice. Without it, a fault that answers instead of the query changes nothing.
 */
export type Fault = { [Kind in keyof typeof KINDS]: Defined<Kind, (typeof KINDS)[Kind]> }[keyof typeof KINDS];

/** What the faults do to the request that triggers them. */
export interface TriggeredFaults {
  kinds: string[];
  before(request: FaultyRequest): Promise<void>;
  finds: ApiContext['finds'];
  instead(): Answer | null;
  /** Whether the query runs even if another answer replaces its own. */
  applied: boolean;
  after(payload: Payload, request: FaultyRequest): Payload;
  delivery: 'never' | 'half' | null;
}

export interface Faults {
  triggeredBy(request: FaultyRequest): TriggeredFaults;
}

interface Armed {
  fault: Fault;
  kind: FaultKind<Fault>;
  matched: number;
  triggered: number;
  requests: Set<string>;
}

export function createFaults(faults: readonly Fault[]): Faults {
  const armed: Armed[] = faults.map(fault => ({
    // A copy, because some kinds keep the state of this server in it.
    fault: { ...fault },
    kind: KINDS[fault.kind] as unknown as FaultKind<Fault>,
    matched: 0,
    triggered: 0,
    requests: new Set(),
  }));
  return {
    triggeredBy(request) {
      const triggered = armed.filter(one => isTriggered(one, request));
      const replacing = triggered.find(({ kind }) => kind.instead);
      return {
        kinds: triggered.map(({ fault }) => fault.kind),
        before: async faulty => {
          for (const { kind, fault } of triggered) await kind.before?.(fault, faulty);
        },
        finds: (found, query) => triggered.every(({ kind, fault }) => kind.finds?.(fault, found, query) ?? true),
        instead: () => replacing?.kind.instead?.(replacing.fault, request) ?? null,
        applied: replacing?.fault.applied ?? false,
        after: (payload, faulty) =>
          triggered.reduce((changed, { kind, fault }) => kind.after?.(fault, changed, faulty) ?? changed, payload),
        delivery: triggered.find(({ kind }) => kind.delivery)?.kind.delivery ?? null,
      };
    },
  };
}

function isTriggered(one: Armed, request: FaultyRequest): boolean {
  const { on, repository, every = 1, skip = 0, times = Number.POSITIVE_INFINITY, eachOnce = false } = one.fault;
  if (on && !on.test(request.operation ?? request.query)) return false;
  if (repository !== undefined && !request.repositories.includes(repository)) return false;
  if (one.kind.matches && !one.kind.matches(one.fault, request)) return false;
  const text = request.query + JSON.stringify(request.variables);
  if (eachOnce && one.requests.has(text)) return false;
  one.matched++;
  if (one.matched <= skip || (one.matched - skip) % every !== 0 || one.triggered >= times) return false;
  one.triggered++;
  one.requests.add(text);
  return true;
}
