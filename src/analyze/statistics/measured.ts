import type { Statistics } from '../../domain/digest.js';
import type { SignalId } from '../signals/index.js';
import { isPrediction, MEASUREMENTS } from '../signals/measurements.js';
import type { Facts } from './statistic.js';

/** What was measured about a signal: in this repository where the settings say so, else in others; null: no prediction. */
export function measuredOf(id: SignalId, { measured }: Facts): Statistics['signals'][number]['measured'] {
  const own = measured[id];
  if (own !== undefined) return { ratio: own.ratio, low: own.low, high: own.high, here: true };
  const elsewhere = MEASUREMENTS[id];
  if (elsewhere === null || !isPrediction(id)) return null;
  const [low, high] = elsewhere.interval;
  return { ratio: elsewhere.observedOverExpected, low, high, here: false };
}
