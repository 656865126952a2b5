import { titleWords } from '../changes/predicates.js';
import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';

const WORDS = [
  /\bdeprecat(?:e[sd]?|ing|ions?)\b/i,
  /\bdrop(?:s|ped|ping)? support\b/i,
  /\bremov(?:e[sd]?|ing) (?:the )?(?:deprecated|support)\b/i,
  /\bno longer\b/i,
];

/** The title says that something goes, or will go: users have to act. */
export const deprecates = {
  id: 'deprecates',
  weight: 1.4,
  observe: change => {
    const names = matchedWords(titleWords(change), WORDS);
    return names.length === 0 ? null : { value: 1, evidence: { names } };
  },
} as const satisfies Factor;
