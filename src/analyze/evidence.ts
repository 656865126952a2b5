import { BOUNDS, firstTexts } from '../domain/bounds.js';
import type { Evidence } from '../domain/digest.js';

const LISTS = ['paths', 'names', 'pullRequests', 'commits'] as const;

/**
 * Evidence with lists of a limited length, and how much they leave out. Its keys are in schema order, so that a saved digest
 * is the same after it was parsed and saved again.
 */
export function boundedEvidence(evidence: Evidence): Evidence {
  const bounded: Evidence = {};
  const unlisted: NonNullable<Evidence['unlisted']> = {};
  for (const list of LISTS) {
    const all: readonly (string | number)[] | undefined = evidence[list];
    if (all === undefined) continue;
    const first = firstTexts(all, BOUNDS.evidence, BOUNDS.evidenceBytes, String);
    Object.assign(bounded, { [list]: first });
    if (first.length < all.length) unlisted[list] = all.length - first.length;
  }
  return {
    ...bounded,
    ...(evidence.counts && { counts: evidence.counts }),
    ...(Object.keys(unlisted).length > 0 && { unlisted }),
  };
}

export function withBoundedEvidence<T extends { evidence: Evidence }>(rows: readonly T[]): T[] {
  return rows.map(one => ({ ...one, evidence: boundedEvidence(one.evidence) }));
}
