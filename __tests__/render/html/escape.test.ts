import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { code, escapeHtml, link, ownText, titleText } from '../../../src/render/html/escape.js';
import { plain } from '../../../src/render/text/plain.js';
import { hostileText } from '../../support/arbitraries.js';
import { type Node, textOf } from '../../support/github.js';
import { KNOWN_BAD, NAUGHTY } from '../../support/hostile.js';
import { RUNS } from '../../support/property-runs.js';

const parsed = (html: string) => unified().use(rehypeParse, { fragment: true }).parse(html) as Node;
const namesIn = ({ tagName, children = [] }: Node): string[] => [
  ...(tagName === undefined ? [] : [tagName]),
  ...children.flatMap(namesIn),
];

describe('text from people', () => {
  it.each([
    ['a < b && c > "d" \'e\'', '<bdi>a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39;</bdi>'],
    ['&lt;b&gt;', '<bdi>&amp;lt;b&amp;gt;</bdi>'],
    ['@mona fixes #1 at https://example.org', '<bdi>@mona fixes #1 at https://example.org</bdi>'],
    ['one\nline \u202etxt', '<bdi>one line txt</bdi>'],
  ])('is %j as it is, with a direction of its own', (text, html) => expect(ownText(text)).toBe(html));

  it('keeps the spaces at its ends where it is a part of a line', () => expect(escapeHtml(' · ')).toBe(' · '));
});

describe('a title', () => {
  it.each([
    ['Fix `a<b>` and `c`', '<bdi>Fix <code dir="auto">a&lt;b&gt;</code> and <code dir="auto">c</code></bdi>'],
    ['One ` tick', '<bdi>One ` tick</bdi>'],
    ['``', '<bdi>``</bdi>'],
  ])('has code between backticks: %j', (title, html) => expect(titleText(title)).toBe(html));
});

describe('a link', () => {
  it('tells the site that it leads to nothing of the page', () => {
    expect(link('#1', 'https://github.com/octo/house/pull/1')).toBe(
      '<a href="https://github.com/octo/house/pull/1" rel="noreferrer noopener">#1</a>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    ' https://example.org',
    'file:///etc/passwd',
    '',
    'https://user:password@example.org',
    'https://github.com\\@example.org',
    'https://github.com@example.org/octo/house',
    'https://x/\ud800',
  ])('leads nowhere but into the web: %j is none', url => expect(link('#1', url)).toBe('#1'));

  it.each(['https://x/"onclick="y', "https://x/'", 'https://x/<b>'])('stays in its attribute: %j', url => {
    const { children: [anchor] = [] } = parsed(link('x', url));
    expect(Object.keys(anchor?.properties ?? {}).sort()).toEqual(['href', 'rel']);
    expect(namesIn(parsed(link('x', url)))).toEqual(['a']);
  });
});

describe('whatever strangers write', () => {
  const holds = (text: string) => {
    const [own, inCode, attribute] = [
      parsed(ownText(text)),
      parsed(code(text)),
      parsed(`<i title="${escapeHtml(text)}">`),
    ];
    expect([namesIn(own), namesIn(inCode), namesIn(attribute)]).toEqual([['bdi'], ['code'], ['i']]);
    expect([textOf(own), textOf(inCode)]).toEqual([plain(text), plain(text)]);
    expect(Object.keys(attribute.children?.[0]?.properties ?? {})).toEqual(['title']);
    expect(namesIn(parsed(titleText(text))).filter(name => !['bdi', 'code'].includes(name))).toEqual([]);
    expect(textOf(parsed(titleText(text)))).toBe(plain(text).replaceAll(/`([^`]+)`/g, (_, words) => plain(words)));
  };

  it('stays text', () => fc.assert(fc.property(hostileText, holds), RUNS.text));

  it('stays text, where it is known to be bad', () => {
    for (const text of [...KNOWN_BAD, ...NAUGHTY]) holds(text);
  });
});
