import { allContent } from '../details/all.js';
import { contributorsContent } from '../details/contributors.js';
import { flowContent } from '../details/flow.js';
import { placesContent } from '../details/places.js';
import { revertsContent } from '../details/reverts.js';
import { scoresContent } from '../details/scores.js';
import { signalsContent } from '../details/signals.js';
import { entriesByNumber, isAtLeast } from '../lookup.js';
import type { Section } from '../section.js';

/** What the page rests on, folded. */
export const details: Section = {
  id: 'details',
  compose: digest => {
    if (!isAtLeast(digest, 'few')) return null;
    const entries = entriesByNumber(digest);
    const isLarge = isAtLeast(digest, 'quiet');
    return {
      reverts: revertsContent(digest, entries),
      scores: isLarge ? scoresContent(digest, entries) : null,
      places: isLarge ? placesContent(digest) : null,
      contributors: isLarge ? contributorsContent(digest) : null,
      flow: isLarge ? flowContent(digest) : null,
      signals: signalsContent(digest, entries),
      all: allContent(digest),
    };
  },
};
