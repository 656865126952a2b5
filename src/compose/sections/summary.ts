import type { Section } from '../section.js';
import { revertedParagraph } from '../statements/reverted.js';
import { weekParagraph } from '../statements/week.js';

export const summary: Section = {
  id: 'summary',
  compose: digest => {
    const { volume } = digest.statistics;
    // The list of a few pull requests says it all.
    if (volume === 'none' || volume === 'few') return null;
    return { reverted: revertedParagraph(digest), week: weekParagraph(digest) };
  },
};
