import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { pageBeside, slashed } from '../page-beside.js';

/** A file of a folder with the digest of a repository. */
export interface PlacedDigest {
  /** From the folder on. */
  file: string;
  /** The address of the repository; null: it has none. */
  url: string | null;
}

const isOutside = (path: string) => isAbsolute(path) || slashed(path).split('/')[0] === '..';

/** Each name as one step of an address, whatever is in it. */
const addressOf = (path: string) => slashed(path).split('/').map(encodeURIComponent).join('/');

/**
 * The pages of repositories that lie beside their digests, by the addresses of the repositories: where they are from a page
 * in `directory`. None where that is neither in the folder nor beside it, since the two may not stay together.
 */
export async function pagesFrom(
  directory: string,
  folder: string,
  placed: readonly PlacedDigest[],
): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const [from, to] = [resolve(directory), resolve(folder)];
  if (isOutside(relative(dirname(to), from))) return pages;
  for (const { file, url } of placed) {
    const page = url === null ? null : await pageBeside(file, folder);
    if (url !== null && page !== null) pages.set(url, addressOf(relative(from, resolve(to, page))));
  }
  return pages;
}
