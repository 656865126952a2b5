import type { Factor } from './factor.js';

/** The title names a default: the change affects users who never set it. */
export const defaultFactor = {
  id: 'default',
  weight: 0.85,
  observe: ({ prefix }) => (/\bby default\b|\bdefaults?\b/i.test(prefix.rest) ? { value: 1, evidence: {} } : null),
} as const satisfies Factor;
