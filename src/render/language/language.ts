import { parseDocument } from 'yaml';
import { z } from 'zod';
import { DigestError } from '../../domain/errors.js';
import { repeatedKeys } from '../../domain/repeated-keys.js';
import { STATEMENT_IDS, type StatementId } from '../../domain/statements.js';
import { Strings } from './strings.js';
import { isTree, type Tree, withUserEntries } from './user-entries.js';

/** The messages of a language by the ids of the statements, in ICU syntax. */
export const Messages = z.strictObject(
  Object.fromEntries(STATEMENT_IDS.map(id => [id, z.string()])) as Record<StatementId, z.ZodString>,
);
export type Messages = z.infer<typeof Messages>;

/** How a language says things. */
export interface Language {
  strings: Strings;
  messages: Messages;
}

/** The text of a language's two files. */
export interface LanguageFiles {
  strings: string;
  sentences: string;
}

/** Entries of the user's own, in place of the product's; null: none. */
export interface OwnLanguageFiles {
  strings: string | null;
  sentences: string | null;
  /** Named in errors. */
  folder: string;
}

function parsed(yaml: string, where: string): Tree {
  let value: unknown;
  try {
    const document = parseDocument(yaml, { logLevel: 'error', uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const [repeated] = repeatedKeys(document);
    if (repeated !== undefined) throw new Error(`${JSON.stringify(repeated.value)} stands twice in a mapping.`);
    value = document.toJS();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DigestError(`${where} is not valid YAML: ${reason}`, { cause: error });
  }
  if (value === null) return {};
  if (!isTree(value)) throw new DigestError(`${where} must be a mapping of names to texts.`);
  return value;
}

interface File {
  name: string;
  text: string;
  own: string | null;
  folder: string;
}

function read<S extends z.ZodType>(schema: S, { name, text, own, folder }: File): z.output<S> {
  const where = `${name} of ${folder}`;
  const base = parsed(text, name);
  const result = schema.safeParse(own === null ? base : withUserEntries(base, parsed(own, where), where));
  if (result.success) return result.data;
  throw new DigestError(`${where} cannot be used:\n${z.prettifyError(result.error)}`);
}

/**
 * Reads a language, with entries of the user's own in place of those with the same names.
 * @throws DigestError that names the file and the entry
 */
export function readLanguage(files: LanguageFiles, own: OwnLanguageFiles | null, name: string): Language {
  const folder = own?.folder ?? name;
  const [strings, sentences] = [own?.strings ?? null, own?.sentences ?? null];
  return {
    strings: read(Strings, { name: 'strings.yml', text: files.strings, own: strings, folder }),
    messages: read(Messages, { name: 'sentences.yml', text: files.sentences, own: sentences, folder }),
  };
}
