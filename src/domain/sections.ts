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

/** The sections of earlier versions, with those that took their place. */
export const REPLACED_SECTIONS: Readonly<Record<string, readonly SectionId[]>> = {
  summary: ['this-week'],
  'did-not-stand': ['reverted'],
  'key-changes': ['changes'],
  highlights: ['this-week'],
  risks: ['second-look', 'details'],
  suggestions: ['second-look'],
  trends: ['trend'],
  'hot-spots': ['details'],
  authors: ['people', 'details'],
  flow: ['trend', 'details'],
  merged: ['details'],
};
