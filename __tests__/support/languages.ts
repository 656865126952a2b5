import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, readLanguage } from '../../src/render/language.js';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');

/** The languages that come with the product, by the names of their folders. */
export const LANGUAGE_NAMES: readonly string[] = readdirSync(TEMPLATES);

export function languageNamed(name: string): Language {
  const files = readdirSync(join(TEMPLATES, name));
  return readLanguage(new Map(files.map(file => [file, readFileSync(join(TEMPLATES, name, file), 'utf8')])), name);
}
