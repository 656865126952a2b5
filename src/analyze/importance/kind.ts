import type { ChangeKind } from '../changes/index.js';
import type { Factor } from './factor.js';

/**
 * Points of each kind. Only the differences affect the order: `chore` is the lowest, and `other` is far enough above it
 * that few sums are below 0. `security` and `release` are set by hand.
 */
const VALUES: Readonly<Record<ChangeKind, number>> = {
  performance: 2.5,
  security: 2.5,
  feature: 2.3,
  fix: 1.3,
  other: 1.3,
  docs: 1,
  test: 1,
  refactor: 0.6,
  dependencies: 0.4,
  release: 0,
  pipeline: -0.1,
  chore: -0.8,
};

/** What the change is for. */
export const kind = {
  id: 'kind',
  weight: 1,
  observe: ({ kind: name }) => (VALUES[name] === 0 ? null : { value: VALUES[name], evidence: { names: [name] } }),
} as const satisfies Factor;
