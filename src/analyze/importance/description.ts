import { log2 } from './evidence.js';
import type { Factor } from './factor.js';

/** Characters; what was measured on held no more, and templates fill what is longer. */
const MAX = 600;
/** Enough to hold a template and what was written into it. */
const LOOKED_AT = 10_000;

/**
 * How much its author found to say. An empty description is told as nothing to see: a git history often lacks what
 * GitHub had. Never falls with a longer one, up to 600 characters; template comments do not count.
 */
export const description = {
  id: 'description',
  weight: 0.1,
  observe: ({ pullRequest }) => {
    const prose = pullRequest.body
      .slice(0, LOOKED_AT)
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .trim();
    const characters = Math.min(MAX, prose.length);
    return characters === 0 ? null : { value: log2(characters), evidence: { counts: { characters } } };
  },
} as const satisfies Factor;
