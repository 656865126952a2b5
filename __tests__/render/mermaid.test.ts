import fc from 'fast-check';
import { barChart, quadrantChart } from '../../src/render/mermaid.js';
import { hostileText } from '../support/arbitraries.js';
import { parseMermaid } from '../support/mermaid.js';

const LYING = { fewest: 3, lying: (label: string, value: number) => `${label} (${value})` };
const STANDING = { fewest: 4, lying: null };
const ENDS = { left: 'rank 9', right: 'rank 1', bottom: 'importance 5.0', top: 'importance 9.1' };

const bars = (...values: number[]) => values.map((value, index) => ({ label: `Theme ${index + 1}`, value }));
const points = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `#${index + 1}`, x: index / count, y: (index % 3) / 3 }));

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
    const chart = String(barChart(bars(14, 7, 6), LYING));
    expect(chart).toMatch(/^```mermaid\n[\s\S]*\nxychart-beta horizontal\n[\s\S]*\n```$/);
    expect(chart).toContain('y-axis 0 --> 14');
    expect(chart).toContain('Theme 2 (7)');
    expect(await parseMermaid(chart)).toBe('xychart');
    expect(await parseMermaid(String(barChart(bars(3, 1, 4, 1, 5), STANDING)))).toBe('xychart');
  });

  it.each([
    ['few bars', bars(1, 2), LYING],
    ['few weeks', bars(1, 2, 3), STANDING],
    ['bars of one height', bars(5, 5, 5, 5), STANDING],
    ['no bars', [], LYING],
  ])('is not drawn of %s, which say nothing', (_, given, options) => {
    expect(barChart(given, options)).toBeNull();
  });

  it.each(TRAPS)('keeps a label a label: %j', async name => {
    const chart = String(barChart([...bars(9, 2), { label: name, value: 4 }], LYING));
    expect(await parseMermaid(chart)).toBe('xychart');
    expect(chart.split('\n')).toHaveLength(String(barChart(bars(9, 2, 4), LYING)).split('\n').length);
    expect(chart).not.toMatch(/%%|<|init: |#\w+;/);
  });

  it('is drawn of whatever strangers name their themes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 3, maxLength: 20 }), async names => {
        const chart = String(
          barChart(
            names.map((name, index) => ({ label: name, value: index })),
            LYING,
          ),
        );
        expect(await parseMermaid(chart)).toBe('xychart');
        expect(chart.length).toBeLessThan(2000);
      }),
      { numRuns: 50 },
    );
  });

  it('takes no number for anything but a height', async () => {
    const chart = String(barChart(bars(3, -2, Number.NaN, Number.POSITIVE_INFINITY), STANDING));
    expect(chart).toContain('bar [3, 0, 0, 0]');
    expect(await parseMermaid(chart)).toBe('xychart');
  });
});

describe('a quadrant chart', () => {
  it('is a block that GitHub draws, with its points inside of it', async () => {
    const chart = String(quadrantChart([...points(4), { label: '#2604', x: 7, y: -1 }], ENDS));
    expect(await parseMermaid(chart)).toBe('quadrantChart');
    expect(chart).toContain('"#2604": [0.950, 0.050]');
    expect(chart).toContain('x-axis "rank 9" --> "rank 1"');
  });

  it.each([
    ['few points', points(3)],
    ['points of one risk', points(5).map(point => ({ ...point, x: 0.4 }))],
    ['points of one importance', points(5).map(point => ({ ...point, y: Number.NaN }))],
  ])('is not drawn of %s, which say nothing', (_, given) => {
    expect(quadrantChart(given, ENDS)).toBeNull();
  });

  it.each(TRAPS)('keeps the name of an axis a name: %j', async name => {
    const chart = String(quadrantChart(points(5), { ...ENDS, left: name, top: name }));
    expect(await parseMermaid(chart)).toBe('quadrantChart');
  });
});
