import { parse } from 'yaml';
import { z } from 'zod';
import { DigestError } from '../domain/errors.js';
import { Strings } from './strings.js';

/** A language: its strings, and a template for every section, by the section's id. */
export interface Language {
  strings: Strings;
  templates: Readonly<Record<string, string>>;
}

const STRINGS_FILE = 'strings.yml';
const TEMPLATE = '.mustache';

function readStrings(yaml: string, folder: string): Strings {
  const parsed = Strings.safeParse(parse(yaml, { logLevel: 'error' }));
  if (parsed.success) return parsed.data;
  throw new DigestError(`${STRINGS_FILE} of ${folder} cannot be used:\n${z.prettifyError(parsed.error)}`);
}

/** Reads a language from the files of its folder, name to text. `folder` is named in errors. */
export function readLanguage(files: ReadonlyMap<string, string>, folder: string): Language {
  const yaml = files.get(STRINGS_FILE);
  if (yaml === undefined) throw new DigestError(`There is no ${STRINGS_FILE} in ${folder}.`);
  const templates = [...files].filter(([name]) => name.endsWith(TEMPLATE));
  return {
    strings: readStrings(yaml, folder),
    templates: Object.fromEntries(templates.map(([name, text]) => [name.slice(0, -TEMPLATE.length), text])),
  };
}
