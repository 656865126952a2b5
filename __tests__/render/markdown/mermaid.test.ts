import fc from 'fast-check';
import { parse } from 'yaml';
import type { Chart, Value } from '../../../src/domain/page.js';
import { barChart } from '../../../src/render/markdown/mermaid.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import { hostileText } from '../../support/arbitraries.js';
import { parseMermaid } from '../../support/mermaid.js';
import { printerOf } from '../reading.js';

const printer = printerOf({ form: plainForm });
const named = (name: string): Value => ({ type: 'name', name });

type Bar = Chart['bars'][number];
const bars = (...values: number[]): Bar[] => values.map((value, index) => ({ label: named(`W${index + 1}`), value }));
const chart = (given: readonly Bar[]) => barChart({ type: 'bars', bars: given }, printer);
const drawn = (given: readonly Bar[]) => String(chart(given));

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
    const columns = drawn(bars(3, 1, 4, 1, 5));
    expect(columns).toMatch(/^```mermaid\n[\s\S]*\nxychart-beta\n[\s\S]*\n```$/);
    expect(columns).toContain('x-axis ["W1", "W2", "W3", "W4", "W5"]\n');
    expect(columns).toContain('y-axis 0 --> 5\n');
    expect(columns).toContain('bar [3, 1, 4, 1, 5]\n');
    expect(await parseMermaid(columns)).toBe('xychart');
  });

  it.each([
    ['few columns', bars(1, 2, 3)],
    ['columns of one height', bars(5, 5, 5, 5)],
    ['no columns', []],
  ])('is not drawn for %s, which say nothing', (_, given) => expect(chart(given)).toBeNull());

  it.each(TRAPS)('keeps a label a label: %j', async name => {
    const trapped = drawn([...bars(9, 2, 3), { label: named(name), value: 4 }]);
    expect(await parseMermaid(trapped)).toBe('xychart');
    expect(trapped.split('\n')).toHaveLength(drawn(bars(9, 2, 3, 4)).split('\n').length);
    expect(trapped).not.toMatch(/%%|<|init: |#\w+;/);
  });

  it('is drawn with any labels', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 4, maxLength: 20 }), async names => {
        const hostile = drawn(names.map((name, index) => ({ label: named(name), value: index })));
        expect(await parseMermaid(hostile)).toBe('xychart');
        expect(hostile.length).toBeLessThan(2000);
      }),
      { numRuns: 50 },
    );
  });

  it('takes every number for a height', async () => {
    const odd = drawn(bars(3, -2, Number.NaN, Number.POSITIVE_INFINITY));
    expect(odd).toContain('bar [3, 0, 0, 0]');
    expect(await parseMermaid(odd)).toBe('xychart');
  });
});

describe('the configuration of a bar chart', () => {
  const config = (markdown: string) => parse(markdown.split(/^---$/m)[1] ?? '') as unknown;
  const xyChart = { backgroundColor: 'transparent', plotColorPalette: '#4493f8' };

  it('has values and one height, and suits a dark page as a light one', () => {
    expect(config(drawn(bars(1, 2, 3, 4)))).toEqual({
      config: {
        xyChart: { width: 440, height: 200, showDataLabel: true, yAxis: { labelFontSize: 9 } },
        themeVariables: { xyChart },
      },
    });
  });

  it('is for at most twelve bars', () => {
    const all = drawn(bars(...Array.from({ length: 14 }, (_, index) => index + 1)));
    expect(all).toContain('bar [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n');
    expect(all.match(/"W\d+"/g)).toHaveLength(12);
  });
});
