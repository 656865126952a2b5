/** The sections of the report between its header and its footer, in their default order. */
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
