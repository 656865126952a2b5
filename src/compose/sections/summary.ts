import { isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';
import { revertedParagraph } from '../statements/reverted.js';
import { weekParagraph } from '../statements/week.js';

export const summary: Section = {
  id: 'summary',
  compose: digest =>
    // A few pull requests are all listed; a summary would repeat the list.
    isAtLeast(digest, 'quiet') ? { reverted: revertedParagraph(digest), week: weekParagraph(digest) } : null,
};
