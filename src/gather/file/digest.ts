import type { z } from 'zod';
import { Digest, SCHEMA_VERSION } from '../../domain/digest.js';
import { DigestError } from '../../domain/errors.js';
import { ORGANIZATION_SCHEMA_VERSION, OrganizationDigest } from '../../domain/organization.js';
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
  return digestIn(await savedObject(path), path);
}

/** Reads a digest of one repository or of several. Throws DigestError for anything else. */
export async function readAnyDigest(path: string): Promise<Digest | OrganizationDigest> {
  const value = await savedObject(path);
  if (value.kind !== 'organization') return digestIn(value, path);
  return valid(OrganizationDigest, ORGANIZATION_SCHEMA_VERSION, value, path);
}

const digestIn = (value: Record<string, unknown>, path: string) => valid(Digest, SCHEMA_VERSION, value, path);

async function savedObject(path: string): Promise<Record<string, unknown>> {
  const value = parseObject(await wholeTextOf(path));
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
      `${path} has schemaVersion ${JSON.stringify(schemaVersion)}; this version of Merge Digest reads ${version}.`,
    );
  }
  const { data, error } = schema.safeParse(value);
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
