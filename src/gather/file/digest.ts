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

/** Characters that are read of many files, of those that turn out to be no digests too: a minute's work. */
const MAX_READ = 300_000_000;

/** A digest, and how many characters its file has. */
export interface ReadDigest {
  digest: Digest;
  characters: number;
}

/** Reads many digests, of which there may be so much. null: a digest over several repositories, whatever its version. */
export function digestReader(mostRead = MAX_READ): (path: string) => Promise<ReadDigest | null> {
  let read = 0;
  return async path => {
    if (read > mostRead)
      throw new DigestError(`${path} is not read: those before it have more than ${mostRead} characters.`);
    const text = await wholeTextOf(path).catch(error => {
      // As if it were as long as it may be: it may be longer.
      read += MAX_TEXT_LENGTH;
      throw error;
    });
    read += text.length;
    const value = savedObject(text, path);
    return isOverSeveral(value) ? null : { digest: digestIn(value, path), characters: text.length };
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
