import { parse } from 'yaml';
import { z } from 'zod';
import { DigestError } from '../domain/errors.js';
import { Messages } from './sentences.js';
import { Strings } from './strings.js';

/** A language: its strings, its sentences, and a template for every section, by the section's id. */
export interface Language {
  strings: Strings;
  messages: Messages;
  templates: Readonly<Record<string, string>>;
}

const STRINGS_FILE = 'strings.yml';
const SENTENCES_FILE = 'sentences.yml';
const TEMPLATE = '.mustache';

function read<S extends z.ZodType>(
  schema: S,
  file: string,
  files: ReadonlyMap<string, string>,
  folder: string,
): z.output<S> {
  const yaml = files.get(file);
  if (yaml === undefined) throw new DigestError(`There is no ${file} in ${folder}.`);
  const parsed = schema.safeParse(parse(yaml, { logLevel: 'error' }));
  if (parsed.success) return parsed.data;
  throw new DigestError(`${file} of ${folder} cannot be used:\n${z.prettifyError(parsed.error)}`);
}

/** Reads a language from the files of its folder, name to text. `folder` is named in errors. */
export function readLanguage(files: ReadonlyMap<string, string>, folder: string): Language {
  const templates = [...files].filter(([name]) => name.endsWith(TEMPLATE));
  return {
    strings: read(Strings, STRINGS_FILE, files, folder),
    messages: read(Messages, SENTENCES_FILE, files, folder),
    templates: Object.fromEntries(templates.map(([name, text]) => [name.slice(0, -TEMPLATE.length), text])),
  };
}
