import type { Effect } from '../../domain/briefing.js';
import { isVisible } from '../../domain/visible-text.js';
import type { Change } from '../changes/index.js';
import { description } from './description.js';
import { fragment } from './fragment.js';
import type { EffectReader } from './reader.js';
import { releaseNote } from './release-note.js';
import { title, titleSentence } from './title.js';

export { declinesReleaseNote } from './release-note.js';

/** Where an effect can be found, the most reliable first. */
export const EFFECT_READERS = [releaseNote, fragment, description, title] as const satisfies readonly EffectReader[];

/**
 * What one can do, or no longer has to fear, now that a change is merged: from the first reader that finds it in a line
 * that did not have to be cut in the middle.
 */
export function effectOf(change: Change): Effect {
  const found = EFFECT_READERS.flatMap(({ id, read }) => {
    const text = read(change);
    return text !== null && isVisible(text) ? [{ text, from: id }] : [];
  });
  return found.find(({ text }) => !text.endsWith('…')) ?? found[0] ?? { text: titleSentence(change), from: 'title' };
}
