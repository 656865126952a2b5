import type { World } from '../local-github/world.js';
import { load } from './load.js';

/**
 * Lantern, an invented repository, around week 14 of 2026 (30 March to 5 April, UTC): 72 pull requests were merged in the
 * week, others before and after it. It covers what a digest must handle, including hostile titles.
 */
export function exampleWeek(): World {
  return load(() => true);
}
