import { distance } from 'fastest-levenshtein';

const MAX_QUOTE_LENGTH = 60;

/** What was given, for the eye: text in quotes (on one line, cut when long), lists and mappings by their kind alone. */
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

/**
 * The names that `given` was probably meant to be, the nearest first: at most two typing slips away, or a third of the
 * length for long names, and hardly farther than the nearest. `spellings` are the forms in which a name may have been
 * meant; the whole name alone by default.
 */
export function nearest(
  given: string,
  names: readonly string[],
  spellings: (name: string) => string[] = name => [name],
): string[] {
  const meant = given.toLowerCase();
  const slips = Math.max(2, Math.floor(meant.length / 3));
  const near = names
    .map(name => ({ name, away: Math.min(...spellings(name).map(form => distance(meant, form.toLowerCase()))) }))
    .filter(({ away, name }) => away <= slips && away < name.length)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1));
  return near.filter(({ away }) => away <= (near[0]?.away ?? 0) + 1).map(({ name }) => name);
}

/** `; did you mean "exclude-authors"?`, or nothing where no name is near. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${alternatives(names)}?`;
}

/** Ends a sentence that does not end yet. */
export function sentence(words: string): string {
  return /[.?]$/.test(words) ? words : `${words}.`;
}
