import type { z } from 'zod';
import { Digest, SCHEMA_VERSION } from '../../domain/digest.js';
import { DigestError } from '../../domain/errors.js';
import { ORGANIZATION_SCHEMA_VERSION, OrganizationDigest } from '../../domain/organization.js';
import { linesOf, MAX_TEXT_LENGTH, wholeTextOf } from './lines.js';
import { firstLetters, firstProblems } from './problems.js';
import { validated } from './validated.js';

/** Letters of a version that is none. */
const MAX_QUOTED = 60;

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
  const value = savedObject(await wholeTextOf(path), path);
  if (!isOverSeveral(value)) return digestIn(value, path);
  throw new DigestError(
    `${path} is a digest over several repositories. \`merge-digest rollup\` makes their page, from the digest of each.`,
  );
}

/** Characters of the digests that are in memory together: seven times as many bytes, where all is numbers. */
const MAX_KEPT = 100_000_000;
/** Characters that are read for them, of files that turn out to be no digests too: a minute's work. */
const MAX_READ = 300_000_000;

/**
 * Reads many digests, of which all stay in memory: those that are too much together are not read. null: a digest over
 * several repositories, whatever its version.
 */
export function digestReader(mostKept = MAX_KEPT, mostRead = MAX_READ): (path: string) => Promise<Digest | null> {
  let [kept, read] = [0, 0];
  const tooMany = (path: string, most: number, what: string) =>
    new DigestError(
      `${path} is not read: with those before it, there would be more than ${most} characters of ${what}.`,
    );
  return async path => {
    if (read > mostRead) throw tooMany(path, mostRead, 'files');
    const text = await wholeTextOf(path).catch(error => {
      // As if it were as long as it may be: it may be longer.
      read += MAX_TEXT_LENGTH;
      throw error;
    });
    read += text.length;
    if (kept + text.length > mostKept) throw tooMany(path, mostKept, 'digests');
    const value = savedObject(text, path);
    if (isOverSeveral(value)) return null;
    const digest = digestIn(value, path);
    kept += text.length;
    return digest;
  };
}

/** Reads a digest of one repository or of several. Throws DigestError for anything else. */
export async function readAnyDigest(path: string): Promise<Digest | OrganizationDigest> {
  const value = savedObject(await wholeTextOf(path), path);
  if (!isOverSeveral(value)) return digestIn(value, path);
  if (value.schemaVersion === ORGANIZATION_SCHEMA_VERSION)
    return valid(OrganizationDigest, ORGANIZATION_SCHEMA_VERSION, value, path);
  throw new DigestError(
    `${path} is a digest over several repositories by another version of Merge Digest; make it again.`,
  );
}

const isOverSeveral = ({ kind }: Record<string, unknown>) => kind === 'organization';

const digestIn = (value: Record<string, unknown>, path: string) => valid(Digest, SCHEMA_VERSION, value, path);

function savedObject(text: string, path: string): Record<string, unknown> {
  const value = parseObject(text);
  if (value === undefined) throw new DigestError(`${path} is not a digest: it is not one complete JSON object.`);
  return value;
}

function valid<S extends z.ZodType>(
  schema: S,
  version: number,
  value: Record<string, unknown>,
  path: string,
): z.output<S> {
  const { schemaVersion } = value;
  if (schemaVersion === undefined) throw new DigestError(`${path} is not a digest: it has no schemaVersion.`);
  if (schemaVersion !== version) {
    throw new DigestError(
      `${path} has schemaVersion ${firstLetters(JSON.stringify(schemaVersion), MAX_QUOTED)}; this version of Merge Digest reads ${version}.`,
    );
  }
  const { data, error } = validated(schema, value);
  if (error !== undefined) throw new DigestError(`${path} is not a valid digest:\n${firstProblems(error)}`);
  return data;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
