import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';
import { shownText } from './shown-text.js';

/** No word goes on for long: the report prints what was found. */
const WORDS = [
  /\bbreaking(?: changes?)?\b/i,
  /\bbackwards?[- ]incompatib\w{0,9}|\bincompatible\b/i,
  /\bmigrat(?:e|ion)\b/i,
  /\bdeprecat\w{0,19}/i,
  /\bno longer\b/i,
];
const CHECKBOX = /^[^\S\n]*[-*] \[[ x]\].*$/gim;

/** The description speaks of what users meet when they upgrade. Checklists of templates may say so too. */
export const upgradeNotice = {
  id: 'upgrade-notice',
  weight: 1.1,
  observe: ({ pullRequest: { body } }) => {
    const names = matchedWords(shownText(body).replaceAll(CHECKBOX, ''), WORDS);
    return names.length === 0 ? null : { value: 1, evidence: { names } };
  },
} as const satisfies Factor;
