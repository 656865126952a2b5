import type { Week } from '../week.js';

/** What a signal looks up for every pull request of a week, made once for all of them. */
export function onceAWeek<T>(make: (week: Week) => T): (week: Week) => T {
  const made = new WeakMap<Week, { value: T }>();
  return week => {
    const known = made.get(week) ?? { value: make(week) };
    made.set(week, known);
    return known.value;
  };
}
