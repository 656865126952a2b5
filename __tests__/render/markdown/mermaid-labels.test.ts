import type { Value } from '../../../src/domain/page.js';
import { barChart } from '../../../src/render/markdown/mermaid.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import { printerOf } from '../reading.js';

const BLANK = '\u2800';
const printer = printerOf({ form: plainForm });

/** The names of the bars with these labels, as the chart has them. */
function namesOf(labels: readonly string[]): (string | undefined)[] {
  const bars = labels.map((label, value) => ({ label: { type: 'name', name: label } satisfies Value, value }));
  const chart = String(barChart({ type: 'bars', bars }, printer));
  return [...(/^ {2}x-axis \[(.*)\]$/m.exec(chart)?.[1]?.matchAll(/"([^"]*)"/g) ?? [])].map(([, name]) => name);
}

describe('a name in a chart', () => {
  it.each([
    ['has sixteen letters', 'abcdefghijklmnop', 'abcdefghijklmnop'],
    ['loses its middle with more', 'abcdefghijklmnopq', 'abcdefgh…klmnopq'],
    ['has eight wide characters', '日本語のテーマで', '日本語のテーマで'],
    ['loses its middle with more of them', '日本語のテーマです', '日本語の…マです'],
    ['counts emoji as wide', '🎉🎉🎉🎉🎉🎉🎉🎉🎉', '🎉🎉🎉🎉…🎉🎉🎉'],
    ['has full-width forms of quotes', 'a "b"', 'a ＂b＂'],
    ['has full-width forms of entities and tags', '#1;&<b>', '＃1；＆＜b＞'],
    ['has full-width forms of brackets and fences', '[{`%~|', '［｛｀％～｜'],
    ['has full-width forms of all the others', '^\\$@]}', '＾＼＄＠］｝'],
    ['has a full-width form of the sign of a number', '#2604', '＃2604'],
    ['is one line', 'a\nb', 'a b'],
    ['is a blank if it is empty', '', BLANK],
  ])('%s', (_, label, name) => expect(namesOf([label, 'w0', 'w1', 'w2'])[0]).toBe(name));
});
