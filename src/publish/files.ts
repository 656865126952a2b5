import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import { DigestError } from '../domain/errors.js';
import type { Report } from '../domain/report.js';
import type { Publisher } from './publisher.js';

/**
 * Writes `digest.json` into `directory`, which is made if it is missing, and returns its path. The file is there whole
 * or as it was before.
 * @throws DigestError where that is not possible
 */
export function writeDigest(digest: Digest, directory: string): Promise<string> {
  return write(directory, 'digest.json', `${JSON.stringify(digest, null, 2)}\n`);
}

/** Writes the whole page as `digest.md`, in the same way. */
export function writeReport(report: Report, directory: string): Promise<string> {
  return write(directory, 'digest.md', `${report.markdown.trimEnd()}\n`);
}

async function write(directory: string, name: string, text: string): Promise<string> {
  const path = join(directory, name);
  try {
    await mkdir(directory, { recursive: true });
    await replace(path, text);
  } catch (error) {
    throw inWords(error, directory, name);
  }
  return path;
}

/** Under another name first: a reader never sees half a file, and a full disk leaves the old one. */
async function replace(path: string, text: string): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'this, or a part of it, is a file and no folder',
  ENOTDIR: 'this, or a part of it, is a file and no folder',
  EISDIR: 'a folder of that name is in its place',
  EACCES: 'writing there is not permitted',
  EPERM: 'writing there is not permitted',
  EROFS: 'the file system can only be read',
  ENOSPC: 'the disk is full',
};

const SystemError = z.object({ code: z.string() });

function inWords(error: unknown, directory: string, name: string): unknown {
  const parsed = SystemError.safeParse(error);
  if (!parsed.success) return error;
  const { code } = parsed.data;
  const reason = REASONS[code] ?? `writing there failed (${code})`;
  return new DigestError(
    `output-directory: got ${JSON.stringify(directory)}; ${name} could not be written, since ${reason}.`,
    { cause: error },
  );
}

/** The files are written in every run, before anything is published: there is nothing left to do. */
export const files = {
  id: 'files',
  posts: false,
  async publish({ options }) {
    return options.files;
  },
} as const satisfies Publisher;
