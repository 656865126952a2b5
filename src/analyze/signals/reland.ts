import { isReland } from './evidence.js';
import type { Signal } from './signal.js';

/** Brings back what was taken back once. */
export const reland = {
  id: 'reland',
  find: subject =>
    isReland(subject)
      ? {
          severity: 'medium',
          evidence: subject.outcome.relands === undefined ? {} : { pullRequests: subject.outcome.relands },
        }
      : null,
} as const satisfies Signal;
