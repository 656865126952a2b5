import { entriesByNumber, entriesOf, type Section } from '../section.js';
import { SUGGESTION_STATEMENTS } from '../statements/suggestions/index.js';
import { number, paragraph } from '../values.js';

export const suggestions: Section = {
  id: 'suggestions',
  compose: digest => {
    const entries = entriesByNumber(digest);
    const shown = (digest.suggestions ?? []).flatMap(suggestion => {
      const compose = SUGGESTION_STATEMENTS[suggestion.id];
      const about = entriesOf(suggestion.pullRequests, entries);
      return (compose && paragraph(compose(suggestion, about))) ?? [];
    });
    if (shown.length === 0) return null;
    return {
      isOrdered: shown.length > 1,
      suggestions: shown.map((text, index) => ({ place: number(index + 1), text })),
    };
  },
};
