import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DigestError } from '../../domain/errors.js';
import { compareText } from '../../domain/order.js';

/** The name that every run gives its digest; an artifact has it in a folder of its own. */
const NAME = 'digest.json';
/** Folders within folders. */
const MAX_DEPTH = 4;
/** Ten years of nineteen repositories. */
const MAX_FILES = 10_000;

/** A file with a digest, or why it has none. */
export interface FoundDigest<D> {
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
 * What `read` makes of every `digest.json` in a folder and in the folders in it, by path. It may keep less of each file than
 * a digest, or pass over it with null. A file that is no digest does not end the others.
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
