/** How often the pull requests that each signal flags are reverted. */
import { SIGNALS, type SignalId } from '../../src/analyze/signals/index.js';
import { isPrediction, MEASUREMENTS } from '../../src/analyze/signals/measurements.js';
import { MEASURABLE } from '../../src/backtest/index.js';
import { observedOverExpected, type Ratio } from '../../src/backtest/ratios.js';
import type { Sample } from '../train/samples.js';

type Histories = ReadonlyMap<string, readonly Sample[]>;

export interface SignalRow {
  signal: string;
  /** Over all histories. */
  pooled: Ratio;
  /** Over the further repositories, if there are any. */
  further: Ratio;
  /** Over both. */
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
    const countedIn = (repositories: Histories) =>
      [...repositories].map(([name, samples]) => [name, counted(signal, name, samples)] as const);
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

/** Signals called predictions although their published interval includes 1 or excludes their published ratio. Must be none. */
export function wronglyPublished(): SignalId[] {
  const predictions = SIGNALS.map(({ id }) => id).filter(isPrediction);
  return predictions.filter(id => {
    const { observedOverExpected: ratio, interval } = MEASUREMENTS[id] ?? { observedOverExpected: 1, interval: [1, 1] };
    const [low, high] = interval;
    return (low <= 1 && high >= 1) || ratio < low || ratio > high || !MEASURABLE.includes(id);
  });
}

/** Signals called predictions whose interval over all repositories includes 1. */
export function notConfirmed(rows: readonly SignalRow[]): SignalRow[] {
  return rows.filter(({ signal, all }) => isPrediction(signal as SignalId) && all.low <= 1 && all.high >= 1);
}
