/**
 * The sections of the page between its header and its footer, in the order that they have unless the settings say
 * otherwise.
 */
export const SECTION_IDS = [
  'summary',
  'did-not-stand',
  'key-changes',
  'highlights',
  'risks',
  'suggestions',
  'trends',
  'hot-spots',
  'authors',
  'flow',
  'merged',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];
