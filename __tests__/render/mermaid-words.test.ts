import { parse } from 'yaml';
import { type Bar, barChart, quadrantChart } from '../../src/render/mermaid.js';

const LYING = { fewest: 1, lying: (label: string, value: number) => `${label} (${value})` };
const STANDING = { fewest: 1, lying: null };
const ENDS = { left: 'rank 9', right: 'rank 1', bottom: 'importance 5.0', top: 'importance 9.1' };
const BLANK = '\u2800';

const bars = (count: number): Bar[] =>
  Array.from({ length: count }, (_, index) => ({ label: `w${index}`, value: index + 1 }));
const points = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `#${index}`, x: index / 20, y: index / 20 }));

/** The names of the bars, as the chart has them. */
const namesIn = (chart: unknown) =>
  [...(/^ {2}x-axis \[(.*)\]$/m.exec(String(chart))?.[1]?.matchAll(/"([^"]*)"/g) ?? [])].map(([, name]) => name);
/** What a bar of this name is called beside another one. */
const named = (label: string) => namesIn(barChart([{ label, value: 1 }, ...bars(2)], STANDING))[0];

describe('a name in a chart', () => {
  it.each([
    ['has sixteen letters', 'abcdefghijklmnop', 'abcdefghijklmnop'],
    ['loses its middle with more', 'abcdefghijklmnopq', 'abcdefgh…klmnopq'],
    ['has eight wide characters', '日本語のテーマで', '日本語のテーマで'],
    ['loses its middle with more of them', '日本語のテーマです', '日本語の…マです'],
    ['counts emoji as wide', '🎉🎉🎉🎉🎉🎉🎉🎉🎉', '🎉🎉🎉🎉…🎉🎉🎉'],
    ['has twins of quotes', 'a "b"', 'a ＂b＂'],
    ['has twins of entities and tags', '#1;&<b>', '＃1；＆＜b＞'],
    ['has twins of brackets and fences', '[{`%~|', '［｛｀％～｜'],
    ['has twins of all the others', '^\\$@]}', '＾＼＄＠］｝'],
    ['is a number where it is nothing else', '#2604', '#2604'],
    ['is one line', 'a\nb', 'a b'],
    ['is a blank where there is none', '', BLANK],
  ])('%s', (_, label, name) => expect(named(label)).toBe(name));
});

describe('what Mermaid is told of a chart', () => {
  const chart = (count: number, options: Parameters<typeof barChart>[1]) => String(barChart(bars(count), options));
  const told = (markdown: string) => parse(markdown.split(/^---$/m)[1] ?? '') as unknown;
  const xyChart = { backgroundColor: 'transparent', plotColorPalette: '#4493f8' };

  it('of bars that lie: as high as they are many, without axes, as each has its value in its name', () => {
    const axis = { showLabel: false, showTick: false, showAxisLine: false };
    const config = { width: 440, height: 20 + 3 * 28, plotReservedSpacePercent: 30, showDataLabel: false, yAxis: axis };
    expect(told(chart(3, LYING))).toEqual({ config: { xyChart: config, themeVariables: { xyChart } } });
    expect(chart(3, LYING)).toContain('\nxychart-beta horizontal\n');
    expect(told(chart(9, LYING))).toMatchObject({ config: { xyChart: { height: 20 + 9 * 28 } } });
  });

  it('of bars that stand: of one height, with axes and values', () => {
    const axis = { showLabel: true, showTick: true, showAxisLine: true };
    const config = { width: 440, height: 240, plotReservedSpacePercent: 30, showDataLabel: true, yAxis: axis };
    expect(told(chart(3, STANDING))).toEqual({ config: { xyChart: config, themeVariables: { xyChart } } });
    expect(chart(3, STANDING)).toContain('\nxychart-beta\n');
  });

  it('makes room for the widest name of bars that lie, by a third of its width', () => {
    const names = (...labels: string[]) =>
      namesIn(
        barChart(
          labels.map((label, value) => ({ label, value })),
          LYING,
        ),
      );
    expect(names('a', 'abcdefgh', 'ab')).toEqual(['a (0)', `${BLANK.repeat(4)}abcdefgh (1)`, 'ab (2)']);
    expect(names('abcde', '日本語')).toEqual(['abcde (0)', `${BLANK.repeat(4)}日本語 (1)`]);
    expect(namesIn(barChart(bars(3), STANDING))).toEqual(['w0', 'w1', 'w2']);
  });

  it('is of twelve bars or points, and no more', () => {
    expect(chart(14, STANDING)).toContain('bar [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n');
    expect(namesIn(chart(14, STANDING))).toHaveLength(12);
    expect(String(quadrantChart(points(14), ENDS)).match(/^ {2}"#\d+": /gm)).toHaveLength(12);
  });

  it('is of four points at least, between four ends', () => {
    expect(quadrantChart(points(3), ENDS)).toBeNull();
    expect(String(quadrantChart(points(4), ENDS)).split('\n')).toEqual([
      '```mermaid',
      'quadrantChart',
      '  x-axis "rank 9" --> "rank 1"',
      '  y-axis "importance 5.0" --> "importance 9.1"',
      '  "#0": [0.050, 0.050]',
      '  "#1": [0.095, 0.095]',
      '  "#2": [0.140, 0.140]',
      '  "#3": [0.185, 0.185]',
      '```',
    ]);
  });
});
