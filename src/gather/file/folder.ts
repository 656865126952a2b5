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

/**
 * What the name of a folder may not have: control characters and ends of lines, which would forge lines of the log, and the
 * sign that stands for bytes that are no UTF-8, under which a folder is not found again.
 */
const UNUSUAL = /[\p{Cc}\p{Zl}\p{Zp}\ufffd]/gu;

const withoutUnusual = (name: string) => name.replaceAll(UNUSUAL, '\ufffd');

interface Listed {
  files: string[];
  /** Folders that are passed over for their names, in which these are replaced. */
  refused: string[];
}

async function listed(folder: string, depth = 0): Promise<Listed> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter(entry => entry.isFile() && entry.name === NAME).map(({ name }) => join(folder, name));
  // Links are not followed: they may lead anywhere.
  const folders = depth < MAX_DEPTH ? entries.filter(entry => entry.isDirectory()) : [];
  const refused: string[] = [];
  for (const { name } of folders) {
    if (name.search(UNUSUAL) !== -1) {
      refused.push(join(folder, withoutUnusual(name)));
      continue;
    }
    const within = await listed(join(folder, name), depth + 1);
    files.push(...within.files);
    refused.push(...within.refused);
  }
  return { files, refused };
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
  const { files, refused } = await listedIn(folder);
  const paths = files.sort(compareText);
  if (paths.length + refused.length === 0)
    throw new DigestError(`digests: there is no ${NAME} in ${folder} or in the folders in it.`);
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
  return [...found, ...refused.sort(compareText).map(path => refusedIn(folder, path))];
}

function refusedIn(folder: string, path: string): FoundDigest<never> {
  const why = 'names of folders have to be UTF-8, without line breaks and control characters';
  return { file: relative(folder, path), digest: null, problem: `${path} is not read: ${why}.` };
}

async function listedIn(folder: string): Promise<Listed> {
  try {
    return await listed(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new DigestError(`digests: there is no folder ${folder}.`);
    if (code === 'EACCES')
      throw new DigestError(`digests: ${folder}, or a folder in it, may not be read: check permissions.`);
    throw error;
  }
}
