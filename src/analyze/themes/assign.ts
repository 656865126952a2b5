import { compareText } from '../../domain/order.js';
import type { Candidate } from './candidates.js';
import { minPullRequests } from './limits.js';

/** The pull requests of each theme; those of null are the rest. */
export type Assignment = ReadonlyMap<Candidate | null, readonly number[]>;

export function restOf(assignment: Assignment): readonly number[] {
  return assignment.get(null) ?? [];
}

/** Every theme and its number of pull requests, without the rest. */
export function sizesOf(assignment: Assignment): { theme: Candidate; size: number }[] {
  return [...assignment].flatMap(([theme, { length: size }]) => (theme === null ? [] : [{ theme, size }]));
}

/** Each pull request goes to the theme with its greatest weight; on equal weights to the smaller theme, then by id. */
function assignOnce(numbers: readonly number[], themes: readonly Candidate[]): Assignment {
  const smallestFirst = [...themes].sort((a, b) => a.members.size - b.members.size || compareText(a.id, b.id));
  const assignment = new Map<Candidate | null, number[]>();
  for (const number of numbers) {
    const weight = (theme: Candidate) => theme.members.get(number) ?? 0;
    const [best = null] = smallestFirst.filter(theme => weight(theme) > 0).sort((a, b) => weight(b) - weight(a));
    assignment.set(best, [...(assignment.get(best) ?? []), number]);
  }
  return assignment;
}

/**
 * Assigns all pull requests of a week to the themes. As long as a theme has too few pull requests, the smallest one is
 * dissolved and all are assigned again.
 */
export function assign(numbers: readonly number[], themes: readonly Candidate[]): Assignment {
  const assignment = assignOnce(numbers, themes);
  const size = (theme: Candidate) => assignment.get(theme)?.length ?? 0;
  const [smallest] = themes
    .filter(theme => size(theme) < minPullRequests(numbers.length))
    .sort((a, b) => size(a) - size(b) || compareText(a.id, b.id));
  if (smallest === undefined) return assignment;
  return assign(
    numbers,
    themes.filter(theme => theme !== smallest),
  );
}
