import type { Section } from '../section.js';

export const footer: Section = {
  id: 'footer',
  view: ({ generator }, words) => ({ version: generator.version, redirected: words.links.redirected }),
};
