import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import { DigestError } from '../domain/errors.js';
import type { OrganizationDigest } from '../domain/organization.js';
import type { Report } from '../domain/report.js';
import type { Publisher } from './publisher.js';

/**
 * Writes `digest.json` into `directory`, creates the directory if it is missing, and returns the path of the file. A
 * failure leaves the old file as it was.
 * @throws DigestError that says why it could not be written
 */
export function writeDigest(digest: Digest | OrganizationDigest, directory: string): Promise<string> {
  return write(directory, 'digest.json', `${JSON.stringify(digest, null, 2)}\n`);
}

/** Writes the whole report as `digest.md`, in the same way. */
export function writeReport(report: Report, directory: string): Promise<string> {
  return write(directory, 'digest.md', `${report.markdown.trimEnd()}\n`);
}

/** Writes the page in HTML as `digest.html`, in the same way. */
export function writeHtml(html: string, directory: string): Promise<string> {
  return write(directory, 'digest.html', html);
}

/** Writes the index of a site of digests, in the same way. */
export function writeIndex(html: string, folder: string): Promise<string> {
  return write(folder, 'index.html', html, 'site');
}

/** Writes the feed of a site of digests, in the same way. */
export function writeFeed(xml: string, folder: string): Promise<string> {
  return write(folder, 'feed.xml', xml, 'site');
}

/** `setting` is what named the directory, for errors. */
async function write(directory: string, name: string, text: string, setting = 'output-directory'): Promise<string> {
  const path = join(directory, name);
  try {
    await makeFolder(directory);
    await replace(path, text);
  } catch (error) {
    throw writeFailure(error, `${setting}: got ${JSON.stringify(directory)}; ${name}`);
  }
  return path;
}

/**
 * Makes a folder and those that it is in. What Node does for `recursive` never ends where a folder is refused as if the one
 * around it were missing, as in /proc, and hides why (https://github.com/nodejs/node/issues/47098).
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder).catch(again => {
      // Made meanwhile, for another file.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

/** Writes to a temporary name first, so readers never see half a file and a full disk leaves the old one. */
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
  EEXIST: 'this path, or a part of it, is a file, not a folder',
  ENOTDIR: 'this path, or a part of it, is a file, not a folder',
  EISDIR: 'a folder of that name is in its place',
  EACCES: 'writing there is not permitted',
  EPERM: 'writing there is not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

const SystemError = z.object({ code: z.string() });

const codeOf = (error: unknown) => SystemError.safeParse(error).data?.code;

function writeFailure(error: unknown, what: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const reason = REASONS[code] ?? `writing there failed (${code})`;
  return new DigestError(`${what} could not be written, since ${reason}.`, { cause: error });
}

/** Every run writes the files before anything is published, so nothing is left to do. */
export const files = {
  id: 'files',
  posts: false,
  async publish({ options }) {
    return options.files;
  },
} as const satisfies Publisher;
