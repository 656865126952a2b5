import { entriesByNumber } from '../lookup.js';
import type { Section } from '../section.js';
import { suggestionParagraph } from '../statements/suggestions/index.js';
import { number } from '../values.js';

export const suggestions: Section = {
  id: 'suggestions',
  compose: digest => {
    const entries = entriesByNumber(digest);
    const shown = (digest.suggestions ?? []).flatMap(suggestion => suggestionParagraph(suggestion, entries) ?? []);
    if (shown.length === 0) return null;
    return {
      isOrdered: shown.length > 1,
      suggestions: shown.map((text, index) => ({ place: number(index + 1), text })),
    };
  },
};
