import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { nearestNames } from '../domain/nearest-name.js';
import { CONFIG_ONLY } from './config-keys.js';
import { camelCase, INPUT_NAMES, INPUTS, type ValuesOf } from './inputs.js';
import { didYouMean, quoted, sentence } from './messages.js';
import type { SettingDefinition } from './setting-definition.js';
import { problemsOf } from './setting-types.js';

/** Every key of the configuration file. */
export const CONFIG_KEYS: Readonly<Record<string, SettingDefinition>> = {
  ...Object.fromEntries(INPUT_NAMES.filter(name => INPUTS[name].configurable).map(name => [name, INPUTS[name]])),
  ...CONFIG_ONLY,
};

export type ConfigValues = ValuesOf<typeof INPUTS & typeof CONFIG_ONLY>;

export interface ParsedConfig {
  /** What the file sets. A key without a value counts as absent. */
  values: Partial<ConfigValues>;
  problems: string[];
  /** The keys of settings that it sets and that are not taken from it. */
  leftOut: string[];
}

/** Which keys are taken from a file; the others can have any value. */
export type Taken = (key: string) => boolean;

/** Enough for a file written by hand, and too few to expand a small file into gigabytes. */
const MAX_ALIASES = 100;
/** Characters; a file with `measured` and a few hundred modules has a tenth of this. */
const MAX_FILE_LENGTH = 200_000;
/** Further problems are only counted. */
const MAX_PROBLEMS = 20;

/** Parses the configuration file; `path` is for the messages. Throws nothing: all problems are in `problems`. */
export function parseConfig(text: string, path: string, isTaken: Taken = () => true): ParsedConfig {
  if (text.length > MAX_FILE_LENGTH)
    return {
      values: {},
      leftOut: [],
      problems: [`${path}: has ${text.length} characters; it may have at most ${MAX_FILE_LENGTH}.`],
    };
  try {
    const { problems, ...read } = parse(text, path, isTaken);
    const further = problems.length - MAX_PROBLEMS;
    const rest = further > 0 ? [`${path}: ${further} more problems.`] : [];
    return { ...read, problems: [...problems.slice(0, MAX_PROBLEMS), ...rest] };
  } catch (error) {
    // The parser is recursive.
    if (error instanceof RangeError)
      return { values: {}, leftOut: [], problems: [`${path}: is nested too deeply; it may be flat.`] };
    throw error;
  }
}

function parse(text: string, path: string, isTaken: Taken): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    merge: false,
    // Its warnings would be printed without our log, with text from the file.
    logLevel: 'error',
  });
  const line = (offset: number | undefined) => `${path}:${lines.linePos(offset ?? 0).line}`;
  const [duplicates, broken] = partition(document.errors, error => error.code === 'DUPLICATE_KEY');
  if (broken.length > 0) {
    const problems = broken.map(error => sentence(`${line(error.pos[0])}: ${syntaxProblem(error)}`));
    return { values: {}, leftOut: [], problems: [...new Set(problems)] };
  }
  const problems = duplicates.map(error => `${line(error.pos[0])}: duplicate key "${keyAt(text, error)}".`);
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { values: {}, leftOut: [], problems };
  if (!isMap(root)) {
    const got = isScalar(root) ? quoted(root.value) : 'a list';
    return {
      values: {},
      leftOut: [],
      problems: [`${line(root.range?.[0])}: got ${got}; it may be a mapping of keys to values.`],
    };
  }
  const read = readKeys(root, document, line, isTaken);
  return { ...read, problems: [...problems, ...read.problems] };
}

function syntaxProblem({ code, message }: YAMLError): string {
  return code === 'MULTIPLE_DOCS'
    ? 'a second document starts; it may be one document only'
    : `not valid YAML: ${message}`;
}

function readKeys(
  root: YAMLMap,
  document: Document,
  line: (offset: number | undefined) => string,
  isTaken: Taken,
): ParsedConfig {
  const problems: string[] = [];
  const leftOut: string[] = [];
  const values: Record<string, unknown> = {};
  for (const pair of root.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    const keyStart = (isNode(pair.key) ? pair.key : root).range?.[0];
    // `hasOwn`, as a file can contain `constructor: 1`.
    const entry = Object.hasOwn(CONFIG_KEYS, key) ? CONFIG_KEYS[key] : undefined;
    if (!isTaken(key)) {
      if (entry !== undefined) leftOut.push(key);
      continue;
    }
    if (entry === undefined) {
      problems.push(sentence(`${line(keyStart)}: ${unknownKey(key)}`));
      continue;
    }
    const { given, problem } = plainValue(pair, document);
    if (problem !== undefined) problems.push(sentence(`${line(keyStart)}: ${key}: ${problem}`));
    if (given === null) continue;
    const parsed = entry.schema.safeParse(given);
    if (parsed.success) values[camelCase(key)] = parsed.data;
    else
      problems.push(
        ...problemsOf(
          parsed.error,
          given,
          path => `${line(startOf([key, ...path]) ?? keyStart)}: ${dotted(key, path)}`,
        ),
      );
  }
  return { values: values as Partial<ConfigValues>, problems, leftOut };

  function startOf(path: readonly PropertyKey[]): number | undefined {
    const node = document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}

/** `modules.api` for a pattern of that module: the message has its line and value, so its index is left out. */
function dotted(key: string, path: readonly PropertyKey[]): string {
  return [key, ...path.filter(step => typeof step === 'string')].join('.');
}

/** `problem` is set if an alias has no anchor, or aliases would expand into too much. */
function plainValue(pair: Pair, document: Document): { given: unknown; problem?: string } {
  if (!isNode(pair.value)) return { given: null };
  try {
    return { given: pair.value.toJS(document, { maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return { given: null, problem: error.message };
    throw error;
  }
}

function unknownKey(key: string): string {
  if (Object.hasOwn(INPUTS, key)) return `"${key}" is an input of the workflow, not a key of this file`;
  const keys = Object.keys(CONFIG_KEYS);
  const near = nearestNames(key, keys).slice(0, 1);
  return `unknown key ${quoted(key)}${near.length > 0 ? didYouMean(near) : `; it may be ${keys.join(', ')}`}`;
}

function keyAt(text: string, error: YAMLError): string {
  return /^["']?([^"':\s]*)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter(one => !isFirst(one))];
}
