/** What came of the pull requests that set off each signal. */

import { SIGNALS, type SignalId } from '../../src/analyze/signals/index.js';
import { isPrediction, MEASUREMENTS } from '../../src/analyze/signals/measurements.js';
import { MEASURABLE } from '../../src/backtest/index.js';
import { observedOverExpected, type Ratio } from '../../src/backtest/ratios.js';
import type { Sample } from '../train/samples.js';

export interface SignalRow {
  signal: string;
  pooled: Ratio;
  byHistory: ReadonlyMap<string, Ratio>;
}

function counted(signal: string, history: string, samples: readonly Sample[]) {
  return samples.map(({ year, signals, reverted }) => ({
    stratum: `${history} ${year}`,
    flagged: signals.has(signal),
    reverted,
  }));
}

export function measureSignals(histories: ReadonlyMap<string, readonly Sample[]>): SignalRow[] {
  return MEASURABLE.map(signal => {
    const each = [...histories].map(([name, samples]) => [name, counted(signal, name, samples)] as const);
    return {
      signal,
      pooled: observedOverExpected(each.flatMap(([, own]) => own)),
      byHistory: new Map(each.map(([name, own]) => [name, observedOverExpected(own)])),
    };
  });
}

/** Signals called predictive whose published interval includes 1, or does not hold its own ratio: there may be none. */
export function wronglyPublished(): SignalId[] {
  const predictive = SIGNALS.map(({ id }) => id).filter(isPrediction);
  return predictive.filter(id => {
    const { observedOverExpected: ratio, interval } = MEASUREMENTS[id] ?? { observedOverExpected: 1, interval: [1, 1] };
    const [low, high] = interval;
    return (low <= 1 && high >= 1) || ratio < low || ratio > high || !MEASURABLE.includes(id);
  });
}

/** Signals called predictive for which the histories here cannot tell them from chance, or tell the opposite. */
export function notConfirmed(rows: readonly SignalRow[]): SignalRow[] {
  return rows.filter(({ signal, pooled }) => isPrediction(signal as SignalId) && pooled.low <= 1 && pooled.high >= 1);
}
