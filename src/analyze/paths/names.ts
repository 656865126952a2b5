export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function dirname(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** Folders within folders. No module is deeper; a path may have hundreds, and each with all above it is their square. */
export const MAX_DEPTH = 30;

/** The path without the folders that are too deep. */
export function shallow(path: string): string {
  const parts = path.split('/');
  return parts.length <= MAX_DEPTH + 1 ? path : [...parts.slice(0, MAX_DEPTH), basename(path)].join('/');
}

/** No known extension has more dots, and names of nothing but dots would have as many. */
const MAX_DOTS = 3;

/** The extensions of a path in lower case, the longest first: `.d.ts` and `.ts`. */
export function extensionsOf(path: string): string[] {
  const parts = basename(path).toLowerCase().split('.').slice(1).slice(-MAX_DOTS);
  return parts.map((_, index) => `.${parts.slice(index).join('.')}`);
}
