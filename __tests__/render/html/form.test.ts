import type { Value } from '../../../src/domain/page.js';
import { htmlForm, withoutDeadMarks } from '../../../src/render/html/form.js';
import { person } from '../../support/pull-request.js';
import { print } from '../reading.js';

const HOME = 'https://github.com/octo/house';
const inHtml = (value: Value, repositoryUrl: string | null = HOME, linksNumbers = true) =>
  print(value, { form: htmlForm({ repositoryUrl }, linksNumbers) });
const linked = (number: number) => `<a href="${HOME}/pull/${number}" rel="noreferrer noopener">#${number}</a>`;

describe('in HTML', () => {
  it.each<[string, Value, string]>([
    ['a number', { type: 'number', number: 1234 }, '1,234'],
    ['a pull request', { type: 'reference', number: 1234 }, linked(1234)],
    ['the pull requests behind a count', { type: 'evidence', numbers: [1, 2] }, `${linked(1)} ${linked(2)}`],
    ['a person', { type: 'person', author: person('mona'), mention: true }, '<bdi>mona</bdi>'],
    ['a path', { type: 'path', path: 'src/<a>.ts' }, '<code dir="auto">src/&lt;a&gt;.ts</code>'],
    ['a name', { type: 'name', name: 'R&D' }, '<bdi>R&amp;D</bdi>'],
    ['a title', { type: 'title', text: 'Use `a`', length: 'full' }, '<bdi>Use <code dir="auto">a</code></bdi>'],
    [
      'a repository',
      { type: 'link', text: 'octo/house', url: HOME },
      `<a href="${HOME}" rel="noreferrer noopener"><bdi>octo/house</bdi></a>`,
    ],
    ['a statement', { type: 'statement', id: 'other-changes', values: { n: 2 } }, '<b>Other</b> · 2'],
  ])('%s is printed', (_, value, html) => expect(inHtml(value)).toBe(html));

  it('a pull request is a number where nothing is linked', () => {
    expect(inHtml({ type: 'reference', number: 7 }, null)).toBe('#7');
    expect(inHtml({ type: 'reference', number: 7 }, 'javascript:alert(1)')).toBe('#7');
    expect(inHtml({ type: 'reference', number: 7 }, HOME, false)).toBe('#7');
  });

  it('a pull request of one of several repositories has its name before it, and its address', () => {
    const repository = { name: 'web', url: 'https://github.com/octo/web' };
    expect(inHtml({ type: 'reference', number: 7, repository }, null)).toBe(
      '<a href="https://github.com/octo/web/pull/7" rel="noreferrer noopener">web#7</a>',
    );
    expect(inHtml({ type: 'reference', number: 7, repository: { name: '<b>', url: null } })).toBe('&lt;b&gt;#7');
  });
});

it('a name leads to the page that lies near this one, where there is one', () => {
  const form = htmlForm({ repositoryUrl: null }, true, new Map([[HOME, '../house/"digest".html']]));
  expect(print({ type: 'link', text: 'house', url: HOME }, { form })).toBe(
    '<a href="../house/&quot;digest&quot;.html"><bdi>house</bdi></a>',
  );
  expect(print({ type: 'link', text: 'house', url: `${HOME}/issues/7` }, { form })).toContain(
    `href="${HOME}/issues/7"`,
  );
});

describe('the number behind a sentence', () => {
  const mark = htmlForm({ repositoryUrl: HOME }, true).mark;

  it('leads to the words that it rests on', () => {
    const page = `${mark(1)}<li id="sentence-1">`;
    expect(withoutDeadMarks(page)).toBe('<sup><a href="#sentence-1">1</a></sup><li id="sentence-1">');
  });

  it('leads nowhere where the page does not have them', () => {
    expect(withoutDeadMarks(`${mark(12)}<li id="sentence-1">`)).toBe('<sup>12</sup><li id="sentence-1">');
  });
});
