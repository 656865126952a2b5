import { createReadStream, existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { DigestError } from '../../domain/errors.js';

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
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const text of textOf(path)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
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
