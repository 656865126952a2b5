import type { Factor } from './factor.js';

/**
 * The pull request says that it breaks something, which affects every user. Rare in the measured histories; the weight
 * was set by hand.
 */
export const breaking = {
  id: 'breaking',
  weight: 1.5,
  observe: change => (change.breaking ? { value: 1, evidence: {} } : null),
} as const satisfies Factor;
