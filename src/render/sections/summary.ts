import { fallenProse, weekProse } from '../prose/summary.js';
import type { Section } from '../section.js';

/** Fewer pull requests than these are told by the list of them; to sum them up would only repeat it. */
const MIN = 4;

export const summary: Section = {
  id: 'summary',
  view: (digest, words) =>
    digest.pullRequests.length < MIN ? null : { fallen: fallenProse(digest, words), week: weekProse(digest, words) },
};
