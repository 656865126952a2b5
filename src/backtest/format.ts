import type { SignalId } from '../analyze/signals/index.js';
import { isPrediction, MEASUREMENTS } from '../analyze/signals/measurements.js';
import { type BacktestResult, MIN_REVERTS, SETTLING_DAYS, type SignalResult } from './index.js';

/** With fewer expected reverts, the interval is too wide to be useful. */
export const MIN_EXPECTED = 1;

const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
const grouped = (count: number) => count.toLocaleString('en-US');
const day = (instant: string | null) => instant?.slice(0, 10) ?? '?';

/** `1.76 (1.48–2.10)` */
export function ratioInWords({ ratio, low, high }: Pick<SignalResult, 'ratio' | 'low' | 'high'>): string {
  const short = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  return ratio === null ? '–' : `${short(ratio)} (${short(low)}–${short(high)})`;
}

/** The conclusion about a signal in this repository. */
function verdictOf(result: SignalResult): string {
  if (result.flagged === 0) return 'never seen';
  if (result.expected < MIN_EXPECTED) return 'too few to tell';
  if (result.low > 1) return 'more are reverted';
  return result.high < 1 ? 'fewer are reverted' : 'no difference seen';
}

function publishedOf(signal: string): string {
  const measured = MEASUREMENTS[signal as SignalId];
  if (measured == null) return 'a fact';
  const ratio = measured.observedOverExpected.toFixed(2);
  return isPrediction(signal as SignalId) ? ratio : `${ratio}, a fact`;
}

/** One sentence about whether the risk score can be trusted in this repository. */
export function verdictOnRisk({ counted, reverted, tooFewReverts, risk }: BacktestResult): string {
  if (tooFewReverts || risk.area === null || risk.interval === null) {
    return `Too few reverts to tell: ${reverted} of ${grouped(counted)} pull requests ${reverted === 1 ? 'was' : 'were'} reverted, and at least ${MIN_REVERTS} are needed.`;
  }
  const of100 = Math.round(risk.area * 100);
  const { low } = risk.interval;
  const chance = low > 0.5 ? 'better than chance' : 'which may be chance';
  return `The score ranks a reverted pull request above another one ${of100} times in 100 (50 is chance): ${chance}.`;
}

function headLines(result: BacktestResult): string[] {
  const { counted, reverted, baseRate, risk, from, to, weeks } = result;
  const period = `${day(from)} to ${day(to)}`;
  const lines = [
    `${grouped(counted)} pull requests of ${weeks} weeks (${period}), ${grouped(reverted)} later reverted${baseRate === null ? '' : ` (${percent(baseRate)})`}.`,
    `Pull requests of the last ${SETTLING_DAYS} days are not counted, as they may still be reverted.`,
    '',
    verdictOnRisk(result),
  ];
  if (result.tooFewReverts || risk.area === null || risk.interval === null || risk.recall === null) return lines;
  const { low, high } = risk.interval;
  const notReverted = 1 - risk.revertedInTop / Math.max(1, risk.inTop);
  return [
    ...lines,
    `AUC ${risk.area.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}). The top tenth of each week, ${grouped(risk.inTop)} pull requests in all, contained`,
    `${risk.revertedInTop} of the ${reverted} reverted ones (${percent(risk.recall)}); ${percent(notReverted)} of that tenth were not reverted.`,
  ];
}

/** The result as a table for a terminal of 100 columns. */
export function formatBacktest(result: BacktestResult): string {
  const columns = [20, 8, 9, 9, 22, 13, 0];
  const heading = ['signal', 'flagged', 'reverted', 'expected', 'observed/expected', 'elsewhere', 'here'];
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, n) => (n >= 1 && n <= 3 ? `${cell.padStart(columns[n] ?? 0)}  ` : cell.padEnd(columns[n] ?? 0)))
      .join('')
      .trimEnd();
  const rows = result.signals.map(one => [
    one.signal,
    grouped(one.flagged),
    grouped(one.observed),
    one.expected.toFixed(1),
    ratioInWords(one),
    publishedOf(one.signal),
    verdictOf(one),
  ]);
  const table = [line(heading), ...rows.map(line)];
  const notes = [
    'Expected: if the signal made no difference, from the share of each year that was reverted.',
    'In brackets: the exact 95 % Poisson interval. Elsewhere: in other repositories (docs/risk-evidence.md).',
  ];
  return `${[...headLines(result), '', ...table, '', ...notes].join('\n')}\n`;
}

/** The result as JSON, with the score, rank, findings and outcome of each pull request. */
export function backtestJson(result: BacktestResult): string {
  // JSON has no infinity; a missing upper bound is null.
  return `${JSON.stringify(result, (_, value) => (value === Number.POSITIVE_INFINITY ? null : value), 2)}\n`;
}
