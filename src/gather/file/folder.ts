import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Digest } from '../../domain/digest.js';
import { DigestError } from '../../domain/errors.js';
import { compareText } from '../../domain/order.js';
import { digestReader } from './digest.js';

/** The name that every run gives its digest; an artifact has it in a folder of its own. */
const NAME = 'digest.json';
/** Folders within folders. */
const MAX_DEPTH = 4;
const MAX_FILES = 1_000;

/** A file with a digest, or why it has none. */
export interface FoundDigest<D = Digest> {
  /** From the folder on. */
  file: string;
  digest: D | null;
  /** Why there is no digest in it. */
  problem: string | null;
}

async function filesIn(folder: string, depth = 0): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter(entry => entry.isFile() && entry.name === NAME).map(({ name }) => join(folder, name));
  // Links are not followed: they may lead anywhere.
  const folders = depth < MAX_DEPTH ? entries.filter(entry => entry.isDirectory()) : [];
  for (const { name } of folders) files.push(...(await filesIn(join(folder, name), depth + 1)));
  return files;
}

/**
 * The digest of one repository in every `digest.json` in a folder and in the folders in it, by path. A file that is no
 * digest does not end the others; a digest over several repositories, which may have been made of these, is passed over.
 * @throws DigestError where there is no such folder, or no such file in it
 */
export function readDigests(folder: string): Promise<FoundDigest[]> {
  return readEach(folder, digestReader());
}

/**
 * The same with a reader of one's own, which may keep less of each file than a digest, or pass over it with null.
 * @throws DigestError where there is no such folder, or no such file in it, or there are more files than `maxFiles`
 */
export async function readEach<D>(
  folder: string,
  read: (path: string) => Promise<D | null>,
  maxFiles = MAX_FILES,
): Promise<FoundDigest<D>[]> {
  const paths = (await filesOf(folder)).sort(compareText);
  if (paths.length === 0) throw new DigestError(`digests: there is no ${NAME} in ${folder} or in the folders in it.`);
  if (paths.length > maxFiles) {
    throw new DigestError(
      `digests: ${folder} has ${paths.length} files named ${NAME}; it may have at most ${maxFiles}.`,
    );
  }
  const found: FoundDigest<D>[] = [];
  for (const path of paths) {
    const file = relative(folder, path);
    try {
      const digest = await read(path);
      if (digest !== null) found.push({ file, digest, problem: null });
    } catch (error) {
      if (!(error instanceof DigestError)) throw error;
      found.push({ file, digest: null, problem: error.message });
    }
  }
  return found;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await filesIn(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new DigestError(`digests: there is no folder ${folder}.`);
    if (code === 'EACCES')
      throw new DigestError(`digests: ${folder}, or a folder in it, may not be read: check permissions.`);
    throw error;
  }
}
