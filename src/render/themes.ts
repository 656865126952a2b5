import type { Digest } from '../domain/digest.js';
import type { Words } from './words.js';

/** The language's name for a theme's id, or the theme's own. */
export function themeName({ id, name }: Digest['themes'][number], words: Words): string {
  return words.strings.themes[id] ?? name ?? words.phrase('other-group');
}

/** The language's name for what a theme is about among others, or the one that it has. */
export function topicName(name: string, words: Words): string {
  return words.strings.themes[`tag:${name.toLowerCase().replaceAll(' ', '-')}`] ?? name;
}
