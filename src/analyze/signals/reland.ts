import { isReland } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Brings back a reverted change. */
export const reland = {
  id: 'reland',
  find: change =>
    isReland(change)
      ? {
          severity: 'medium',
          evidence: change.outcome.relands === undefined ? {} : { pullRequests: change.outcome.relands },
        }
      : null,
} as const satisfies Signal;
