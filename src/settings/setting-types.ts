import { z } from 'zod';
import { nearestNames } from '../domain/nearest-name.js';
import { alternatives, atMostFive, didYouMean, quoted, sentence } from './messages.js';
import type { ProblemList } from './problem-list.js';

/**
 * How a setting is written. `schema` validates its value in the configuration file; `fromText` turns an input, which is
 * always text, into what `schema` expects. Every issue that `schema` raises has a message that starts with "it may be".
 */
export interface SettingType<S extends z.ZodType = z.ZodType> {
  schema: S;
  fromText(text: string): unknown;
  /** How the input is written, if that needs an explanation. */
  inputHint?: string;
}

/** Text. `mayBe` completes "it may be"; as a function it gets the value that was given instead. */
export function text(mayBe: string | ((given: string) => string), isValid: (given: string) => boolean = () => true) {
  const message = (given: unknown) => {
    const may = `it may be ${typeof mayBe === 'string' ? mayBe : mayBe(typeof given === 'string' ? given : '')}`;
    // YAML reads 2026 as a number and true as a boolean, even if a label of that name was meant.
    return typeof given === 'number' || typeof given === 'boolean' ? `${may}, in quotes` : may;
  };
  return z
    .string({ error: issue => message(issue.input) })
    .refine(given => given.trim() !== '' && isValid(given), { error: issue => message(issue.input) });
}

/** One of several names. `replaced` has names of earlier versions, with those that took their place. */
export function choice<const T extends readonly [string, ...string[]]>(
  names: T,
  replaced: Readonly<Record<string, readonly string[]>> = {},
) {
  return z.enum(names, {
    error: ({ input }) => {
      const now = typeof input === 'string' && Object.hasOwn(replaced, input) ? replaced[input] : undefined;
      if (now !== undefined) return `it may be ${alternatives(now)} now, instead of ${input}`;
      const near = typeof input === 'string' ? nearestNames(input, names).slice(0, 1) : [];
      return `it may be ${alternatives(names)}${didYouMean(near)}`;
    },
  });
}

/** A setting whose input is the text itself. */
export function one<S extends z.ZodType>(schema: S): SettingType<S> {
  return { schema, fromText: given => given };
}

/** Elements of a list. More names or patterns than anybody writes would each be compared with everything in the report. */
export const MAX_ELEMENTS = 1_000;

/**
 * A list without duplicates. In an input, the elements are separated by commas or new lines; a comma within the braces of
 * a glob pattern, `{a,b}`, does not separate.
 */
export function list<T>(element: z.ZodType<T>, example: string, minLength: 0 | 1 = 0): SettingType<z.ZodType<T[]>> {
  return {
    schema: z
      .array(element, { error: `it may be a list, such as ${example}` })
      .min(minLength, { error: `it may be a list of at least one, such as ${example}` })
      .max(MAX_ELEMENTS, { error: `it may be a list of at most ${MAX_ELEMENTS}` })
      .transform(given => [...new Set(given)]),
    fromText: given =>
      given
        .split('\n')
        .flatMap(partsOfLine)
        .map(part => part.trim())
        .filter(part => part !== ''),
    inputHint: 'Separate several with commas or new lines.',
  };
}

/** What stands between the commas of a line. Read from its end, where only braces that are closed count. */
function partsOfLine(line: string): string[] {
  const parts: string[] = [];
  let end = line.length;
  let depth = 0;
  for (let at = line.length - 1; at >= 0; at -= 1) {
    const character = line[at];
    if (character === '}') depth += 1;
    else if (character === '{') depth = Math.max(0, depth - 1);
    if (character !== ',' || depth > 0) continue;
    parts.push(line.slice(at + 1, end));
    end = at;
  }
  parts.push(line.slice(0, end));
  return parts.reverse();
}

/** true or false. An input has the spellings of YAML 1.2, as in `getBooleanInput` of the Actions toolkit. */
export const flag: SettingType<z.ZodBoolean> = {
  schema: z.boolean({ error: 'it may be true or false' }),
  fromText: given => {
    if (/^(true|True|TRUE)$/.test(given)) return true;
    return /^(false|False|FALSE)$/.test(given) ? false : given;
  },
};

/** A whole number. */
export function number({ min, max }: { min: number; max: number }): SettingType<z.ZodNumber> {
  const error = `it may be a whole number from ${min} to ${max}`;
  return {
    schema: z.number({ error }).int({ error }).min(min, { error }).max(max, { error }),
    fromText: given => (/^\d{1,9}$/.test(given) ? Number(given) : given),
  };
}

/** One problem for each issue: where it is, what was given, and what it may be. */
export function addProblems(
  problems: ProblemList,
  error: z.ZodError,
  given: unknown,
  place: (path: readonly PropertyKey[]) => string,
  secret = false,
): void {
  for (const issue of error.issues) problems.add(() => problemOf(issue, given, place, secret));
}

function problemOf(
  issue: z.core.$ZodIssue,
  given: unknown,
  place: (path: readonly PropertyKey[]) => string,
  secret: boolean,
): string {
  const inList = typeof issue.path.at(-1) === 'number' ? ' in the list' : '';
  // For unknown keys, zod's path leads to the mapping that has them.
  const shown =
    issue.code === 'unrecognized_keys' ? atMostFive(issue.keys.map(quoted)) : quoted(valueAt(given, issue.path));
  const got = secret ? 'a value that is not shown here' : shown;
  return sentence(`${place(issue.path)}: got ${got}${inList}; ${issue.message}`);
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], given);
}
