import type { Section } from '../section.js';

export const footer: Section = {
  id: 'footer',
  view: ({ generator, pullRequests }, words) => ({
    empty: pullRequests.length === 0,
    version: generator.version,
    redirected: words.links.redirected,
  }),
};
