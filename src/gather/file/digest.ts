import { Digest, SCHEMA_VERSION } from '../../domain/digest.js';
import { DigestError } from '../../domain/errors.js';
import { linesOf, wholeTextOf } from './lines.js';
import { firstProblems } from './problems.js';

/** What a saved file contains: one digest, or one pull request per line. */
export type SavedKind = 'digest' | 'pull-requests';

/**
 * Decides by the first line that is not blank: a whole pull request, or the start of a digest. Throws DigestError for
 * anything else.
 */
export async function savedKind(path: string): Promise<SavedKind> {
  for await (const line of linesOf(path)) {
    const text = line.trim();
    if (text === '') continue;
    if (!text.startsWith('{')) break;
    const value = parseObject(text);
    return value === undefined || 'schemaVersion' in value ? 'digest' : 'pull-requests';
  }
  throw new DigestError(`${path} is neither a digest.json nor JSONL with one pull request per line.`);
}

/** Reads a digest that was saved as JSON, gzipped or not. Throws DigestError for anything else. */
export async function readDigest(path: string): Promise<Digest> {
  const value = parseObject(await wholeTextOf(path));
  if (value === undefined) throw new DigestError(`${path} is not a digest: it is not one complete JSON object.`);
  const { schemaVersion } = value;
  if (schemaVersion === undefined) throw new DigestError(`${path} is not a digest: it has no schemaVersion.`);
  if (schemaVersion !== SCHEMA_VERSION) {
    throw new DigestError(
      `${path} has schemaVersion ${JSON.stringify(schemaVersion)}; this version of Merge Digest reads ${SCHEMA_VERSION}.`,
    );
  }
  const { data, error } = Digest.safeParse(value);
  if (error !== undefined) throw new DigestError(`${path} is not a valid digest:\n${firstProblems(error)}`);
  return data;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
