import type { World } from '../local-github/world.js';
import { load } from './load.js';

const WEEK_START = '2026-03-30';
const ONLY_NUMBER = 2877;

/** The same repository in a week with one merged pull request. */
export function quietWeek(): World {
  return load(({ merged, number }) => merged < WEEK_START || number === ONLY_NUMBER);
}

/** The same repository in a week without merges. */
export function emptyWeek(): World {
  return load(({ merged }) => merged < WEEK_START);
}
