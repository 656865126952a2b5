import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';
import { visibleDescription } from './visible-description.js';

const WORDS = [
  /\bbreaking(?: changes?)?\b/i,
  /\bbackwards?[- ]incompatib\w*|\bincompatible\b/i,
  /\bmigrat(?:e|ion)\b/i,
  /\bdeprecat\w*/i,
  /\bno longer\b/i,
];
const CHECKBOX = /^\s*[-*] \[[ x]\].*$/gim;

/** The description speaks of what users meet when they upgrade. Checklists of templates may say so too. */
export const upgradeNotice = {
  id: 'upgrade-notice',
  weight: 1.1,
  observe: ({ pullRequest: { body } }) => {
    const text = visibleDescription(body).replaceAll(CHECKBOX, '');
    const names = matchedWords(text, WORDS);
    return names.length === 0 ? null : { value: 1, evidence: { names } };
  },
} as const satisfies Factor;
