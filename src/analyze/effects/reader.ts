import type { EFFECT_SOURCES } from '../../domain/briefing.js';
import type { Change } from '../changes/index.js';

/** One place in which the author of a change may have written what its effect is. */
export interface EffectReader {
  id: (typeof EFFECT_SOURCES)[number];
  /** The effect in one line, as `asLine` makes it; null if it is not there. */
  read(change: Change): string | null;
}
