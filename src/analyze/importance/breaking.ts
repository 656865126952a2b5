import type { Factor } from './factor.js';

/** It says that it breaks something: everybody downstream wants to know. Rare in what was measured; set by hand. */
export const breaking = {
  id: 'breaking',
  weight: 1.5,
  observe: change => (change.breaking ? { value: 1, evidence: {} } : null),
} as const satisfies Factor;
