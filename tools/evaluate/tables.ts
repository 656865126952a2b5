import type { SignalId } from '../../src/analyze/signals/index.js';
import { isPrediction } from '../../src/analyze/signals/measurements.js';
import { MIN_EXPECTED, ratioInWords } from '../../src/backtest/format.js';
import { type MeasuredScore, medianOf } from './measured-score.js';
import type { SignalRow } from './signals.js';

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly string[] = head.map(() => '---'),
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(alignments), ...rows.map(line)].join('\n');
}

/** Rows of cells, the first row being the head: as Markdown, or as text for a terminal. */
export function table(rows: readonly (readonly string[])[], markdown: boolean): string {
  const [head = [], ...rest] = rows;
  if (markdown) {
    return markdownTable(
      head,
      rest,
      head.map((_, at) => (at === 0 ? '---' : '--:')),
    );
  }
  const widths = head.map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  return rows
    .map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

/** A heading and what stands below it, without what is empty. */
export function part(title: string, blocks: readonly string[], markdown: boolean): string {
  return [
    '',
    markdown ? `### ${title}` : title,
    ...blocks.filter(block => block !== '').flatMap(one => ['', one]),
  ].join('\n');
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const area = (value: number) => value.toFixed(2);

/** How well the score ranks the reverted pull requests of each repository, and the medians. */
export function scoreTable(rows: readonly MeasuredScore[]): string[][] {
  const columns = ['areaWithinWeeks', 'recallWithinWeeks', 'sizeArea'] as const;
  const cell = (column: (typeof columns)[number], value: number) =>
    column.toLowerCase().includes('area') ? area(value) : percent(value);
  const withInterval = (row: MeasuredScore) =>
    `${area(row.area)} (${area(row.interval.low)}–${area(row.interval.high)})`;
  return [
    ['repository', 'PRs', 'reverted', 'AUC (95 %)', 'AUC in week', 'recall in week', 'AUC of size'],
    ...rows.map(row => [
      row.repository,
      String(row.pullRequests),
      `${row.reverted} (${percent(row.reverted / row.pullRequests)})`,
      withInterval(row),
      ...columns.map(column => cell(column, row[column])),
    ]),
    ['median', '', '', area(medianOf(rows, 'area')), ...columns.map(column => cell(column, medianOf(rows, column)))],
  ];
}

/** How often the pull requests with each signal were reverted, over all repositories. */
export function signalsTable(rows: readonly SignalRow[]): string[][] {
  return [
    ['signal', 'called', 'flagged', 'observed', 'expected', 'observed / expected'],
    ...rows.map(({ signal, pooled }) => [
      signal,
      isPrediction(signal as SignalId) ? 'a prediction' : 'a fact',
      String(pooled.flagged),
      String(pooled.observed),
      pooled.expected.toFixed(1),
      ratioInWords(pooled),
    ]),
  ];
}

export function pooledTable(rows: readonly SignalRow[]): string[][] {
  return [
    [
      'signal',
      'called',
      'flagged',
      'observed',
      'expected',
      'observed / expected',
      'in the further repositories',
      'in all',
    ],
    ...rows.map(({ signal, pooled, further, all }) => [
      signal,
      isPrediction(signal as SignalId) ? 'a prediction' : 'a fact',
      String(pooled.flagged),
      String(pooled.observed),
      pooled.expected.toFixed(1),
      ...[pooled, further, all].map(ratioInWords),
    ]),
  ];
}

/** The ratios of each signal in each history; – where less than one revert is expected. */
export function byHistoryTable(rows: readonly SignalRow[]): string[][] {
  const histories = [...(rows[0]?.byHistory.keys() ?? [])];
  return [
    ['signal', ...histories],
    ...rows
      .filter(({ pooled }) => pooled.flagged > 0)
      .map(({ signal, byHistory }) => [
        signal,
        ...histories.map(name => {
          const own = byHistory.get(name);
          return own === undefined || own.expected < MIN_EXPECTED ? '–' : ratioInWords(own);
        }),
      ]),
  ];
}
