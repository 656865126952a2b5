import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder in the templates folder that holds no language. */
export const LAYOUT_FOLDER = 'markdown';
export const STRINGS = 'strings.yml';

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
    .filter(entry => entry.isDirectory() && entry.name !== LAYOUT_FOLDER)
    .map(entry => entry.name)
    .sort();
}
