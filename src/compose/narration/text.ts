import type { NarratedSentence } from '../../domain/narration.js';
import { OBJECT, type Value } from '../../domain/page.js';
import type { Entries } from '../lookup.js';

/** Characters that are read of a text: far more than are shown. */
const MAX_LENGTH = 4000;

/** `{{12}}` stands for pull request 12. */
const PLACEHOLDER = /\{\{(\d{1,9})\}\}/;

/** The pull requests that a sentence quotes, as far as the digest has them, each once. */
export function quotedNumbers({ quotes }: NarratedSentence, entries: Entries): number[] {
  return [...new Set(quotes.map(({ pullRequest }) => pullRequest))].filter(number => entries.has(number));
}

/** The pull requests that these sentences tell. */
export function toldIn(sentences: readonly NarratedSentence[], entries: Entries): number[] {
  return [...new Set(sentences.flatMap(sentence => quotedNumbers(sentence, entries)))];
}

/** The words and the numbers of a sentence in turn: every second piece is the number of a placeholder. */
function piecesOf({ text }: NarratedSentence): string[] {
  return text
    .slice(0, MAX_LENGTH)
    .replaceAll(OBJECT, '')
    .replace(/[\s.。]+$/, '')
    .split(PLACEHOLDER);
}

const isNumber = (index: number) => index % 2 === 1;

/** The numbers of its placeholders. */
export function placeholdersIn(sentence: NarratedSentence): number[] {
  return piecesOf(sentence)
    .filter((_, index) => isNumber(index))
    .map(Number);
}

/** A letter or a digit would run into a reference that touches it. */
const TOUCHING = /(?<=[\p{L}\p{N}\ufffc])(?=\ufffc)|(?<=\ufffc)(?=[\p{L}\p{N}])/gu;

/** The sentence with a value in place of each placeholder; those that have none are dropped. */
export function prose(sentence: NarratedSentence, valueFor: (number: number) => Value | null): Value {
  const pieces = piecesOf(sentence).map((piece, index) => (isNumber(index) ? valueFor(Number(piece)) : piece));
  return {
    type: 'prose',
    text: pieces
      .map(piece => (typeof piece === 'string' ? piece : piece === null ? '' : OBJECT))
      .join('')
      .replaceAll(TOUCHING, ' '),
    objects: pieces.filter((piece): piece is Value => typeof piece === 'object' && piece !== null),
  };
}
