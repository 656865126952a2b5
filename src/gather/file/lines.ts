import { createReadStream, existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { DigestError } from '../../domain/errors.js';

/** Characters of a line, or of a digest: three times a digest of 3,000 pull requests. */
export const MAX_TEXT_LENGTH = 30_000_000;
/** Values in it: a digest has one in fifteen characters. Ten million lists, in so many characters, take a gigabyte. */
const MAX_VALUES = 3_000_000;

/** What comes before a value in JSON. Within texts it is counted too, which makes no difference to a digest. */
const BEFORE_VALUE = new Set([...',[{'].map(sign => sign.charCodeAt(0)));

function valuesIn(piece: string): number {
  let values = 0;
  for (let index = 0; index < piece.length; index += 1) if (BEFORE_VALUE.has(piece.charCodeAt(index))) values += 1;
  return values;
}

/** Joins the pieces of one text. @throws DigestError if it is longer than what can be a digest or a pull request */
function collector(path: string, limit: number) {
  let pieces: string[] = [];
  let length = 0;
  let values = 0;
  return {
    add(piece: string): void {
      length += piece.length;
      values += valuesIn(piece);
      const [most, what] = length > limit ? [limit, 'characters'] : [MAX_VALUES, 'values'];
      if (length > limit || values > MAX_VALUES)
        throw new DigestError(
          `${path} has a text of more than ${most} ${what}, which is no digest and no pull request.`,
        );
      pieces.push(piece);
    },
    take(): string {
      const text = pieces.join('');
      pieces = [];
      length = 0;
      values = 0;
      return text;
    },
  };
}

/** All the text of a file. */
export async function wholeTextOf(path: string, limit = MAX_TEXT_LENGTH): Promise<string> {
  const all = collector(path, limit);
  for await (const piece of textOf(path)) all.add(piece);
  return all.take();
}

/**
 * The text of a file in pieces, as it is read. A gzip file is recognized by its first bytes, not by its name, and
 * unpacked. Throws DigestError if the file cannot be read.
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  try {
    const source = (await isGzip(path)) ? unpacked(path) : createReadStream(path);
    // The decoder removes a byte order mark, which JSON.parse refuses.
    const decoder = new TextDecoder('utf-8');
    for await (const chunk of source) yield decoder.decode(chunk as Buffer, { stream: true });
  } catch (error) {
    throw explain(error, path);
  }
}

/** The lines of a file, without line feeds. */
export async function* linesOf(path: string, limit = MAX_TEXT_LENGTH): AsyncGenerator<string> {
  const line = collector(path, limit);
  for await (const text of textOf(path)) {
    const [first = '', ...others] = text.split('\n');
    line.add(first);
    for (const next of others) {
      yield line.take();
      line.add(next);
    }
  }
  const rest = line.take();
  if (rest !== '') yield rest;
}

function unpacked(path: string): Gunzip {
  const gunzip = createGunzip();
  // If one stream fails, the pipeline destroys the other; whoever reads the unpacked text gets the error.
  pipeline(createReadStream(path), gunzip, () => {});
  return gunzip;
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

function explain(error: unknown, path: string): unknown {
  const message = explanationOf(error as NodeJS.ErrnoException, path);
  return message === undefined ? error : new DigestError(message, { cause: error });
}

function explanationOf({ code = '', message }: NodeJS.ErrnoException, path: string): string | undefined {
  if (code === 'ENOENT' && !existsSync(dirname(path)))
    return `There is no folder ${dirname(path)}, so ${path} cannot be read.`;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EISDIR')
    return `${path} is a folder; name a digest.json or a .jsonl file, or read a clone with the git source.`;
  if (code === 'EACCES') return `${path} cannot be read: check its permissions.`;
  if (code.startsWith('Z_')) return `${path} is not a complete gzip file: ${message}.`;
  return undefined;
}
