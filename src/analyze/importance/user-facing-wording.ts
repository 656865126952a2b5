import { wordsIn } from './evidence.js';
import type { Factor } from './factor.js';

/** Words by which a title tells its reader what can be had now. */
const WORDS = [
  /\bsupport(s|ed|ing)?\b/i,
  /\b(improve[sd]?|optimi[sz]e[sd]?|speed(s|ing)? up|accelerate[sd]?|faster|reduce[sd]?)\b/i,
  /\b(respect|show|display|warn|hint|prompt|report|error messages?)s?\b/i,
];

const MAX = 2;

/** The title promises its readers something: that it supports, improves, or shows. Two such words are as good as three. */
export const userFacingWording = {
  id: 'user-facing-wording',
  weight: 1,
  observe: ({ prefix }) => {
    const names = wordsIn(prefix.rest, WORDS);
    return names.length === 0 ? null : { value: Math.min(MAX, names.length), evidence: { names } };
  },
} as const satisfies Factor;
