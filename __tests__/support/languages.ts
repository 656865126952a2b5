import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { htmlLayoutIn, type LayoutFiles, templatesIn } from '../../src/host/layout-files.js';
import { LAYOUT_FOLDERS, type LayoutFolder } from '../../src/host/templates-folder.js';
import type { HtmlLayout, Layout } from '../../src/render/index.js';
import { type Language, type LanguageFiles, readLanguage } from '../../src/render/language/language.js';
import { withWords } from './icu.js';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');

const read = (...path: string[]) => readFileSync(join(TEMPLATES, ...path), 'utf8');

/** The files of a form of the page, by their names. */
function filesIn(folder: LayoutFolder): LayoutFiles {
  return Object.fromEntries(readdirSync(join(TEMPLATES, folder)).map(file => [file, read(folder, file)]));
}

/** The templates that come with the product, by the ids of their sections. */
export const LAYOUT: Layout = templatesIn(filesIn('markdown'));
export const HTML_LAYOUT: HtmlLayout = htmlLayoutIn(filesIn('html'));

/** The languages that come with the product, by the names of their folders. */
export const LANGUAGE_NAMES: readonly string[] = readdirSync(TEMPLATES).filter(
  name => !LAYOUT_FOLDERS.some(folder => folder === name),
);

const filesOf = (name: string): LanguageFiles => ({
  strings: read(name, 'strings.yml'),
  sentences: read(name, 'sentences.yml'),
});

/** A language of the product, with entries of a test's own in place of those with the same names. */
export function languageNamed(name: string, own: { strings?: string; sentences?: string } = {}): Language {
  const { strings = null, sentences = null } = own;
  return readLanguage(filesOf(name), { strings, sentences, folder: name }, name);
}

/** Every text below, changed. */
function changed<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change)])) as T;
}

/** Georgian has as many letters as Latin needs, and no case. */
const inGeorgian = (words: string) =>
  words.replaceAll(/[a-z]/gi, letter => String.fromCharCode(0x10d0 + letter.toLowerCase().charCodeAt(0) - 97));

/** A language of two files alone: English in the letters of another script, with numbers and dates of the locale. */
export function inventedLanguage(locale: string): Language {
  const { strings, sentences } = filesOf('en');
  const inOtherLetters = (text: string) => withWords(text, inGeorgian);
  const own = parse(strings);
  const files = {
    strings: stringify({ ...changed(own, inOtherLetters), locale, dates: own.dates }),
    sentences: stringify(changed(parse(sentences), inOtherLetters)),
  };
  return readLanguage(files, null, 'invented');
}
