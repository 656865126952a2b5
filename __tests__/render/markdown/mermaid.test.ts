import fc from 'fast-check';
import { parse } from 'yaml';
import type { BarChart, ScatterChart, Value } from '../../../src/domain/page.js';
import { barChart, scatterChart } from '../../../src/render/markdown/mermaid.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import { hostileText } from '../../support/arbitraries.js';
import { languageNamed } from '../../support/languages.js';
import { parseMermaid } from '../../support/mermaid.js';
import { printerOf } from '../reading.js';

const printer = printerOf({ form: plainForm });
const named = (name: string): Value => ({ type: 'name', name });

type Bar = BarChart['bars'][number];
const bars = (...values: number[]): Bar[] =>
  values.map((value, index) => ({ label: named(`Theme ${index + 1}`), value }));
const chart = (given: readonly Bar[], layout: BarChart['layout'] = 'rows') =>
  barChart({ type: 'bars', bars: given, layout }, printer);
const drawn = (given: readonly Bar[], layout?: BarChart['layout']) => String(chart(given, layout));

const points = (count: number): ScatterChart['points'] =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, x: index, y: index % 3 }));
const AXES: ScatterChart['axes'] = {
  x: { from: { figure: 20, label: named('rank 20') }, to: { figure: 0, label: named('rank 0') } },
  y: { from: { figure: 0, label: named('importance 0') }, to: { figure: 2, label: named('importance 2') } },
};
const scatter = (given: ScatterChart['points'], axes = AXES) =>
  scatterChart({ type: 'scatter', points: given, axes }, printer);

const TRAPS = [
  'a "quoted" label',
  'line\nbreak %%{init: {"theme": "forest"}}%%',
  '%%{init: {"securityLevel": "loose"}}%%',
  '#quot; #35; &quot; &#35;',
  'C# / C++ (core), [x] {y}',
  '```',
  '---',
  '<img src=x onerror=alert(1)>',
  '`**bold**`',
  'click A "https://example.org"',
  '日本語のとても長い名前のテーマです',
  '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧',
  '',
];

describe('a bar chart', () => {
  it('is a block that GitHub draws, under the name that it knows', async () => {
    const rows = drawn(bars(14, 7, 6));
    expect(rows).toMatch(/^```mermaid\n[\s\S]*\nxychart-beta horizontal\n[\s\S]*\n```$/);
    expect(rows).toContain('y-axis 0 --> 14');
    expect(rows).toContain('"Theme 2 (7)"');
    expect(await parseMermaid(rows)).toBe('xychart');
    expect(await parseMermaid(drawn(bars(3, 1, 4, 1, 5), 'columns'))).toBe('xychart');
  });

  it.each([
    ['few rows', bars(1, 2), 'rows'],
    ['few columns', bars(1, 2, 3), 'columns'],
    ['bars of one height', bars(5, 5, 5, 5), 'columns'],
    ['no bars', [], 'rows'],
  ] as const)('is not drawn for %s, which say nothing', (_, given, layout) => expect(chart(given, layout)).toBeNull());

  it.each(TRAPS)('keeps a label a label: %j', async name => {
    const trapped = drawn([...bars(9, 2), { label: named(name), value: 4 }]);
    expect(await parseMermaid(trapped)).toBe('xychart');
    expect(trapped.split('\n')).toHaveLength(drawn(bars(9, 2, 4)).split('\n').length);
    expect(trapped).not.toMatch(/%%|<|init: |#\w+;/);
  });

  it('is drawn with any names of themes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 3, maxLength: 20 }), async names => {
        const hostile = drawn(names.map((name, index) => ({ label: named(name), value: index })));
        expect(await parseMermaid(hostile)).toBe('xychart');
        expect(hostile.length).toBeLessThan(2000);
      }),
      { numRuns: 50 },
    );
  });

  it('takes every number for a height', async () => {
    const odd = drawn(bars(3, -2, Number.NaN, Number.POSITIVE_INFINITY), 'columns');
    expect(odd).toContain('bar [3, 0, 0, 0]');
    expect(await parseMermaid(odd)).toBe('xychart');
  });

  it('writes the numbers of its rows as the language does', () => {
    const chinese = printerOf({ form: plainForm, language: languageNamed('zh-CN') });
    const given: BarChart = { type: 'bars', bars: bars(1400, 7, 6), layout: 'rows' };
    expect(String(barChart(given, chinese))).toContain('Theme 1（1,400）"');
  });

  it('has full-width forms also of what a language puts around its numbers', async () => {
    const language = languageNamed('en', { strings: `phrases: { noted: '{value} "{note}" \`#quot;' }` });
    const given: BarChart = { type: 'bars', bars: bars(14, 7, 6), layout: 'rows' };
    const quoted = String(barChart(given, printerOf({ form: plainForm, language })));
    expect(quoted).toContain('Theme 1 ＂14＂ ｀＃quot；"');
    expect(await parseMermaid(quoted)).toBe('xychart');
  });
});

