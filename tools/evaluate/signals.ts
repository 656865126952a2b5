/** What came of the pull requests that set off each signal. */

import { SIGNALS, type SignalId } from '../../src/analyze/signals/index.js';
import { isPrediction, MEASUREMENTS } from '../../src/analyze/signals/measurements.js';
import { MEASURABLE } from '../../src/backtest/index.js';
import { observedOverExpected, type Ratio } from '../../src/backtest/ratios.js';
import type { Sample } from '../train/samples.js';

type Histories = ReadonlyMap<string, readonly Sample[]>;

export interface SignalRow {
  signal: string;
  /** Over the histories. */
  pooled: Ratio;
  /** Over the further repositories, which may be none, and over both. */
  further: Ratio;
  all: Ratio;
  byHistory: ReadonlyMap<string, Ratio>;
}

function counted(signal: string, history: string, samples: readonly Sample[]) {
  return samples.map(({ year, signals, reverted }) => ({
    stratum: `${history} ${year}`,
    flagged: signals.has(signal),
    reverted,
  }));
}

export function measureSignals(histories: Histories, further: Histories): SignalRow[] {
  return MEASURABLE.map(signal => {
    const countedIn = (some: Histories) =>
      [...some].map(([name, samples]) => [name, counted(signal, name, samples)] as const);
    const [each, others] = [countedIn(histories), countedIn(further)];
    const over = (some: typeof each) => observedOverExpected(some.flatMap(([, own]) => own));
    return {
      signal,
      pooled: over(each),
      further: over(others),
      all: over([...each, ...others]),
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

/** Signals called predictive that all of the repositories here together cannot tell from chance. */
export function notConfirmed(rows: readonly SignalRow[]): SignalRow[] {
  return rows.filter(({ signal, all }) => isPrediction(signal as SignalId) && all.low <= 1 && all.high >= 1);
}
