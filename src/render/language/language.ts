import { parse } from 'yaml';
import { z } from 'zod';
import { DigestError } from '../../domain/errors.js';
import { nearestNames } from '../../domain/nearest-name.js';
import { STATEMENT_IDS, type StatementId } from '../../domain/statements.js';
import { ownEntry } from '../own-entry.js';
import { movedEntries } from './moved-entries.js';
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
    const there = ownEntry(base, key);
    return [key, isTree(there) && isTree(value) ? merged(there, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}

/** Entries that a language need not have: themes are named by the labels and words of a repository. */
const isOptional = (way: readonly string[]) =>
  (way.length === 2 && way[0] === 'themes') || (way.length === 3 && way[2] === 'evidence-otherwise');

/** The entries of `own` that the language does not have, with their ways: `signals.hotspots`. */
function unknownEntries(base: Tree, own: Tree, way: readonly string[] = []): string[] {
  return Object.entries(own).flatMap(([key, value]) => {
    const [here, there] = [[...way, key], ownEntry(base, key)];
    if (there === undefined) return isOptional(here) ? [] : [unknownEntry(here, Object.keys(base))];
    return isTree(there) && isTree(value) ? unknownEntries(there, value, here) : [];
  });
}

function unknownEntry(way: readonly string[], known: readonly string[]): string {
  const [nearest] = nearestNames(way.at(-1) ?? '', known);
  const advice = nearest === undefined ? '' : `; did you mean "${[...way.slice(0, -1), nearest].join('.')}"?`;
  return `unknown entry "${way.join('.')}"${advice}`;
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

function withOwn(base: Tree, own: Tree, where: string): Tree {
  const moved = movedEntries(own);
  if (moved.length > 0) {
    const advice = 'Sentences moved to sentences.yml, and the layout to markdown/*.mustache:';
    throw new DigestError(`${where} cannot be used. ${advice}\n${moved.join('\n')}`);
  }
  const unknown = unknownEntries(base, own);
  if (unknown.length > 0) throw new DigestError(unknown.map(one => `${where}: ${one}`).join('\n'));
  return merged(base, own);
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
  const result = schema.safeParse(own === null ? base : withOwn(base, parsed(own, where), where));
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
