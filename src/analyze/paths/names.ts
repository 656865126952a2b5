export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function dirname(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** No known extension has more dots, and names of nothing but dots would have as many. */
const MAX_DOTS = 3;

/** The extensions of a path in lower case, the longest first: `.d.ts` and `.ts`. */
export function extensionsOf(path: string): string[] {
  const parts = basename(path).toLowerCase().split('.').slice(1).slice(-MAX_DOTS);
  return parts.map((_, index) => `.${parts.slice(index).join('.')}`);
}
