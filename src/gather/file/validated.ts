import { z } from 'zod';

/**
 * Elements of one list that are checked together. Each that is wrong is a dozen problems, so that a list of millions of
 * them, which takes a few megabytes of text, would fill all memory with problems.
 */
const TOGETHER = 10;

type Path = readonly PropertyKey[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function within(schema: unknown): unknown {
  const isAround = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return isAround ? within(schema.unwrap()) : schema;
}

/** The problems of the first element that is wrong in a long list, however deep the list is; null: there is none. */
function problemInList(given: unknown, value: unknown, path: Path): z.ZodError | null {
  const schema = within(given);
  if (!isObject(value)) return null;
  if (schema instanceof z.ZodObject) {
    for (const [key, of] of Object.entries(schema.shape)) {
      const problem = Object.hasOwn(value, key) ? problemInList(of, value[key], [...path, key]) : null;
      if (problem !== null) return problem;
    }
    return null;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return problemInEach(schema.element, value.entries(), value.length, path);
  if (schema instanceof z.ZodRecord) {
    const entries = Object.entries(value);
    return problemInEach(schema.valueType, entries, entries.length, path);
  }
  return null;
}

function problemInEach(
  element: unknown,
  entries: Iterable<readonly [PropertyKey, unknown]>,
  count: number,
  path: Path,
): z.ZodError | null {
  for (const [key, value] of entries) {
    const own = [...path, key];
    const problem = problemInList(element, value, own);
    if (problem !== null) return problem;
    if (count <= TOGETHER) continue;
    const { error } = (element as z.ZodType).safeParse(value);
    if (error !== undefined)
      return new z.ZodError(error.issues.map(issue => ({ ...issue, path: [...own, ...issue.path] })));
  }
  return null;
}

/** What the schema makes of a value, or its problems: all of them, unless a long list has one. */
export function validated<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { data: z.output<S>; error?: never } | { data?: never; error: z.ZodError } {
  const error = problemInList(schema, value, []);
  if (error !== null) return { error };
  const { data, error: all } = schema.safeParse(value);
  return all === undefined ? { data } : { error: all };
}
