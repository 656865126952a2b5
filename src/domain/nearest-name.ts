import { distance } from 'fastest-levenshtein';
import { compareText } from './order.js';

/**
 * The names that `given` is probably a misspelling of, nearest first: at most two typing errors away, or a third of the
 * length of long names, and at most one more than the nearest. `spellings` returns the forms of a name to compare with;
 * by default only the name itself. Case makes no difference.
 */
export function nearestNames(
  given: string,
  names: readonly string[],
  spellings: (name: string) => string[] = name => [name],
): string[] {
  const meant = given.toLowerCase();
  const allowed = Math.max(2, Math.floor(meant.length / 3));
  const near = names
    // Nothing that differs more in length is near, and the distance of long texts takes long.
    .filter(name => spellings(name).some(form => Math.abs(form.length - meant.length) <= allowed))
    .map(name => ({ name, away: Math.min(...spellings(name).map(form => distance(meant, form.toLowerCase()))) }))
    .filter(({ away, name }) => away <= allowed && away < name.length)
    .sort((a, b) => a.away - b.away || compareText(a.name, b.name));
  return near.filter(({ away }) => away <= (near[0]?.away ?? 0) + 1).map(({ name }) => name);
}
