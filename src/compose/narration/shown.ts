import type { Digest } from '../../domain/digest.js';
import {
  NARRATION_ROLES,
  type NarratedNote,
  type NarratedSentence,
  type NarrationRole,
} from '../../domain/narration.js';
import { isReverted } from '../../domain/standing.js';
import { type Entries, entriesByNumber, isAtLeast } from '../lookup.js';
import type { ComposeOptions } from '../section.js';
import { quotedNumbers } from './text.js';

const MAX_SENTENCES = { week: 5, area: 2, note: 4 } as const;

export type NoteSentence = NarratedNote['sentences'][number];

/** The sentences of a language model that a page may show. */
export interface ShownNarration {
  week: readonly NarratedSentence[];
  /** By the ids of their areas. */
  areas: ReadonlyMap<string, readonly NarratedSentence[]>;
  /** By their pull requests. Each begins with what the pull request does, and stands in the place of its effect. */
  notes: ReadonlyMap<number, readonly NoteSentence[]>;
}

/** Whether it says something, of pull requests that the digest has and that stand. Code alone reports what was reverted. */
function canBeShown(sentence: NarratedSentence, entries: Entries): boolean {
  const numbers = quotedNumbers(sentence, entries);
  const isStanding = (number: number) => !isReverted(entries.get(number)?.outcome ?? {});
  return numbers.length > 0 && numbers.every(isStanding) && /\p{L}/u.test(sentence.text);
}

const place = (role: NarrationRole) => NARRATION_ROLES.indexOf(role);

/** The sentences of a note by role; none where it does not say what its pull request does. */
function usableSentences({ pullRequest, sentences }: NarratedNote, entries: Entries): NoteSentence[] {
  const own = sentences
    .filter(one => canBeShown(one, entries) && quotedNumbers(one, entries).includes(pullRequest))
    .sort((a, b) => place(a.role) - place(b.role))
    .slice(0, MAX_SENTENCES.note);
  return own[0]?.role === 'what' ? own : [];
}

/** The first of those that can be shown. */
export function shownSentences(
  sentences: readonly NarratedSentence[],
  entries: Entries,
  max: number,
): readonly NarratedSentence[] {
  return sentences.filter(one => canBeShown(one, entries)).slice(0, max);
}

/** The sentences of notes by their pull requests. */
export function shownNotes(notes: readonly NarratedNote[], entries: Entries): ShownNarration['notes'] {
  const usable = notes.map(note => [note.pullRequest, usableSentences(note, entries)] as const);
  return new Map(usable.filter(([, sentences]) => sentences.length > 0));
}

/** What the page of a digest may show of its narration: nothing in another language. */
export function shownNarration(digest: Digest, { language }: Pick<ComposeOptions, 'language'>): ShownNarration {
  const { narration } = digest;
  if (narration?.language !== language) return { week: [], areas: new Map(), notes: new Map() };
  const entries = entriesByNumber(digest);
  return {
    // A list of a few lines needs no summary.
    week: isAtLeast(digest, 'regular') ? shownSentences(narration.week, entries, MAX_SENTENCES.week) : [],
    areas: new Map(
      narration.areas.map(({ area, sentences }) => [area, shownSentences(sentences, entries, MAX_SENTENCES.area)]),
    ),
    notes: shownNotes(narration.notes, entries),
  };
}
