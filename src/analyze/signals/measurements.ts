import type { SignalId } from './index.js';

/**
 * Reverts among the pull requests with a finding, divided by the reverts expected if the finding made no difference,
 * within a repository and a year; with the 95 % interval.
 */
export interface Measurement {
  observedOverExpected: number;
  interval: readonly [low: number, high: number];
}

/**
 * The measurement of each signal; null: not distinguishable from chance, so the signal is a fact and not a prediction.
 * Source: 149,135 pull requests of 17 repositories, 1,368 of them later reverted; for `core-path`, `public-interface`
 * and `new-here`, which were not measured there, the 45,161 of eight histories. docs/risk-evidence.md describes what was
 * counted and by which rule.
 */
export const MEASUREMENTS: Readonly<Record<SignalId, Measurement | null>> = {
  reverted: null,
  hotfixed: null,
  'security-sensitive': null,
  'same-title': { observedOverExpected: 5.5, interval: [2.9, 10.6] },
  reland: { observedOverExpected: 3.3, interval: [1.6, 7.0] },
  'near-revert': { observedOverExpected: 1.76, interval: [1.48, 2.1] },
  temporary: { observedOverExpected: 1.71, interval: [1.3, 2.23] },
  'default-changed': { observedOverExpected: 1.63, interval: [1.15, 2.32] },
  performance: { observedOverExpected: 1.61, interval: [1.27, 2.03] },
  'very-large': { observedOverExpected: 1.42, interval: [1.19, 1.69] },
  wide: { observedOverExpected: 1.31, interval: [1.19, 1.44] },
  hotspot: { observedOverExpected: 1.22, interval: [1.13, 1.32] },
  newcomer: { observedOverExpected: 1.15, interval: [1.02, 1.3] },
  'core-path': { observedOverExpected: 2.01, interval: [1.61, 2.47] },
  'public-interface': { observedOverExpected: 2.08, interval: [1.55, 2.73] },
  migration: null,
  'external-backend': null,
  'workflow-permissions': null,
  unreviewed: null,
  'self-merged': null,
  'merged-fast': null,
  'failing-checks': null,
  'unresolved-threads': null,
  untested: { observedOverExpected: 1.06, interval: [0.96, 1.16] },
  'tests-reduced': { observedOverExpected: 1.1, interval: [0.85, 1.42] },
  dependency: { observedOverExpected: 1.13, interval: [0.97, 1.3] },
  pipeline: null,
  'new-here': { observedOverExpected: 2.35, interval: [1.34, 3.82] },
  collision: null,
};

/** Whether a signal predicts reverts: it was measured, and its interval does not contain 1. */
export function isPrediction(id: SignalId): boolean {
  const measurement = MEASUREMENTS[id];
  return measurement !== null && (measurement.interval[0] > 1 || measurement.interval[1] < 1);
}
