/** Signals that look at what came after the merge: they tell what happened, and foretell nothing. */
export const KNOWN_AFTERWARDS: ReadonlySet<string> = new Set(['reverted', 'hotfixed', 'collision']);
