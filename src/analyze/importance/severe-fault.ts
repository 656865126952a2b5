import { titleWords } from '../changes/predicates.js';
import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';

const WORDS = [
  /\b(?:data loss|los(?:es?|ing) data|corrupt(?:s|ed|ing|ion)?)\b/i,
  /\b(?:crash(?:es|ed|ing)?|panic(?:s|ked|king)?|segfaults?|segmentation faults?)\b/i,
  /\b(?:hangs?|dead-?locks?|infinite (?:loops?|recursion)|race conditions?)\b/i,
  /\b(?:(?:memory |goroutine |handle |descriptor |resource )?leak(?:s|ed|ing)?|(?:stack|buffer|integer) overflows?|use[- ]after[- ]free|out[- ]of[- ]bounds)\b/i,
];
/** A feature with such a word reports faults, and a test or a document shows them. */
const KINDS: readonly string[] = ['fix', 'other', 'security'];

/**
 * Fixes lost data, a crash, a hang or a leak. Changelogs name such fixes no more often than others, so it was not fitted:
 * it is for the reader who was hit.
 */
export const severeFault = {
  id: 'severe-fault',
  weight: 0.5,
  observe: change => {
    const names = KINDS.includes(change.kind) ? matchedWords(titleWords(change), WORDS) : [];
    return names.length === 0 ? null : { value: 1, evidence: { names } };
  },
} as const satisfies Factor;
