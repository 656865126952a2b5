import type { Attack } from '../attack.js';
import { answers } from './answers.js';
import { foreign } from './foreign.js';
import { lists } from './lists.js';
import { patterns } from './patterns.js';
import { saved } from './saved.js';
import { secrets } from './secrets.js';
import { signs } from './signs.js';
import { time } from './time.js';
import { weeks } from './weeks.js';

/** Every attack, the longest first, so that the others run beside it. */
export const ATTACKS = [
  ...weeks,
  ...answers,
  ...signs,
  ...patterns,
  ...time,
  ...lists,
  ...foreign,
  ...secrets,
  ...saved,
] as const satisfies readonly Attack[];
