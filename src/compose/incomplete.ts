import type { Digest } from '../domain/digest.js';
import { type Statement, statement } from '../domain/page.js';
import { readInPart } from '../domain/read-in-part.js';

type Completeness = Digest['completeness'];

/** That pull requests are missing, or that only changes of some are; null if everything was read. */
export function incompleteness(completeness: Completeness): Statement | null {
  const { expected, gathered, notGathered } = completeness;
  if (notGathered > 0) return statement('not-complete', { gathered, expected, missing: notGathered });
  const n = readInPart(completeness);
  return n === 0 ? null : statement('read-in-part', { n });
}
