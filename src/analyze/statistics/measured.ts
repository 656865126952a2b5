import type { Statistics } from '../../domain/digest.js';
import type { SignalId } from '../signals/index.js';
import { isPrediction, MEASUREMENTS } from '../signals/measurements.js';
import type { StatisticFacts } from './statistic.js';

/** How well a signal predicts reverts: measured in this repository, or else in others. null: it predicts nothing. */
export function measuredOf(id: SignalId, { measured }: StatisticFacts): Statistics['signals'][number]['measured'] {
  const own = measured[id];
  if (own !== undefined) return { ratio: own.ratio, low: own.low, high: own.high, here: true };
  const elsewhere = MEASUREMENTS[id];
  if (elsewhere === null || !isPrediction(id)) return null;
  const [low, high] = elsewhere.interval;
  return { ratio: elsewhere.observedOverExpected, low, high, here: false };
}
