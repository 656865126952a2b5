import { htmlForm } from '../../../src/render/html/form.js';
import { type Html, printed, shownIn } from '../../../src/render/html/view.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import { printerOf } from '../reading.js';

const show = shownIn({
  html: printerOf({ form: htmlForm({ repositoryUrl: null }, true) }),
  plain: printerOf({ form: plainForm }),
});
const name = (text: string) => ({ type: 'name', name: text }) as const;

describe('what a template prints', () => {
  it('of a value is HTML, and in an attribute text', () => {
    const html = show(name('a "b" <c>')) as Html;
    expect(printed(html)).toBe('<bdi>a &quot;b&quot; &lt;c&gt;</bdi>');
    expect(printed(html.plain)).toBe('a &quot;b&quot; &lt;c&gt;');
    expect(`${html}`).toBe(html.source);
  });

  it('of anything else is escaped', () => expect(printed('<b> "')).toBe('&lt;b&gt; &quot;'));

  it('is nothing where the language has no words', () => {
    expect(show({ type: 'basis', of: 'signals', id: 'unheard-of', values: {} })).toBeNull();
  });

  it('of a chart is where its bars stand, and nothing of one that says nothing', () => {
    const bars = [1, 2, 3, 4].map(value => ({ label: name(`w${value}`), value }));
    expect(show({ type: 'bars', bars })).toMatchObject({ bars: [{ label: 'w1', value: '1' }, {}, {}, {}] });
    expect(show({ type: 'bars', bars: [] })).toBeNull();
  });
});
