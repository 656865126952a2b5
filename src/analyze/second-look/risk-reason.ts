import { productLines } from '../changes/product-files.js';
import type { SignalId } from '../signals/index.js';
import { isPrediction } from '../signals/measurements.js';
import type { Reason } from './reason.js';

/** Scores are logarithms of odds: this much above the median are twice its odds. */
const MIN_ABOVE_USUAL = Math.log(2);
/** One finding is common. Two that predict reverts, and a score that agrees, are not. */
const MIN_PREDICTIONS = 2;
const MIN_LINES = 20;

/** Several findings that predict reverts, and a predicted risk of at least twice the median. */
export const predictedRisk = {
  id: 'predicted-risk',
  find: (one, { usualRisk }) => {
    const names = one.findings.map(({ signal }) => signal).filter(signal => isPrediction(signal as SignalId));
    if (names.length < MIN_PREDICTIONS || productLines(one.change) < MIN_LINES) return null;
    if (one.riskScore - usualRisk < MIN_ABOVE_USUAL) return null;
    return { weight: 3, evidence: { names, counts: { ...one.risk } } };
  },
} as const satisfies Reason;
