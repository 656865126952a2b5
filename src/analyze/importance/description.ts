import { doublings } from './doublings.js';
import type { Factor } from './factor.js';

/** Descriptions were measured up to this length; longer ones are filled by templates. */
const MAX_CHARACTERS = 600;
/** Enough for a template and the author's own text. */
const MAX_READ_LENGTH = 10_000;

/**
 * How much the author wrote, without template comments. An empty description gives no points: a git history often lacks
 * the descriptions that GitHub has. More text never lowers the value, and 600 characters give the most.
 */
export const description = {
  id: 'description',
  weight: 0.1,
  observe: ({ pullRequest }) => {
    const prose = pullRequest.body
      .slice(0, MAX_READ_LENGTH)
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .trim();
    const characters = Math.min(MAX_CHARACTERS, prose.length);
    return characters === 0 ? null : { value: doublings(characters), evidence: { counts: { characters } } };
  },
} as const satisfies Factor;
