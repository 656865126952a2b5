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
import { repeatedKeys } from '../domain/repeated-keys.js';
import { CONFIG_ONLY } from './config-keys.js';
import { camelCase, INPUT_NAMES, INPUTS, type ValuesOf } from './inputs.js';
import { didYouMean, quoted, sentence } from './messages.js';
import { type ProblemList, problemList } from './problem-list.js';
import type { SettingDefinition } from './setting-definition.js';
import { addProblems } from './setting-types.js';

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

type Read = Omit<ParsedConfig, 'problems'>;

/** Which keys are taken from a file; the others can have any value. */
export type Taken = (key: string) => boolean;

/** Enough for a file written by hand, and too few to expand a small file into gigabytes. */
const MAX_ALIASES = 100;
/** Characters; a file with `measured` and a few hundred modules has a tenth of this. */
const MAX_FILE_LENGTH = 200_000;

/** Parses the configuration file; `path` is for the messages. Throws nothing: all problems are in `problems`. */
export function parseConfig(text: string, path: string, isTaken: Taken = () => true): ParsedConfig {
  if (text.length > MAX_FILE_LENGTH)
    return {
      values: {},
      leftOut: [],
      problems: [`${path}: has ${text.length} characters; it may have at most ${MAX_FILE_LENGTH}.`],
    };
  try {
    const problems = problemList(path);
    const read = parse(text, path, isTaken, problems);
    return { ...read, problems: problems.sentences() };
  } catch (error) {
    // The parser is recursive.
    if (error instanceof RangeError)
      return { values: {}, leftOut: [], problems: [`${path}: is nested too deeply; it may be flat.`] };
    throw error;
  }
}

function parse(text: string, path: string, isTaken: Taken, problems: ProblemList): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    merge: false,
    // See repeatedKeys.
    uniqueKeys: false,
    // Its warnings would be printed without our log, with text from the file.
    logLevel: 'error',
  });
  const line = (offset: number | undefined) => `${path}:${lines.linePos(offset ?? 0).line}`;
  const nothing = { values: {}, leftOut: [] };
  for (const error of document.errors) problems.add(() => sentence(`${line(error.pos[0])}: ${syntaxProblem(error)}`));
  const root = document.contents;
  if (document.errors.length > 0 || root === null || (isScalar(root) && root.value === null)) return nothing;
  for (const key of repeatedKeys(document))
    problems.add(() => `${line(key.range?.[0])}: duplicate key ${quoted(String(key.value))}.`);
  if (isMap(root)) return readKeys(root, document, line, isTaken, problems);
  const got = isScalar(root) ? quoted(root.value) : 'a list';
  problems.add(() => `${line(root.range?.[0])}: got ${got}; it may be a mapping of keys to values.`);
  return nothing;
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
  problems: ProblemList,
): Read {
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
      problems.add(() => sentence(`${line(keyStart)}: ${unknownKey(key)}`));
      continue;
    }
    const { given, problem } = plainValue(pair, document);
    if (problem !== undefined) problems.add(() => sentence(`${line(keyStart)}: ${key}: ${problem}`));
    if (given === null) continue;
    const parsed = entry.schema.safeParse(given);
    if (parsed.success) values[camelCase(key)] = parsed.data;
    else {
      const place = (path: readonly PropertyKey[]) =>
        `${line(startOf([key, ...path]) ?? keyStart)}: ${dotted(key, path)}`;
      addProblems(problems, parsed.error, given, place);
    }
  }
  return { values: values as Partial<ConfigValues>, leftOut };

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
