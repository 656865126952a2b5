import { Markdown, plain } from './markdown.js';
import { charactersOf, shorten } from './shorten.js';

/** One bar, or one week of a trend. */
export interface Bar {
  label: string;
  value: number;
}

/** `x` and `y` as shares of the axes, from 0 to 1. */
export interface Point {
  label: string;
  x: number;
  y: number;
}

export interface QuadrantWords {
  left: string;
  right: string;
  bottom: string;
  top: string;
}

export interface BarOptions {
  /** Bars of fewer say nothing that a sentence would not. */
  fewest: number;
  /** One below the other, each with what this makes of its label and value before it; null: side by side. */
  lying: ((label: string, value: number) => string) | null;
}

const MAX_BARS = 12;
const MIN_POINTS = 4;
const MAX_POINTS = 12;
/** Characters of a label, of which those of Chinese, Japanese and Korean are as wide as two. */
const MAX_LABEL_LENGTH = 16;
const MAX_END_LENGTH = 40;
const CHART_WIDTH = 440;

/** Seen on white and on black alike. */
const COLOR = '#4493f8';

/** What has a meaning to Mermaid, inside quotes as well, or to the HTML around it. */
const MEANT = /["#$%;<>@[\\\]^`{|}~&]/g;

/** A blank that Mermaid does not trim. */
const BLANK = '\u2800';

/** One line, and in it the full-width twin of each character that Mermaid would take for its own; `#12` is none of these. */
function label(text: string, longest = MAX_LABEL_LENGTH): string {
  if (/^#\d+$/.test(text)) return text;
  const twins = plain(text).replaceAll(MEANT, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return shorten(twins, Math.ceil((longest * charactersOf(twins).length) / columns(twins))) || BLANK;
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
 * On a screen narrower than the chart Mermaid makes room for less than the longest label needs, and cuts it. Blanks
 * before that label make up for it.
 */
function withRoom(labels: readonly string[]): string[] {
  const longest = Math.max(...labels.map(columns));
  const widest = labels.findIndex(one => columns(one) === longest);
  return labels.map((one, index) => (index === widest ? BLANK.repeat(Math.ceil(longest / 3)) + one : one));
}

/** A block that GitHub draws. Nothing inside it refers to anything, since it is code. */
function block(lines: readonly string[]): Markdown {
  return new Markdown(['```mermaid', ...lines, '```'].join('\n'));
}

/**
 * Bars over the values; null where a picture would say nothing: of few bars, or all of one height.
 * https://mermaid.js.org/syntax/xyChart.html, under the name that GitHub knows.
 */
export function barChart(bars: readonly Bar[], { fewest, lying }: BarOptions): Markdown | null {
  const drawn = bars
    .slice(0, MAX_BARS)
    .map(({ label, value }) => ({ label, value: Number.isFinite(value) ? Math.max(0, value) : 0 }));
  const labels = drawn.map(bar => (lying !== null ? lying(label(bar.label), bar.value) : label(bar.label)));
  const most = Math.max(...drawn.map(({ value }) => value));
  if (drawn.length < fewest || drawn.every(({ value }) => value === most)) return null;
  return block([
    '---',
    'config:',
    '  xyChart:',
    `    width: ${CHART_WIDTH}`,
    '    plotReservedSpacePercent: 30',
    `    height: ${lying !== null ? 20 + drawn.length * 28 : 240}`,
    `    showDataLabel: ${lying === null}`,
    '    yAxis:',
    `      showLabel: ${lying === null}`,
    `      showTick: ${lying === null}`,
    `      showAxisLine: ${lying === null}`,
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    `      plotColorPalette: "${COLOR}"`,
    '---',
    `xychart-beta${lying === null ? '' : ' horizontal'}`,
    `  x-axis [${(lying === null ? labels : withRoom(labels)).map(one => `"${one}"`).join(', ')}]`,
    `  y-axis 0 --> ${most}`,
    `  bar [${drawn.map(({ value }) => value).join(', ')}]`,
  ]);
}

/** Keeps a point off the border, where half of it would be cut. */
const within = (share: number) => (0.05 + 0.9 * Math.min(1, Math.max(0, share || 0))).toFixed(3);

const allSame = (values: readonly string[]) => values.every(value => value === values[0]);

/**
 * Points between two axes, each named by its end; null where a picture would say nothing: of few points, or all in a line.
 * https://mermaid.js.org/syntax/quadrantChart.html
 */
export function quadrantChart(points: readonly Point[], words: QuadrantWords): Markdown | null {
  const drawn = points.slice(0, MAX_POINTS).map(({ label, x, y }) => ({ label, x: within(x), y: within(y) }));
  if (drawn.length < MIN_POINTS || allSame(drawn.map(({ x }) => x)) || allSame(drawn.map(({ y }) => y))) return null;
  const end = (text: string) => `"${label(text, MAX_END_LENGTH)}"`;
  return block([
    'quadrantChart',
    `  x-axis ${end(words.left)} --> ${end(words.right)}`,
    `  y-axis ${end(words.bottom)} --> ${end(words.top)}`,
    ...drawn.map(point => `  "${label(point.label)}": [${point.x}, ${point.y}]`),
  ]);
}
