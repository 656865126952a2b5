import { compareText } from '../../domain/order.js';
import type { Change } from '../changes/index.js';
import type { Tag } from '../tags/index.js';
import { type Assignment, assign, restOf } from './assign.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { detailsOf } from './details.js';
import { exchange, fill } from './fill.js';
import { dividesWeek, isSmallWeek } from './limits.js';
import { identify, spellingsOf } from './names.js';
import { pickThemes } from './pick.js';
import type { Theme } from './theme.js';

/** The pull requests of each theme, and the rest. A small week of which most would be in the rest has no themes. */
function divide(numbers: readonly number[], candidates: readonly Candidate[]): Assignment {
  const total = numbers.length;
  const picked = assign(numbers, pickThemes(candidates, total));
  const assignment = exchange(fill(picked, candidates, total), numbers, candidates);
  const isMostlyRest = restOf(assignment).length * 2 > total;
  return isSmallWeek(total) && isMostlyRest ? new Map([[null, numbers]]) : assignment;
}

/** The rest last; the theme with the greatest total importance first, then the one with most pull requests, then by id. */
function sortThemes(themes: readonly Theme[], importance: (number: number) => number): Theme[] {
  const isRest = ({ by }: Theme) => (by === 'rest' ? 1 : 0);
  const sum = ({ pullRequests }: Theme) => pullRequests.reduce((total, number) => total + importance(number), 0);
  return [...themes].sort(
    (a, b) =>
      isRest(a) - isRest(b) ||
      sum(b) - sum(a) ||
      b.pullRequests.length - a.pullRequests.length ||
      compareText(a.id, b.id),
  );
}

/**
 * The themes of a week, at most eight, and then the rest. Every pull request is in exactly one. Themes are made of tags,
 * words of titles, kinds and modules; docs/themes.md describes the steps. The order of `changes` does not matter.
 */
export function themesOf(
  changes: readonly Change[],
  tagsByNumber: ReadonlyMap<number, readonly Tag[]>,
  importanceByNumber: ReadonlyMap<number, number>,
): Theme[] {
  const ordered = [...changes].sort((a, b) => a.pullRequest.number - b.pullRequest.number);
  const numbers = ordered.map(({ pullRequest }) => pullRequest.number);
  const importance = (number: number) => importanceByNumber.get(number) ?? 0;
  const spellings = spellingsOf(
    ordered.map(({ pullRequest }) => pullRequest.title),
    numbers.flatMap(number => (tagsByNumber.get(number) ?? []).map(({ name }) => name)),
  );
  const candidates = candidatesOf(ordered, tagsByNumber);
  const dividing = candidates.filter(({ members }) => dividesWeek(members.size, numbers.length));
  const themes = [...divide(numbers, candidates)].map(([theme, members]) => ({
    ...identify(theme, spellings),
    details: theme === null ? [] : detailsOf(theme, members, dividing, spellings),
    pullRequests: [...members].sort((a, b) => importance(b) - importance(a)),
  }));
  return sortThemes(themes, importance);
}
