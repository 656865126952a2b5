import type { Finding } from '../../domain/digest.js';
import { compareText } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Assessed } from '../assess.js';
import { isByPerson, isRevert, revertingNumber } from '../changes/predicates.js';
import type { SignalId } from '../signals/index.js';

/** More paths than these are no place to begin. */
const MAX_PATHS = 3;

export function finding({ findings }: Assessed, signal: SignalId): Finding | undefined {
  return findings.find(one => one.signal === signal);
}

export function has(one: Assessed, ...signals: readonly SignalId[]): boolean {
  return signals.some(signal => finding(one, signal) !== undefined);
}

/** A person's own change that nothing has taken back. */
export function stands({ change }: Assessed): boolean {
  return revertingNumber(change.outcome) === null && isByPerson(change) && !isRevert(change);
}

/** The paths that most of the lists name; of those named as often, what a list names first goes before its others. */
export function pathsNamedMost(lists: readonly (readonly string[])[]): string[] {
  const rows = new Map<string, { path: string; named: number; place: number }>();
  for (const list of lists) {
    for (const [index, path] of list.entries()) {
      const { named, place } = rows.get(path) ?? { named: 0, place: index };
      rows.set(path, { path, named: named + 1, place: Math.min(place, index) });
    }
  }
  return [...rows.values()]
    .sort((a, b) => b.named - a.named || a.place - b.place || compareText(a.path, b.path))
    .slice(0, MAX_PATHS)
    .map(({ path }) => path);
}

/** How many people wrote them; deleted accounts cannot be told apart. */
export function peopleOf(some: readonly Assessed[]): number {
  const keys = some.flatMap(({ change: { pullRequest } }) =>
    pullRequest.author === null ? [] : [authorKey(pullRequest.author)],
  );
  return new Set(keys).size;
}
