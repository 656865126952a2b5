import { rollups } from 'd3-array';
import type { Digest } from '../../domain/digest.js';
import { compareText, numbersOf } from '../../domain/order.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { backendOwner } from './backend-owner.js';
import { checksBeforeMerge } from './checks-before-merge.js';
import { crowdedFile } from './crowded-file.js';
import { issueForWorkaround } from './issue-for-workaround.js';
import { ownerApproval } from './owner-approval.js';
import { readNow } from './read-now.js';
import { settleReverts } from './settle-reverts.js';
import type { AssessedWeek, Suggestion } from './suggestion.js';
import { testsForCore } from './tests-for-core.js';

/** By weight: what may do harm now, what fell and why, then what will cost later. */
export const SUGGESTIONS = [
  ownerApproval,
  readNow,
  settleReverts,
  checksBeforeMerge,
  testsForCore,
  issueForWorkaround,
  crowdedFile,
  backendOwner,
] as const satisfies readonly Suggestion[];

/** More than these are not done before the next digest. */
const MAX = 5;

/** Who owns the paths, those of the most first; empty: CODEOWNERS names nobody. */
function ownersOfPaths(paths: readonly string[], ownersOf: OwnersOf): string[] {
  const counted = rollups(
    paths.flatMap(path => [...new Set(ownersOf(path))]),
    rows => rows.length,
    owner => owner,
  );
  return counted.sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([owner]) => owner);
}

type Parts = NonNullable<NonNullable<Digest['suggestions']>[number]['parts']>;

function part(count: number, whole: number): Parts[string] {
  if (count === 0) return 'none';
  if (whole === 1) return 'one';
  return count === whole ? 'all' : 'some';
}

/** What part of its whole each count is that has one. */
function partsOf(counts: Readonly<Record<string, number>>, wholes: Readonly<Record<string, number>>): Parts {
  return Object.fromEntries(Object.entries(wholes).map(([name, whole]) => [name, part(counts[name] ?? 0, whole)]));
}

/** What the week asks a maintainer to do, the weightiest first; most weeks of most repositories ask for little. */
export function suggestionsOf(week: AssessedWeek): NonNullable<Digest['suggestions']> {
  const suggestions: readonly Suggestion[] = SUGGESTIONS;
  const found = suggestions.flatMap(({ id, find }) => {
    const one = find(week);
    return one === null ? [] : [{ id, ...one }];
  });
  return found.slice(0, MAX).map(({ id, about, paths, names, counts, wholes, reason }) => ({
    id,
    pullRequests: numbersOf(about.map(({ change }) => change.pullRequest)),
    ...(paths && { paths: [...paths] }),
    ...(names && { names: [...names] }),
    ...(paths && week.ownersOf && { owners: ownersOfPaths(paths, week.ownersOf) }),
    ...(counts && { counts: { ...counts } }),
    ...(counts && wholes && { parts: partsOf(counts, wholes) }),
    ...(reason !== undefined && { reason }),
  }));
}
