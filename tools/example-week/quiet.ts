import type { World } from '../local-github/world.js';
import { load } from './load.js';

const WEEK = '2026-03-30';
const ONLY = 2877;

/** The same repository in a week in which one pull request was merged. */
export function quietWeek(): World {
  return load(({ merged, number }) => merged < WEEK || number === ONLY);
}

/** The same repository in a week in which nothing was merged. */
export function emptyWeek(): World {
  return load(({ merged }) => merged < WEEK);
}
