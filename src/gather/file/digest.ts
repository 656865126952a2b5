import { z } from 'zod';
import { Digest, SCHEMA_VERSION } from '../../domain/digest.js';
import { DigestError } from '../../domain/errors.js';
import { linesOf, textOf } from './lines.js';

const MAX_PROBLEMS = 5;

/** What a saved file holds: one digest, or a pull request on every line. */
export type SavedKind = 'digest' | 'pull-requests';

/** Tells by the first line with anything on it: a whole pull request, or else the beginning of a digest. */
export async function savedKind(path: string): Promise<SavedKind> {
  for await (const line of linesOf(path)) {
    if (line.trim() === '') continue;
    const [value, begins] = [parsed(line), line.trimStart()[0]];
    if (begins !== '{') break;
    return value === undefined || 'schemaVersion' in value ? 'digest' : 'pull-requests';
  }
  throw new DigestError(`${path} is neither a digest.json nor JSONL with a pull request on every line.`);
}

/** A digest that was saved as JSON, also packed, to be rendered again. Throws DigestError for anything else. */
export async function readDigest(path: string): Promise<Digest> {
  let text = '';
  for await (const part of textOf(path)) text += part;
  const value = parsed(text);
  if (value === undefined) throw new DigestError(`${path} is no digest: it is not one whole JSON object.`);
  const { schemaVersion } = value;
  if (schemaVersion === undefined) throw new DigestError(`${path} is no digest: it has no schemaVersion.`);
  if (schemaVersion !== SCHEMA_VERSION) {
    throw new DigestError(
      `${path} has schemaVersion ${JSON.stringify(schemaVersion)}; this version of Merge Digest reads ${SCHEMA_VERSION}.`,
    );
  }
  const { data, error } = Digest.safeParse(value);
  if (error !== undefined) throw new DigestError(`${path} is no valid digest:\n${firstProblems(error)}`);
  return data;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The first few of what does not fit, a line each and one for its place. */
export function firstProblems({ issues }: z.ZodError): string {
  const further = issues.length - MAX_PROBLEMS;
  const problems = z.prettifyError(new z.ZodError(issues.slice(0, MAX_PROBLEMS)));
  return further > 0 ? `${problems}\n… and ${further} more` : problems;
}
