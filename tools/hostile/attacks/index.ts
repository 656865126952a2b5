import type { Attack } from '../attack.js';
import { weeks } from './weeks.js';

/** Every attack, the longest first, so that the others run beside it. */
export const ATTACKS = [...weeks] as const satisfies readonly Attack[];
