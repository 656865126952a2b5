import { DigestError } from '../../domain/errors.js';
import type { Git } from './command.js';
import { lacksObjects } from './failure.js';

export interface FilesOfHead {
  /** In the order of the paths; null where there is no such file, the clone lacks its content, or it is too large. */
  texts: (string | null)[];
  /** The paths of the files whose content the clone lacks. */
  lost: string[];
  /** The paths of the files that are too large to be read. */
  tooLarge: string[];
}

export interface Content {
  /** Null where there is no such file, the clone lacks its content, or it is too large. */
  text: string | null;
  tooLarge: boolean;
}

/** GitHub reads no larger CODEOWNERS; all other files that are read have a hundredth of it. */
export const MAX_FILE_BYTES = 3_000_000;
/** Of the files that one process prints. */
const MAX_GROUP_BYTES = 32_000_000;

/** The texts of files at HEAD. */
export async function readFilesOfHead(git: Git, paths: readonly string[]): Promise<FilesOfHead> {
  const multiline = paths.find(path => path.includes('\n'));
  if (multiline !== undefined)
    throw new DigestError(`A path inside the repository must be one line: ${JSON.stringify(multiline)}`);
  const names = paths.map(path => path.replace(/^(\.?\/)+/, ''));
  const [contents, listed] = await Promise.all([
    readFiles(
      git,
      names.map(name => `HEAD:${name}`),
    ),
    namesAtHead(git, names),
  ]);
  const isRead = (index: number) => contents[index]?.text !== null || contents[index]?.tooLarge === true;
  return {
    texts: contents.map(({ text }) => text),
    lost: names.filter((name, index) => !isRead(index) && listed.has(name)),
    tooLarge: names.filter((_, index) => contents[index]?.tooLarge),
  };
}

/** Which of the names are files at HEAD. Their contents are not read. */
async function namesAtHead(git: Git, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const list = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', 'HEAD', '--', ...names.filter(Boolean)];
  for await (const entries of git.texts(list)) {
    for (const entry of entries) {
      const [, type, name] = /^\d+ (\w+) [0-9a-f]+\t(.*)$/s.exec(entry) ?? [];
      if (type === 'blob' && name !== undefined) found.add(name);
    }
  }
  return found;
}

/**
 * Files as `revision:path`, each on one line; of each the first `keptBytes` are read. Two processes read all of them: the
 * first says how large they are, as a file of a clone can have any size. In a partial clone a file that is missing ends
 * git, so both halves are then read by themselves.
 */
export async function readFiles(
  git: Git,
  expressions: readonly string[],
  keptBytes = MAX_FILE_BYTES,
): Promise<Content[]> {
  const blobs = await byHalves(expressions, half => blobsOf(git, half), null);
  const small = blobs.filter(blob => blob !== null && blob.size <= MAX_FILE_BYTES) as Blob[];
  const texts = new Map<string, string | null>();
  for (const group of groupsOf(small)) {
    const shas = group.map(({ sha }) => sha);
    const read = await byHalves(shas, half => textsOf(git, half, keptBytes), null);
    for (const [index, sha] of shas.entries()) texts.set(sha, read[index] ?? null);
  }
  return blobs.map(blob => ({
    text: texts.get(blob?.sha ?? '') ?? null,
    tooLarge: blob !== null && blob.size > MAX_FILE_BYTES,
  }));
}

interface Blob {
  sha: string;
  /** Bytes. */
  size: number;
}

/** What `read` returns for all; where objects are missing, which ends git, what it returns for each that is there. */
async function byHalves<T>(
  all: readonly string[],
  read: (some: readonly string[]) => Promise<T[]>,
  missing: T,
): Promise<T[]> {
  if (all.length === 0) return [];
  try {
    return await read(all);
  } catch (error) {
    if (!lacksObjects(error)) throw error;
    if (all.length === 1) return [missing];
    const half = Math.ceil(all.length / 2);
    return [
      ...(await byHalves(all.slice(0, half), read, missing)),
      ...(await byHalves(all.slice(half), read, missing)),
    ];
  }
}

/** Null for what is no file, or is not in the clone. */
async function blobsOf(git: Git, expressions: readonly string[]): Promise<(Blob | null)[]> {
  const lines = (await git.output(['cat-file', '--batch-check'], inputOf(expressions))).toString('utf8').split('\n');
  return expressions.map((_, index) => {
    // For a missing file, git prints the line "HEAD:path missing".
    const [, sha, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(lines[index] ?? '') ?? [];
    return sha === undefined ? null : { sha, size: Number(size) };
  });
}

/** Each of a size that fits into memory beside the others. */
function groupsOf(blobs: readonly Blob[]): Blob[][] {
  const groups: Blob[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const blob of blobs) {
    bytes += blob.size;
    if (bytes > MAX_GROUP_BYTES) {
      groups.push([]);
      bytes = blob.size;
    }
    groups.at(-1)?.push(blob);
  }
  return groups;
}

async function textsOf(git: Git, shas: readonly string[], keptBytes: number): Promise<(string | null)[]> {
  const output = await git.output(['cat-file', '--batch'], inputOf(shas));
  let position = 0;
  return shas.map(() => {
    const endOfLine = output.indexOf('\n', position);
    const [, size] = / blob (\d+)$/.exec(output.toString('utf8', position, endOfLine)) ?? [];
    position = endOfLine + 1;
    // The line of an object that was lost since.
    if (size === undefined) return null;
    const text = output.toString('utf8', position, position + Math.min(Number(size), keptBytes));
    position += Number(size) + 1;
    return text;
  });
}

const inputOf = (names: readonly string[]) => names.map(name => `${name}\n`).join('');
