import type { Factor } from './factor.js';
import { matchedWords } from './matched-words.js';

const WORDS = [
  /\bbreaking(?: changes?)?\b/i,
  /\bbackwards?[- ]incompatib\w*|\bincompatible\b/i,
  /\bmigrat(?:e|ion)\b/i,
  /\bdeprecat\w*/i,
  /\bno longer\b/i,
];
const TEMPLATE_COMMENT = /<!--[\s\S]*?-->/g;
/** Enough for a template and the author's own text. */
const MAX_READ_LENGTH = 10_000;

/** The description speaks of what users meet when they upgrade. Checklists of templates may say so too. */
export const upgradeNotice = {
  id: 'upgrade-notice',
  weight: 1.1,
  observe: ({ pullRequest: { body } }) => {
    const text = body
      .slice(0, MAX_READ_LENGTH)
      .replaceAll(TEMPLATE_COMMENT, '')
      .replaceAll(/^\s*[-*] \[[ x]\].*$/gim, '');
    const names = matchedWords(text, WORDS);
    return names.length === 0 ? null : { value: 1, evidence: { names } };
  },
} as const satisfies Factor;
