import { compareText } from '../../domain/order.js';
import { type Assignment, assign, restOf, sizesOf } from './assign.js';
import type { Candidate } from './candidates.js';
import { maxThemes, minPullRequests } from './limits.js';

/** Shares of the week. */
const MAX_REST = 0.12;
const MAX_REST_WITHOUT_ROOM = 0.2;
/** In a larger rest, two pull requests are enough for a theme. */
const VERY_LARGE_REST = 0.35;
/** Something that more of the week has in common is not a theme of its rest either. */
const MAX_SHARE_OF_WEEK = 0.8;
/** How many of the smallest themes may be replaced. */
const MAX_TRIES = 3;

/** The candidate that the rest has most in common, with only its members in the rest; on equal weights by id. */
function bestOfRest(rest: readonly number[], candidates: readonly Candidate[], total: number): Candidate | null {
  const inRest = new Set(rest);
  const min = rest.length > total * VERY_LARGE_REST ? 2 : minPullRequests(total);
  const parts = candidates
    .map(candidate => ({
      ...candidate,
      members: new Map([...candidate.members].filter(([number]) => inRest.has(number))),
    }))
    .filter(({ members }) => members.size >= min);
  const weight = ({ members }: Candidate) => [...members.values()].reduce((sum, one) => sum + one, 0);
  return parts.sort((a, b) => weight(b) - weight(a) || compareText(a.id, b.id))[0] ?? null;
}

/** While the rest is large and there is room, what the rest has most in common becomes a theme. */
export function fill(assignment: Assignment, candidates: readonly Candidate[], total: number): Assignment {
  const rest = restOf(assignment);
  const themes = sizesOf(assignment).map(({ theme }) => theme);
  if (rest.length <= total * MAX_REST || themes.length >= maxThemes(total)) return assignment;
  const open = candidates.filter(
    ({ id, members }) => members.size <= total * MAX_SHARE_OF_WEEK && !themes.some(theme => theme.id === id),
  );
  const next = bestOfRest(rest, open, total);
  if (next === null) return assignment;
  const filled = new Map(assignment).set(
    next,
    rest.filter(number => next.members.has(number)),
  );
  const remaining = rest.filter(number => !next.members.has(number));
  if (remaining.length === 0) filled.delete(null);
  else filled.set(null, remaining);
  return fill(filled, candidates, total);
}

/** While the rest is large and there is no room, one of the smallest themes is replaced if that makes the rest smaller. */
export function exchange(
  assignment: Assignment,
  numbers: readonly number[],
  candidates: readonly Candidate[],
): Assignment {
  const total = numbers.length;
  const sizes = sizesOf(assignment);
  const restSize = restOf(assignment).length;
  if (restSize <= total * MAX_REST_WITHOUT_ROOM || sizes.length < maxThemes(total)) return assignment;
  const smallestFirst = [...sizes].sort((a, b) => a.size - b.size || compareText(a.theme.id, b.theme.id));
  for (const { theme: removed } of smallestFirst.slice(0, MAX_TRIES)) {
    const kept = sizes.map(({ theme }) => theme).filter(theme => theme !== removed);
    const open = candidates.filter(({ id }) => id !== removed.id);
    const other = fill(assign(numbers, kept), open, total);
    if (restOf(other).length < restSize) return exchange(other, numbers, open);
  }
  return assignment;
}
