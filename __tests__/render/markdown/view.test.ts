import type { Content, Value } from '../../../src/domain/page.js';
import { htmlForm, markdownForm } from '../../../src/render/markdown/forms.js';
import { linksTo } from '../../../src/render/markdown/links.js';
import { Markdown, viewOf, viewOfSection } from '../../../src/render/markdown/view.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import { printerOf } from '../reading.js';

const printers = {
  markdown: printerOf({ form: markdownForm(linksTo({ repositoryUrl: 'https://github.com/octo/house' }, 'quiet')) }),
  html: printerOf({ form: htmlForm }),
  plain: printerOf({ form: plainForm }),
};
const name = (text: string): Value => ({ type: 'name', name: text });
const number = (value: number): Value => ({ type: 'number', number: value });

/** What a template prints of the view of some content. */
function printed(view: unknown): unknown {
  if (view instanceof Markdown) return view.source;
  if (Array.isArray(view)) return view.map(printed);
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(Object.entries(view).map(([key, one]) => [key, printed(one)]));
}

const viewed = (content: Content) => printed(viewOf(content, printers));

describe('the view of some content', () => {
  it('has its shape, with every value printed', () => {
    const rows = [{ label: name('a*b'), count: number(1200), inner: { isNew: true, none: null } }];
    expect(viewed({ rows, all: [number(1), number(2)], isCut: false })).toEqual({
      rows: [{ label: 'a\\*b', count: '1,200', inner: { isNew: true, none: null } }],
      all: ['1', '2'],
      isCut: false,
    });
  });

  it('keeps what a template branches on', () => {
    for (const content of [true, false, null]) expect(viewOf(content, printers)).toBe(content);
  });

  it('has null for a value that the language has no words for', () => {
    expect(viewed({ type: 'basis', of: 'signals', id: 'unheard-of', values: {} })).toBeNull();
  });

  it('prints a value in HTML where a template asks for it', () => {
    const { label } = viewOfSection({ label: name('a*b <c>') }, printers);
    expect(label).toBeInstanceOf(Markdown);
    expect((label as Markdown).source).toBe('a\\*b &lt;c&gt;');
    expect((label as Markdown).html.source).toBe('a*b &lt;c&gt;');
  });

  it('draws charts, and leaves out those that say nothing', () => {
    const bars = [1, 2, 3, 4].map(value => ({ label: name(`w${value}`), value }));
    expect(viewed({ type: 'bars', bars })).toMatch(/^```mermaid\n/);
    expect(viewed({ type: 'bars', bars: [] })).toBeNull();
  });
});

describe('Markdown', () => {
  it('is its source as a string', () => expect(`${new Markdown('*a*')}`).toBe('*a*'));

  it('is the same in HTML unless it was printed for both', () => expect(new Markdown('a').html.source).toBe('a'));
});
