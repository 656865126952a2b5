import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';

/** Words for what is supported, for what users set and type, for how it behaves to them, and for speed. */
const WORDS = [
  /\bsupport(?:s|ed|ing)?\b/i,
  /(?<![\w-])--[a-z][\w-]+|\b(?:options?|flags?|settings?|mode|configurable|environment variables?|env vars?|commands?|alias(?:es)?|keybindings?)\b/i,
  /\b(?:allow|respect|honou?r|ignore|disable|enable|warn|show|display|hint|prompt|report|preserve|expose)(?:s|ed|ing)?\b|\berror messages?\b/i,
  /\b(?:faster|speed(?:s|ing)? up|accelerate[sd]?|performance)\b/i,
];

const MAX_VALUE = 2;

/** The title says that users will notice the change: one unit for each group of words, at most two. */
export const userFacingWording = {
  id: 'user-facing-wording',
  weight: 0.65,
  observe: ({ prefix }) => {
    const names = matchedWords(prefix.rest, WORDS);
    return names.length === 0 ? null : { value: Math.min(MAX_VALUE, names.length), evidence: { names } };
  },
} as const satisfies Factor;
