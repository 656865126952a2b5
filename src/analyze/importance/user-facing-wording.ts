import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';

/** Words for what users can do now, for improvements, and for what is shown to users. */
const WORDS = [
  /\bsupport(s|ed|ing)?\b/i,
  /\b(improve[sd]?|optimi[sz]e[sd]?|speed(s|ing)? up|accelerate[sd]?|faster|reduce[sd]?)\b/i,
  /\b(respect|show|display|warn|hint|prompt|report|error messages?)s?\b/i,
];

const MAX_VALUE = 2;

/** The title says that users will notice the change: one unit for each group of words, at most two. */
export const userFacingWording = {
  id: 'user-facing-wording',
  weight: 1,
  observe: ({ prefix }) => {
    const names = matchedWords(prefix.rest, WORDS);
    return names.length === 0 ? null : { value: Math.min(MAX_VALUE, names.length), evidence: { names } };
  },
} as const satisfies Factor;
