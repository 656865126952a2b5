/** The parts that messages about settings have in common. */

const MAX_QUOTE_LENGTH = 60;

/** A given value for a message: text in quotes, on one line and cut if long; a list or mapping by its type alone. */
export function quoted(given: unknown): string {
  if (Array.isArray(given)) return 'a list';
  if (typeof given === 'object' && given !== null) return 'a mapping';
  if (typeof given !== 'string') return String(given);
  const characters = Array.from(given);
  const cut = characters.length > MAX_QUOTE_LENGTH ? `${characters.slice(0, MAX_QUOTE_LENGTH).join('')}…` : given;
  return JSON.stringify(cut);
}

/** `"a", "b" or "c"` */
export function alternatives(names: readonly string[]): string {
  const all = names.map(name => `"${name}"`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

const MAX_NAMED = 5;

/** `a, b, c, d, e and 3 more` */
export function atMostFive(names: readonly string[]): string {
  const further = names.length - MAX_NAMED;
  return names.slice(0, MAX_NAMED).join(', ') + (further > 0 ? ` and ${further} more` : '');
}

/** `; did you mean "exclude-authors"?`, or an empty string if there are no names. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${alternatives(names)}?`;
}

/** Adds a period unless the sentence already ends. */
export function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
