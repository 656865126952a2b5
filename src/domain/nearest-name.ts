import { distance } from 'fastest-levenshtein';

/**
 * The names that `given` was probably meant to be, nearest first: at most two typing errors away, or a third of the
 * length for long names, and at most one further than the nearest. `spellings` are the forms in which a name may have
 * been meant; by default the whole name alone. Case makes no difference.
 */
export function nearestNames(
  given: string,
  names: readonly string[],
  spellings: (name: string) => string[] = name => [name],
): string[] {
  const meant = given.toLowerCase();
  const allowed = Math.max(2, Math.floor(meant.length / 3));
  const near = names
    .map(name => ({ name, away: Math.min(...spellings(name).map(form => distance(meant, form.toLowerCase()))) }))
    .filter(({ away, name }) => away <= allowed && away < name.length)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1));
  return near.filter(({ away }) => away <= (near[0]?.away ?? 0) + 1).map(({ name }) => name);
}
