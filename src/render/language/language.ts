import { parse } from 'yaml';
import { z } from 'zod';
import { DigestError } from '../../domain/errors.js';
import { STATEMENT_IDS, type StatementId } from '../../domain/statements.js';
import { Strings } from './strings.js';

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

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every entry of `own` in place of the one with the same name, down to single texts. */
function merged(base: Tree, own: Tree): Tree {
  const entries = Object.entries(own).map(([key, value]) => {
    const there = base[key];
    return [key, isTree(there) && isTree(value) ? merged(there, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}

function parsed(yaml: string, where: string): Tree {
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DigestError(`${where} is not valid YAML: ${reason}`, { cause: error });
  }
  if (value === null) return {};
  if (!isTree(value)) throw new DigestError(`${where} must be a mapping of names to texts.`);
  return value;
}

function read<S extends z.ZodType>(
  schema: S,
  file: string,
  text: string,
  own: string | null,
  folder: string,
): z.output<S> {
  const base = parsed(text, file);
  const whole = own === null ? base : merged(base, parsed(own, `${file} of ${folder}`));
  const result = schema.safeParse(whole);
  if (result.success) return result.data;
  throw new DigestError(`${file} of ${folder} cannot be used:\n${z.prettifyError(result.error)}`);
}

/**
 * Reads a language, with entries of the user's own in place of those with the same names.
 * @throws DigestError that names the file and the entry
 */
export function readLanguage(files: LanguageFiles, own: OwnLanguageFiles | null, name: string): Language {
  const folder = own?.folder ?? name;
  return {
    strings: read(Strings, 'strings.yml', files.strings, own?.strings ?? null, folder),
    messages: read(Messages, 'sentences.yml', files.sentences, own?.sentences ?? null, folder),
  };
}
