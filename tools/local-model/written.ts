import type { Evidence, Role } from '../../src/narrate/check/index.js';

/** The answers to the four questions of src/narrate. */
export interface WrittenSentence {
  role: Role;
  text: string;
  source: Evidence['source'];
  quote: string;
}

export interface WrittenNotes {
  notes: { pullRequest: string; sentences: WrittenSentence[] }[];
}

export interface BriefingSentence {
  text: string;
  notes: string[];
}

export interface WrittenBriefing {
  week: BriefingSentence[];
  areas: { area: string; sentences: BriefingSentence[] }[];
}

export interface RepairedNotes {
  sentences: ({ id: string } & Omit<WrittenSentence, 'role'>)[];
}

export interface RepairedBriefing {
  sentences: ({ id: string } & BriefingSentence)[];
}
