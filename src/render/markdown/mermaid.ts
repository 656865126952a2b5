import type { Axis, AxisEnd, BarChart, ScatterChart } from '../../domain/page.js';
import type { Printer } from '../print.js';
import { plain } from '../text/plain.js';
import { charactersOf, shorten } from '../text/shorten.js';

const MAX_BARS = 12;
/** Fewer bars say nothing that a sentence would not. */
const MIN_BARS = { rows: 3, columns: 4 };
const MIN_POINTS = 4;
const MAX_POINTS = 12;
/** Characters of a label, of which those of Chinese, Japanese and Korean are as wide as two. */
const MAX_LABEL_LENGTH = 16;
const MAX_END_LENGTH = 40;
const CHART_WIDTH = 440;

/** Visible on white and on black. */
const COLOR = '#4493f8';

/** Characters with a meaning to Mermaid, inside quotes too, or to the HTML around it. */
const SYNTAX = /["#$%;<>@[\\\]^`{|}~&]/g;

/** A blank that Mermaid does not trim. */
const BLANK = '\u2800';

/** One line, with the full-width form of each character that has a meaning to Mermaid. */
function inert(text: string): string {
  return plain(text).replaceAll(SYNTAX, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function label(text: string, maxLength = MAX_LABEL_LENGTH): string {
  if (/^#\d+$/.test(text)) return text;
  const line = inert(text);
  return shorten(line, Math.ceil((maxLength * charactersOf(line).length) / columns(line))) || BLANK;
}

function columns(text: string): number {
  return (
    charactersOf(text).reduce(
      (sum, character) => sum + (/[\u1100-\uffef\p{Emoji_Presentation}]/u.test(character) ? 2 : 1),
      0,
    ) || 1
  );
}

/**
 * On a screen narrower than the chart, Mermaid leaves too little room for the longest label and cuts it. Blanks before
 * that label make up for it.
 */
function withRoom(labels: readonly string[]): string[] {
  const longest = Math.max(...labels.map(columns));
  const widest = labels.findIndex(one => columns(one) === longest);
  return labels.map((one, index) => (index === widest ? BLANK.repeat(Math.ceil(longest / 3)) + one : one));
}

/** A block that GitHub draws. It is code, so nothing inside it becomes a reference. */
function block(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

/**
 * Bars in rows or columns; null where a chart would say nothing: with few bars, or all of one height.
 * https://mermaid.js.org/syntax/xyChart.html, under the name that GitHub knows.
 */
export function barChart({ bars, layout }: BarChart, printer: Printer): string | null {
  const drawn = bars
    .slice(0, MAX_BARS)
    .map(bar => ({ ...bar, value: Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0 }));
  const highest = Math.max(...drawn.map(({ value }) => value));
  if (drawn.length < MIN_BARS[layout] || drawn.every(({ value }) => value === highest)) return null;
  const isRows = layout === 'rows';
  const labels = drawn.map(bar => {
    const text = label(printer.print(bar.label) ?? '');
    return isRows ? inert(printer.noted(text, bar.value)) : text;
  });
  return block([
    '---',
    'config:',
    '  xyChart:',
    `    width: ${CHART_WIDTH}`,
    '    plotReservedSpacePercent: 30',
    `    height: ${isRows ? 20 + drawn.length * 28 : 240}`,
    `    showDataLabel: ${!isRows}`,
    '    yAxis:',
    `      showLabel: ${!isRows}`,
    `      showTick: ${!isRows}`,
    `      showAxisLine: ${!isRows}`,
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    `      plotColorPalette: "${COLOR}"`,
    '---',
    `xychart-beta${isRows ? ' horizontal' : ''}`,
    `  x-axis [${(isRows ? withRoom(labels) : labels).map(one => `"${one}"`).join(', ')}]`,
    `  y-axis 0 --> ${highest}`,
    `  bar [${drawn.map(({ value }) => value).join(', ')}]`,
  ]);
}

/** A figure as a share of its axis. Kept off the border, where half of a point would be cut off. */
function position(figure: number, { from, to }: Axis): string {
  const share = (figure - from.figure) / (to.figure - from.figure);
  return (0.05 + 0.9 * Math.min(1, Math.max(0, share || 0))).toFixed(3);
}

const areSame = (values: readonly string[]) => values.every(value => value === values[0]);

/**
 * Points between two axes, each axis named at its ends; null where a chart would say nothing: with few points, or all in
 * a line. https://mermaid.js.org/syntax/quadrantChart.html
 */
export function scatterChart({ points, axes }: ScatterChart, printer: Printer): string | null {
  const drawn = points
    .slice(0, MAX_POINTS)
    .map(({ number, x, y }) => ({ number, x: position(x, axes.x), y: position(y, axes.y) }));
  if (drawn.length < MIN_POINTS || areSame(drawn.map(({ x }) => x)) || areSame(drawn.map(({ y }) => y))) return null;
  const end = (one: AxisEnd) => `"${label(printer.print(one.label) ?? '', MAX_END_LENGTH)}"`;
  return block([
    'quadrantChart',
    `  x-axis ${end(axes.x.from)} --> ${end(axes.x.to)}`,
    `  y-axis ${end(axes.y.from)} --> ${end(axes.y.to)}`,
    ...drawn.map(({ number, x, y }) => `  "#${number}": [${x}, ${y}]`),
  ]);
}
