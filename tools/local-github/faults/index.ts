import type { Payload } from '../api/execute.js';
import { anotherName, denied, expiredCursor, miscount, notWritten } from './content.js';
import {
  cutOff,
  hang,
  heavyPage,
  meanwhile,
  noJson,
  nullNodes,
  partial,
  rendezvous,
  repeatedNodes,
  status,
  unanswered,
  wentWrongAltogether,
} from './kinds.js';
import { primaryLimit, secondaryLimit } from './limits.js';
import type { Answer, FaultKind, FaultMatch, Struck } from './types.js';

type Defined<Kind extends string, Definition> =
  Definition extends FaultKind<infer Options> ? FaultMatch & Options & { kind: Kind; applied?: boolean } : never;

/** All that can go wrong. One more file or constant and one more line here add another. */
const KINDS = {
  status,
  'heavy-page': heavyPage,
  'no-json': noJson,
  'secondary-limit': secondaryLimit,
  'primary-limit': primaryLimit,
  'null-nodes': nullNodes,
  partial,
  'went-wrong': wentWrongAltogether,
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
} as const;

/**
 * A fault to inject. `applied` runs the query all the same and loses only the answer: a client that tries again may
 * then write twice. Without it, faults that answer in place of the query leave everything as it was.
 */
export type Fault = { [Kind in keyof typeof KINDS]: Defined<Kind, (typeof KINDS)[Kind]> }[keyof typeof KINDS];

/** What the faults that strike one request do to it. */
export interface Strike {
  kinds: string[];
  before(request: Struck): Promise<void>;
  instead(): Answer | null;
  /** Whether the query runs although something else is answered. */
  applied: boolean;
  afterwards(payload: Payload, request: Struck): Payload;
  delivery: 'never' | 'half' | null;
}

export interface Faults {
  strike(request: Struck): Strike;
}

interface Armed {
  fault: Fault;
  kind: FaultKind<Fault>;
  seen: number;
  struck: number;
  requests: Set<string>;
}

export function createFaults(faults: readonly Fault[]): Faults {
  const armed: Armed[] = faults.map(fault => ({
    // A copy, since some kinds remember in it what they did to this server.
    fault: { ...fault },
    kind: KINDS[fault.kind] as unknown as FaultKind<Fault>,
    seen: 0,
    struck: 0,
    requests: new Set(),
  }));
  return {
    strike(request) {
      const striking = armed.filter(one => strikes(one, request));
      const replacing = striking.find(({ kind }) => kind.instead);
      return {
        kinds: striking.map(({ fault }) => fault.kind),
        before: async struck => {
          for (const { kind, fault } of striking) await kind.before?.(fault, struck);
        },
        instead: () => replacing?.kind.instead?.(replacing.fault, request) ?? null,
        applied: replacing?.fault.applied ?? false,
        afterwards: (payload, struck) =>
          striking.reduce((changed, { kind, fault }) => kind.afterwards?.(fault, changed, struck) ?? changed, payload),
        delivery: striking.find(({ kind }) => kind.delivery)?.kind.delivery ?? null,
      };
    },
  };
}

function strikes(one: Armed, request: Struck): boolean {
  const { on, every = 1, skip = 0, times = Number.POSITIVE_INFINITY, eachOnce = false } = one.fault;
  if (on && !on.test(request.operation ?? request.query)) return false;
  if (one.kind.concerns && !one.kind.concerns(one.fault, request)) return false;
  const text = request.query + JSON.stringify(request.variables);
  if (eachOnce && one.requests.has(text)) return false;
  one.seen++;
  if (one.seen <= skip || (one.seen - skip) % every !== 0 || one.struck >= times) return false;
  one.struck++;
  one.requests.add(text);
  return true;
}
