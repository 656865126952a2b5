import { lstat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** The page that lies beside each digest.json. */
export const PAGE = 'digest.html';

export const slashed = (path: string) => path.split(sep).join('/');

async function isFile(path: string): Promise<boolean> {
  try {
    // Not where a link leads: it may lead out of the folder.
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
}

/** The path of the page beside a digest in a folder, from the folder on, with slashes; null if there is none. */
export async function pageBeside(file: string, folder: string): Promise<string | null> {
  const page = join(dirname(file), PAGE);
  return (await isFile(join(folder, page))) ? slashed(page) : null;
}
