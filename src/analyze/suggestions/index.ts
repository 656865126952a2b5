import { rollups } from 'd3-array';
import type { Suggestion } from '../../domain/digest.js';
import { compareText, numbersOf } from '../../domain/order.js';
import type { OwnersOf } from '../paths/code-owners.js';
import { checksBeforeMerge } from './checks-before-merge.js';
import { crowdedFile } from './crowded-file.js';
import { settleReverts } from './settle-reverts.js';
import type { SuggestionInput, SuggestionRule } from './suggestion.js';

/** The most urgent first: reverts, then costs that grow over time. */
export const SUGGESTIONS = [settleReverts, checksBeforeMerge, crowdedFile] as const satisfies readonly SuggestionRule[];

/** The owners of the paths, those of the most paths first. */
function ownersOfPaths(paths: readonly string[], ownersOf: OwnersOf): string[] {
  const counted = rollups(
    paths.flatMap(path => [...new Set(ownersOf(path))]),
    rows => rows.length,
    owner => owner,
  );
  return counted.sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([owner]) => owner);
}

type Parts = NonNullable<Suggestion['parts']>;

function part(count: number, whole: number): Parts[string] {
  if (count === 0) return 'none';
  if (whole === 1) return 'one';
  return count === whole ? 'all' : 'some';
}

/** How large each count is compared with its whole, for counts that have one. */
function partsOf(counts: Readonly<Record<string, number>>, wholes: Readonly<Record<string, number>>): Parts {
  return Object.fromEntries(Object.entries(wholes).map(([name, whole]) => [name, part(counts[name] ?? 0, whole)]));
}

/** The suggestions for a maintainer, the most urgent first. Most weeks have few or none. */
export function suggestionsOf(input: SuggestionInput): Suggestion[] {
  const rules: readonly SuggestionRule[] = SUGGESTIONS;
  const drafts = rules.flatMap(({ id, find }) => {
    const draft = find(input);
    return draft === null ? [] : [{ id, ...draft }];
  });
  return drafts.map(({ id, about, paths, names, counts, wholes }) => ({
    id,
    pullRequests: numbersOf(about.map(({ change }) => change.pullRequest)),
    ...(paths && { paths: [...paths] }),
    ...(names && { names: [...names] }),
    ...(paths && input.ownersOf && { owners: ownersOfPaths(paths, input.ownersOf) }),
    ...(counts && { counts: { ...counts } }),
    ...(counts && wholes && { parts: partsOf(counts, wholes) }),
  }));
}
