import type { Factor } from './factor.js';

const FENCE = /^\s{0,3}(?:```|~~~)(?!\s*(?:release-?notes?|changelog|docs))/im;
const TEMPLATE_COMMENT = /<!--[\s\S]*?-->/g;
/** Enough for a template and the author's own text. */
const MAX_READ_LENGTH = 10_000;

/** The description shows code: how to use what is new, or how to see what was wrong. */
export const codeExample = {
  id: 'code-example',
  weight: 0.6,
  observe: ({ pullRequest: { body } }) =>
    FENCE.test(body.slice(0, MAX_READ_LENGTH).replaceAll(TEMPLATE_COMMENT, '')) ? { value: 1, evidence: {} } : null,
} as const satisfies Factor;
