import type { Chart } from '../../domain/page.js';
import { drawnChart } from '../chart.js';
import type { Printer } from '../print.js';
import { plain } from '../text/plain.js';
import { charactersOf, shorten } from '../text/shorten.js';

/** Characters of a label, of which those of Chinese, Japanese and Korean are as wide as two. */
const MAX_LABEL_LENGTH = 16;
const SIZE = { width: 440, height: 200 };
/** Mermaid marks up to fifteen values on the left; larger figures would overlap. */
const FIGURE_SIZE = 9;

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

function label(text: string): string {
  const line = inert(text);
  return shorten(line, Math.ceil((MAX_LABEL_LENGTH * charactersOf(line).length) / columns(line))) || BLANK;
}

function columns(text: string): number {
  return (
    charactersOf(text).reduce(
      (sum, character) => sum + (/[\u1100-\uffef\p{Emoji_Presentation}]/u.test(character) ? 2 : 1),
      0,
    ) || 1
  );
}

/** A block that GitHub draws. It is code, so nothing inside it becomes a reference. */
function block(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

/**
 * Columns; null where a chart would say nothing: with few of them, or all of one height.
 * https://mermaid.js.org/syntax/xyChart.html, under the name that GitHub knows.
 */
export function barChart(chart: Chart, printer: Printer): string | null {
  const drawn = drawnChart(chart);
  if (drawn === null) return null;
  const { bars, highest } = drawn;
  const labels = bars.map(bar => label(printer.print(bar.label) ?? ''));
  return block([
    '---',
    'config:',
    '  xyChart:',
    `    width: ${SIZE.width}`,
    `    height: ${SIZE.height}`,
    '    showDataLabel: true',
    '    yAxis:',
    `      labelFontSize: ${FIGURE_SIZE}`,
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    `      plotColorPalette: "${COLOR}"`,
    '---',
    'xychart-beta',
    `  x-axis [${labels.map(one => `"${one}"`).join(', ')}]`,
    `  y-axis 0 --> ${highest}`,
    `  bar [${bars.map(({ value }) => value).join(', ')}]`,
  ]);
}
