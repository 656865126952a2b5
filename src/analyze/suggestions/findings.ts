import type { Finding } from '../../domain/digest.js';
import { compareText } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import { stands } from '../../domain/standing.js';
import type { AssessedChange } from '../assess.js';
import { isByPerson, isRevert } from '../changes/predicates.js';
import type { SignalId } from '../signals/index.js';

/** More paths do not say where to start. */
const MAX_PATHS = 3;

export function finding({ findings }: AssessedChange, signal: SignalId): Finding | undefined {
  return findings.find(one => one.signal === signal);
}

export function has(one: AssessedChange, ...signals: readonly SignalId[]): boolean {
  return signals.some(signal => finding(one, signal) !== undefined);
}

/** Whether a person wrote it, it is not a revert, and nothing of it was reverted. */
export function isStandingWork({ change }: AssessedChange): boolean {
  return stands(change.outcome) && isByPerson(change) && !isRevert(change);
}

/** The paths that most of the lists contain; equal ones by their best place in a list. */
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

/** How many people wrote the changes. Deleted accounts do not count, as they cannot be distinguished. */
export function peopleOf(changes: readonly AssessedChange[]): number {
  const keys = changes.flatMap(({ change: { pullRequest } }) =>
    pullRequest.author === null ? [] : [authorKey(pullRequest.author)],
  );
  return new Set(keys).size;
}

/** Finds those that changed a source file, in their order. */
export function bySourcePath(assessed: readonly AssessedChange[]): (path: string) => readonly AssessedChange[] {
  const all = new Map<string, AssessedChange[]>();
  for (const one of assessed) {
    for (const path of new Set(one.change.source.map(file => file.path))) {
      const touching = all.get(path);
      if (touching === undefined) all.set(path, [one]);
      else touching.push(one);
    }
  }
  return path => all.get(path) ?? [];
}
