import type { Factor } from './factor.js';

/** The pull request says that it breaks something, which affects every user. */
export const breaking = {
  id: 'breaking',
  weight: 1.8,
  observe: change => (change.breaking ? { value: 1, evidence: {} } : null),
} as const satisfies Factor;