describe('the configuration of a bar chart', () => {
  const config = (markdown: string) => parse(markdown.split(/^---$/m)[1] ?? '') as unknown;
  const xyChart = { backgroundColor: 'transparent', plotColorPalette: '#4493f8' };

  it('of rows has no axes, as each name holds its value, and grows with their number', () => {
    const axis = { showLabel: false, showTick: false, showAxisLine: false };
    const own = { width: 440, height: 20 + 3 * 28, plotReservedSpacePercent: 30, showDataLabel: false, yAxis: axis };
    expect(config(drawn(bars(1, 2, 3)))).toEqual({ config: { xyChart: own, themeVariables: { xyChart } } });
    const nine = drawn(bars(1, 2, 3, 4, 5, 6, 7, 8, 9));
    expect(config(nine)).toMatchObject({ config: { xyChart: { height: 20 + 9 * 28 } } });
  });

  it('of columns has axes and values, and one height', () => {
    const axis = { showLabel: true, showTick: true, showAxisLine: true };
    const own = { width: 440, height: 240, plotReservedSpacePercent: 30, showDataLabel: true, yAxis: axis };
    const columns = drawn(bars(1, 2, 3, 4), 'columns');
    expect(config(columns)).toEqual({ config: { xyChart: own, themeVariables: { xyChart } } });
    expect(columns).toContain('\nxychart-beta\n');
  });

  it('is for at most twelve bars', () => {
    const all = drawn(bars(...Array.from({ length: 14 }, (_, index) => index + 1)), 'columns');
    expect(all).toContain('bar [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n');
    expect(all.match(/"Theme \d+"/g)).toHaveLength(12);
  });
});

describe('a scatter chart', () => {
  it('is a block that GitHub draws, with its points inside', async () => {
    const all = String(scatter([...points(4), { number: 2604, x: -7, y: -1 }]));
    expect(await parseMermaid(all)).toBe('quadrantChart');
    expect(all).toContain('"#2604": [0.950, 0.050]');
  });

  it('puts its points between the ends of its axes', () => {
    expect(String(scatter([...points(3), { number: 9, x: 20, y: 1 }])).split('\n')).toEqual([
      '```mermaid',
      'quadrantChart',
      '  x-axis "rank 20" --> "rank 0"',
      '  y-axis "importance 0" --> "importance 2"',
      '  "#1": [0.950, 0.050]',
      '  "#2": [0.905, 0.500]',
      '  "#3": [0.860, 0.950]',
      '  "#9": [0.050, 0.500]',
      '```',
    ]);
  });

  it.each([
    ['fewer than four points', points(3)],
    ['points of one rank', points(5).map(point => ({ ...point, x: 4 }))],
    ['points of no known importance', points(5).map(point => ({ ...point, y: Number.NaN }))],
  ])('is not drawn for %s, which say nothing', (_, given) => expect(scatter(given)).toBeNull());

  it('is not drawn where an axis ends where it begins', () => {
    const { from } = AXES.x;
    expect(scatter(points(5), { ...AXES, x: { from, to: from } })).toBeNull();
  });

  it('has at most twelve points', () => {
    expect(String(scatter(points(14))).match(/^ {2}"#\d+": /gm)).toHaveLength(12);
  });

  it.each(TRAPS)('keeps the name of an axis a name: %j', async name => {
    const end = (figure: number) => ({ figure, label: named(name) });
    const trapped = scatter(points(5), { x: { ...AXES.x, from: end(20) }, y: { ...AXES.y, to: end(2) } });
    expect(await parseMermaid(String(trapped))).toBe('quadrantChart');
  });
});
