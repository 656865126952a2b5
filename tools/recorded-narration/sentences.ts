import type { NarratedSentence, Narration } from '../../src/domain/narration.js';

/** A kept sentence under a name that stays the same for the same recordings: `week/0`, `area/ui/1`, `note/2846/what`. */
export interface NamedSentence {
  id: string;
  sentence: NarratedSentence;
}

export function sentencesIn({ week, areas, notes }: Narration): NamedSentence[] {
  return [
    ...week.map((sentence, index) => ({ id: `week/${index}`, sentence })),
    ...areas.flatMap(({ area, sentences }) =>
      sentences.map((sentence, index) => ({ id: `area/${area}/${index}`, sentence })),
    ),
    ...notes.flatMap(({ pullRequest, sentences }) =>
      sentences.map(sentence => ({ id: `note/${pullRequest}/${sentence.role}`, sentence })),
    ),
  ];
}
