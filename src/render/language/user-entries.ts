import { DigestError } from '../../domain/errors.js';
import { nearestNames } from '../../domain/nearest-name.js';
import { ownEntry } from '../own-entry.js';
import { movedEntries } from './moved-entries.js';

export type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every entry of `own` in place of the one with the same name, down to single texts. */
function merged(base: Tree, own: Tree): Tree {
  const entries = Object.entries(own).map(([key, value]) => {
    const there = ownEntry(base, key);
    return [key, isTree(there) && isTree(value) ? merged(there, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}

const isOptional = (path: readonly string[]) => path.length === 3 && path[2] === 'evidence-otherwise';

/** More would hide what to do, and each is compared with all names that there are. */
const MAX_LISTED = 20;

/** The first of the entries that the language does not have, and how many more there are. */
function listed(entries: readonly (() => string)[], where: string): string {
  const further = entries.length - MAX_LISTED;
  const lines = entries.slice(0, MAX_LISTED).map(entry => `${where}: ${entry()}`);
  return (further > 0 ? [...lines, `${where}: and ${further} more`] : lines).join('\n');
}

/** The entries of `own` that the language does not have, with their paths: `signals.hotspots`. */
function unknownEntries(base: Tree, own: Tree, path: readonly string[] = []): (() => string)[] {
  return Object.entries(own).flatMap(([key, value]) => {
    const [here, there] = [[...path, key], ownEntry(base, key)];
    if (there === undefined) return isOptional(here) ? [] : [() => unknownEntry(here, Object.keys(base))];
    return isTree(there) && isTree(value) ? unknownEntries(there, value, here) : [];
  });
}

function unknownEntry(path: readonly string[], known: readonly string[]): string {
  const [nearest] = nearestNames(path.at(-1) ?? '', known);
  const advice = nearest === undefined ? '' : `; did you mean "${[...path.slice(0, -1), nearest].join('.')}"?`;
  return `unknown entry "${path.join('.')}"${advice}`;
}

/**
 * A file of a language with entries of a user's own. `where` names the file in errors.
 * @throws DigestError if an entry is unknown, or moved since an earlier version
 */
export function withUserEntries(base: Tree, own: Tree, where: string): Tree {
  const moved = movedEntries(own);
  if (moved.length > 0) {
    const advice = 'Sentences moved to sentences.yml, and the layout to markdown/*.mustache:';
    throw new DigestError(`${where} cannot be used. ${advice}\n${moved.join('\n')}`);
  }
  const unknown = unknownEntries(base, own);
  if (unknown.length > 0) throw new DigestError(listed(unknown, where));
  return merged(base, own);
}
