import type { ChangeKind } from '../changes/index.js';
import type { Factor } from './factor.js';

/**
 * Points of each kind. Only the differences affect the order: `chore` is the lowest that is common, and `other` is far
 * enough above it that few sums are below 0. `security` is set by hand: what is rare cannot be fitted.
 */
export const KIND_POINTS: Readonly<Record<ChangeKind, number>> = {
  performance: 3.5,
  security: 3.5,
  feature: 3.4,
  other: 2.6,
  fix: 2.1,
  dependencies: 1.3,
  refactor: 1.2,
  pipeline: 0.6,
  docs: 0.3,
  chore: 0,
  test: -0.3,
  release: -1.4,
};

/** What the change is for. */
export const kind = {
  id: 'kind',
  weight: 1,
  observe: ({ kind: name }) =>
    KIND_POINTS[name] === 0 ? null : { value: KIND_POINTS[name], evidence: { names: [name] } },
} as const satisfies Factor;
