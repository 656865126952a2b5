import { suggestionProse } from '../prose/suggestions.js';
import type { Section } from '../section.js';

export const suggestions: Section = {
  id: 'suggestions',
  view: (digest, words) => {
    const told = (digest.suggestions ?? []).flatMap(one => suggestionProse(one, digest, words) ?? []);
    if (told.length === 0) return null;
    return {
      several: told.length > 1,
      suggestions: told.map((paragraph, index) => ({ place: words.number(index + 1), paragraph })),
    };
  },
};
