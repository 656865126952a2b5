/** Signals that look at what happened after the merge. They report facts and predict nothing. */
export const KNOWN_AFTERWARDS: ReadonlySet<string> = new Set(['reverted', 'hotfixed', 'collision']);
