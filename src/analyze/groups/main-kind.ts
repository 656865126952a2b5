import type { Digest, Entry } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { mostCommon } from './most-common.js';

type MainKind = Digest['themes'][number]['mainKind'];

/** The kind of more than half of the entries; a single entry has no common kind. */
export function mainKindOf(entries: readonly Entry[]): MainKind {
  const most = mostCommon(entries.map(({ kind }) => kind));
  if (most === null || most.value === 'other') return undefined;
  if (entries.length < 2 || most.count * 2 <= entries.length) return undefined;
  return {
    kind: most.value,
    pullRequests: numbersOf(entries.filter(({ kind }) => kind === most.value)),
    all: most.count === entries.length,
  };
}
