import type { ChangeKind } from '../changes/index.js';
import type { Factor } from './factor.js';

/**
 * Points of each kind. Only the differences affect the order: `chore` is the lowest that is common, and `other` is far
 * enough above it that few sums are below 0. `security` is set by hand: what is rare cannot be fitted.
 */
export const KIND_POINTS: Readonly<Record<ChangeKind, number>> = {
  performance: 3.35,
  security: 3.35,
  feature: 3.2,
  other: 2.6,
  fix: 2,
  refactor: 1.5,
  dependencies: 1.05,
  pipeline: 0.45,
  docs: 0.05,
  chore: -0.15,
  test: -0.45,
  release: -2.1,
};

/** What the change is for. */
export const kind = {
  id: 'kind',
  weight: 1,
  observe: ({ kind: name }) =>
    KIND_POINTS[name] === 0 ? null : { value: KIND_POINTS[name], evidence: { names: [name] } },
} as const satisfies Factor;
