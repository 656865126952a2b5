import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders in the templates folder that hold no language, but the layout of a form of the page. */
export const LAYOUT_FOLDERS = ['markdown', 'html'] as const;
export type LayoutFolder = (typeof LAYOUT_FOLDERS)[number];

export const STRINGS = 'strings.yml';
export const SENTENCES = 'sentences.yml';

const isLayoutFolder = (name: string) => LAYOUT_FOLDERS.some(folder => folder === name);

/** The folder of the built-in templates, beside dist/ and src/. This module runs from dist/, dist/cli/ or src/host/. */
export function templatesFolder(): string {
  const here = import.meta.dirname;
  const candidates = [join(here, '..', 'templates'), join(here, '..', '..', 'templates')];
  const found = candidates.find(candidate => existsSync(join(candidate, 'en', STRINGS)));
  if (found === undefined) throw new Error(`There is no templates folder near ${here}.`);
  return found;
}

/** The languages that have a folder in `templates`. */
export async function builtInLanguages(): Promise<string[]> {
  const entries = await readdir(templatesFolder(), { withFileTypes: true });
  return entries
    .filter(entry => entry.isDirectory() && !isLayoutFolder(entry.name))
    .map(entry => entry.name)
    .sort();
}
