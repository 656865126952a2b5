import type { Factor } from './factor.js';
import { shownText } from './shown-text.js';

const FENCE = /^\s{0,3}(?:```|~~~)/;
/** The block of a release note, whose text is no code. */
const OF_NOTE = /^\s{0,3}(?:`{3,}|~{3,})\s*(?:release-?notes?|changelog|docs)/i;

/** Whether a block of code begins: every second fence ends one. */
function hasBlock(lines: readonly string[]): boolean {
  const openings = lines.filter(line => FENCE.test(line)).filter((_, index) => index % 2 === 0);
  return openings.some(line => !OF_NOTE.test(line));
}

/** The description shows code: how to use what is new, or how to see what was wrong. */
export const codeExample = {
  id: 'code-example',
  weight: 0.6,
  observe: ({ pullRequest: { body } }) => (hasBlock(shownText(body).split('\n')) ? { value: 1, evidence: {} } : null),
} as const satisfies Factor;
