import type { Section } from '../section.js';

export const footer: Section = {
  id: 'footer',
  view: ({ generator, source }) => ({ version: generator.version, fromGit: source !== 'github' }),
};
