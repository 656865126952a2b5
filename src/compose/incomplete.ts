import type { Digest } from '../domain/digest.js';
import { type Statement, statement } from '../domain/page.js';

type Completeness = Digest['completeness'];

/** How many pull requests are there, but with changes that could not all be read. */
export function readInPart({ filesTruncated, filesUnread = [] }: Completeness): number {
  return new Set([...filesTruncated, ...filesUnread]).size;
}

/** That pull requests are missing, or that only changes of some are; null if everything was read. */
export function incompleteness(completeness: Completeness): Statement | null {
  const { expected, gathered, notGathered } = completeness;
  if (notGathered > 0) return statement('not-complete', { gathered, expected, missing: notGathered });
  const n = readInPart(completeness);
  return n === 0 ? null : statement('read-in-part', { n });
}
