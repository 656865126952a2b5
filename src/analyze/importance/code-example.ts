import type { Factor } from './factor.js';
import { visibleDescription } from './visible-description.js';

const FENCE = /^\s{0,3}(?:```|~~~)(?!\s*(?:release-?notes?|changelog|docs))/im;

/** The description shows code: how to use what is new, or how to see what was wrong. */
export const codeExample = {
  id: 'code-example',
  weight: 0.6,
  observe: ({ pullRequest: { body } }) => (FENCE.test(visibleDescription(body)) ? { value: 1, evidence: {} } : null),
} as const satisfies Factor;
