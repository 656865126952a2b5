import type { Digest } from './digest.js';

/** How many pull requests are there, but with changes that could not all be read. */
export function readInPart({ filesTruncated, filesUnread = [] }: Digest['completeness']): number {
  return new Set([...filesTruncated, ...filesUnread]).size;
}
