import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../../src/render/index.js';
import { type Language, readLanguage } from '../../src/render/language/language.js';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');
const LAYOUT_FOLDER = join(TEMPLATES, 'markdown');

const read = (...path: string[]) => readFileSync(join(TEMPLATES, ...path), 'utf8');

/** The templates that come with the product, by the ids of their sections. */
export const LAYOUT: Layout = Object.fromEntries(
  readdirSync(LAYOUT_FOLDER).map(file => [file.replace('.mustache', ''), read('markdown', file)]),
);

/** The languages that come with the product, by the names of their folders. */
export const LANGUAGE_NAMES: readonly string[] = readdirSync(TEMPLATES).filter(name => name !== 'markdown');

/** A language of the product, with entries of a test's own in place of those with the same names. */
export function languageNamed(name: string, own: { strings?: string; sentences?: string } = {}): Language {
  const files = { strings: read(name, 'strings.yml'), sentences: read(name, 'sentences.yml') };
  const { strings = null, sentences = null } = own;
  return readLanguage(files, { strings, sentences, folder: name }, name);
}
