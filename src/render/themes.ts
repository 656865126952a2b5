import type { Digest } from '../domain/digest.js';
import type { Words } from './words.js';

/** A theme's own name, or the language's for its id. */
export function themeName({ id, name }: Digest['themes'][number], words: Words): string {
  return name ?? words.strings.themes[id] ?? words.phrase('other-group');
}
