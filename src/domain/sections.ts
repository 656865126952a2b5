/** The sections of the report between its header and its footer, in their default order. */
export const SECTION_IDS = [
  'this-week',
  'attention',
  'reverted',
  'changes',
  'second-look',
  'people',
  'trend',
  'details',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];
