import { z } from 'zod';
import { alternatives, didYouMean, nearest, quoted, sentence } from './messages.js';

/**
 * How a setting is written. `schema` checks the value as YAML spells it in the configuration file; `fromText` turns an
 * input, which is always text, into what `schema` expects. The message of every issue that `schema` raises is the
 * second half of a sentence that begins with what was got: "it may be …".
 */
export interface SettingType<S extends z.ZodType = z.ZodType> {
  schema: S;
  fromText(text: string): unknown;
  /** How it is written as an input, where that needs words. */
  inputHint?: string;
}

/** Text; `mayBe` completes "it may be", knowing what was given instead. */
export function text(mayBe: string | ((given: string) => string), valid: (given: string) => boolean = () => true) {
  const words = (given: unknown) => {
    const may = `it may be ${typeof mayBe === 'string' ? mayBe : mayBe(typeof given === 'string' ? given : '')}`;
    // YAML reads 2026 as a number and true as a boolean, where a label of that name was meant.
    return typeof given === 'number' || typeof given === 'boolean' ? `${may}, in quotes` : may;
  };
  return z
    .string({ error: issue => words(issue.input) })
    .refine(given => given.trim() !== '' && valid(given), { error: issue => words(issue.input) });
}

/** One of several names. */
export function choice<const T extends readonly [string, ...string[]]>(names: T) {
  return z.enum(names, {
    error: ({ input }) => {
      const near = typeof input === 'string' ? nearest(input, names).slice(0, 1) : [];
      return `it may be ${alternatives(names)}${didYouMean(near)}`;
    },
  });
}

/** A setting that is one piece of text in an input too. */
export function one<S extends z.ZodType>(schema: S): SettingType<S> {
  return { schema, fromText: given => given };
}

/** Several of `element`, each once; in an input apart by new lines or commas, save those within `{a,b}` of a glob. */
export function list<T>(element: z.ZodType<T>, example: string, atLeast: 0 | 1 = 0): SettingType<z.ZodType<T[]>> {
  return {
    schema: z
      .array(element, { error: `it may be a list, such as ${example}` })
      .min(atLeast, { error: `it may be a list of at least one, such as ${example}` })
      .transform(given => [...new Set(given)]),
    fromText: given =>
      given
        .split(/\r?\n|,(?![^{\n]*\})/)
        .map(part => part.trim())
        .filter(part => part !== ''),
    inputHint: 'Several are separated by commas or new lines.',
  };
}

/** true or false; in an input in the forms that YAML 1.2 has for them, as in the Actions toolkit's `getBooleanInput`. */
export const flag: SettingType<z.ZodBoolean> = {
  schema: z.boolean({ error: 'it may be true or false' }),
  fromText: given => {
    if (/^(true|True|TRUE)$/.test(given)) return true;
    return /^(false|False|FALSE)$/.test(given) ? false : given;
  },
};

/** One sentence for each thing that is wrong: where it stands, what was got, what it may be. */
export function problemsOf(
  error: z.ZodError,
  given: unknown,
  place: (path: readonly PropertyKey[]) => string,
  secret = false,
): string[] {
  const sentences = error.issues.map(issue => {
    const inList = typeof issue.path.at(-1) === 'number' ? ' in the list' : '';
    // Of names that are not known, the names themselves were got.
    const known =
      issue.code === 'unrecognized_keys' ? issue.keys.map(quoted).join(', ') : quoted(at(given, issue.path));
    const got = secret ? 'a value that is not shown here' : known;
    return sentence(`${place(issue.path)}: got ${got}${inList}; ${issue.message}`);
  });
  return [...new Set(sentences)];
}

function at(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], given);
}
