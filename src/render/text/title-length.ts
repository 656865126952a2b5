import type { TitleLength } from '../../domain/page.js';
import { MAX_SENTENCE_LENGTH, shortenTitle } from './shorten.js';

/** Longer titles run over three lines and more. */
const MAX_TITLE_LENGTH: Readonly<Record<TitleLength, number>> = {
  brief: 60,
  full: 120,
  whole: 256,
  sentence: MAX_SENTENCE_LENGTH,
};

/** A title as long as fits where it is printed. */
export function shortened(title: string, length: TitleLength): string {
  return shortenTitle(title, MAX_TITLE_LENGTH[length]);
}
