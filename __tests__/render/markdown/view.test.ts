import type { Value } from '../../../src/domain/page.js';
import { htmlForm, markdownForm } from '../../../src/render/markdown/forms.js';
import { linksTo } from '../../../src/render/markdown/links.js';
import { Markdown, shownIn } from '../../../src/render/markdown/view.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import type { Printable } from '../../../src/render/view.js';
import { printerOf } from '../reading.js';

const show = shownIn({
  markdown: printerOf({ form: markdownForm(linksTo({ repositoryUrl: 'https://github.com/octo/house' }, 'quiet')) }),
  html: printerOf({ form: htmlForm }),
  plain: printerOf({ form: plainForm }),
});
const name = (text: string): Value => ({ type: 'name', name: text });
const shown = (value: Printable) => show(value) as Markdown | null;

describe('what a template is given for a value', () => {
  it('is null where the language has no words for it', () => {
    expect(shown({ type: 'basis', of: 'signals', id: 'unheard-of', values: {} })).toBeNull();
  });

  it('prints in HTML where a template asks for it', () => {
    const label = shown(name('a*b <c>'));
    expect(label?.source).toBe('a\\*b &lt;c&gt;');
    expect(label?.html.source).toBe('a*b &lt;c&gt;');
  });

  it('is a drawing of a chart, and null of one that says nothing', () => {
    const bars = [1, 2, 3, 4].map(value => ({ label: name(`w${value}`), value }));
    expect(shown({ type: 'bars', bars })?.source).toMatch(/^```mermaid\n/);
    expect(shown({ type: 'bars', bars: [] })).toBeNull();
  });
});

describe('Markdown', () => {
  it('is its source as a string', () => expect(`${new Markdown('*a*')}`).toBe('*a*'));

  it('is the same in HTML unless it was printed for both', () => expect(new Markdown('a').html.source).toBe('a'));
});
