import type { AnalysisContext } from '../context/index.js';

/** What a signal looks up for every pull request of a week, made once for all of them. */
export function onceAWeek<T>(make: (context: AnalysisContext) => T): (context: AnalysisContext) => T {
  const made = new WeakMap<AnalysisContext, { value: T }>();
  return context => {
    const known = made.get(context) ?? { value: make(context) };
    made.set(context, known);
    return known.value;
  };
}
