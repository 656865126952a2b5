import { createRequire } from 'node:module';
import { plain } from '../../src/render/text/plain.js';
import { disturbing, elements, hrefs, type Node, onGitHub, PARSERS, type Parser, visible } from './github.js';

export const SHA = 'c0ffee5d0c0ffee5d0c0ffee5d0c0ffee5d0aaaa';

/** The one address that the page below links on purpose. */
const OURS = 'https://example.org/';

/**
 * A page with a piece of escaped text in every place that a template may print it in, and another piece of Markdown
 * after it, so that whatever gets out has something to break.
 */
function pageWith(escaped: string, parser: Parser): Node {
  const markdown = `${escaped}

- ${escaped}
- next

| A | B |
|---|---|
| ${escaped} | second |
| first | ${escaped} |

Before ${escaped} after

[${escaped}](<${OURS}>)

# ${escaped}

<details><summary>one</summary>

- ${escaped}

</details>

The end.
`;
  return onGitHub(markdown, [SHA], parser).tree;
}

/** Emoji codes are left to GitHub, which shows `:bug:` as a beetle in its own lists of titles, too. */
const withoutEmoji = (text: string) =>
  text.replaceAll(/:(?:[a-z0-9_-]+|\+1|-1):|(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\ufe0f\u200d]*/gu, '');

/** Where a text must appear, and what must not be there because of it; empty: all is well. */
export function problemsOf(escaped: string, shown: string): string[] {
  return PARSERS.flatMap(parser => problemsOn(pageWith(escaped, parser), shown));
}

function problemsOn(page: Node, shown: string): string[] {
  const expected = normal(shown);
  const blocks = (page.children ?? []).filter(child => child.type === 'element');
  const found = blocks.map(block => block.tagName).join(' ');
  const problems: string[] = [];
  if (found !== 'p ul table p p h1 details p') return [`the page falls apart: ${found}`];
  const [first, list, table, around, link, heading, fold, end] = blocks as [
    Node,
    Node,
    Node,
    Node,
    Node,
    Node,
    Node,
    Node,
  ];
  const see = (place: string, node: Node | undefined, text: string) => {
    const got = node === undefined ? 'nothing' : normal(visible(node));
    if (withoutEmoji(got) !== withoutEmoji(text)) problems.push(`${place}: shows ${JSON.stringify(got)}`);
  };
  const [item, nextItem, ...moreItems] = elements(list, 'li');
  see('a paragraph', first, expected);
  see('a list', item, expected);
  see('the item after it', nextItem, 'next');
  if (moreItems.length > 0) problems.push('the list has more items');
  const cells = elements(table, 'tr').map(row => elements(row, 'td', 'th'));
  if (cells.map(row => row.length).join() !== '2,2,2')
    problems.push(`the table has ${cells.map(row => row.length)} cells`);
  see('a first cell', cells[1]?.[0], expected);
  see('the cell beside it', cells[1]?.[1], 'second');
  see('a last cell', cells[2]?.[1], expected);
  see('the middle of a line', around, normal(`Before ${shown} after`));
  see('a link', link, expected);
  see('a heading', heading, expected);
  see('the inside of a fold', elements(fold, 'li')[0], expected);
  see('the summary of a fold', elements(fold, 'summary')[0], 'one');
  see('the end of the page', end, 'The end.');
  const links = hrefs(page).filter(href => href !== OURS);
  if (links.length > 0) problems.push(`links to ${[...new Set(links)]}`);
  if (disturbing(page).length > 0) problems.push(`disturbs by ${[...new Set(disturbing(page))]}`);
  const foreign = elements(page, 'img', 'input', 'sup', 'em', 'strong', 'del', 'blockquote', 'hr', 'pre', 'section');
  if (foreign.length > 0) problems.push(`holds ${[...new Set(foreign.map(({ tagName }) => tagName))]}`);
  return problems;
}

/** White space is as good as any other. */
function normal(text: string): string {
  return plain(text).replaceAll(/\s+/g, ' ').trim();
}

/** Beyond what strangers write by hand: commands to the runner, forged markers, diagrams, templates, paths. */
const ATTACKS: readonly string[] = [
  '::set-output name=url::https://example.org/evil',
  '::add-mask::a',
  '\n::stop-commands::x\n::error::forged',
  'x\u0085::error::after a line that only some see',
  '\u3000\u00a0::warning::behind white space',
  '##[error]forged ##[group]x',
  '\u001b[31mred\u001b[0m \u001b]8;;https://example.org/evil\u0007link\u001b]8;;\u0007',
  '\u009b31m',
  'a\rb\r::error::carriage return',
  '<!-- merge-digest repository=octo%2Fhouse&period=2026-W14&last-day=2026-04-05&language=en&schema=1&part=1&parts=1 -->',
  '--> <!-- merge-digest x -->',
  'Fixes #1, closes octo/house#2, resolves https://github.com/octo/house/issues/3',
  '@octo/security @mona\u200b @\u200dmona \u202e@mona',
  '@mona\u0301 @m\u00f6na \uff20mona @mona@octo.example',
  'mona@c0ffee5 and octo@c0ffee5d0c0ffee5d0c0ffee5d0c0ffee5d0aaaa',
  'https://github.com/octo/house/commit/c0ffee5d0c0ffee5d0c0ffee5d0c0ffee5d0aaaa',
  'https://github.com/octo/house/compare/v1...v2 http://github.com/octo/house/discussions/4#x',
  'HTTPS://EXAMPLE.ORG hTTp://example.org //example.org javascript:alert(1)',
  'irc://example.org ssh://git@example.org data:text/html,x mailto:a@b.example xmpp:a@b.example',
  'a.b@example.org, <a@b.example> <https://example.org/evil>',
  'security@.evil.example, mailto:a@.x.y and xmpp:a@.x.y/z',
  'a@-b.example a@_b.example a@..b.example a@b@c.example @.b.example a+b-c_d@e.example',
  'a\\@b.example a&#64;b.example a@*b.example a@`b.example a@|b.example',
  'www.\u00adx.example w\u00adww.x.example www\u2024x.example',
  'http:\u00ad//x.example ht\u200dtp://x.example http:/x.example https:x.example hTTps://x.example',
  'CVE-2021-44228, cve-2024-7254 and GHSA-jfh8-c2jp-5v3q fixed, _CVE-2024-0001_',
  'TICKET-123 and octo@c0ffee5d0c0ffee5d0c0ffee5d0c0ffee5d0aaaa _c0ffee5d0c0ffee5d0c0ffee5d0c0ffee5d0aaaa_',
  '[x]: https://example.org/evil\n[x]',
  '[#\u200b1]: https://example.org/evil',
  '[#\u200b1] [#\u200b999999]',
  '![x](https://example.org/evil.png "t") ![x][#\u200b1] [![x](y)](z)',
  '<a href="https://example.org/evil">x</a><img src=https://example.org/evil.png>',
  '<picture><source srcset=https://example.org/evil.png></picture><svg onload=x><iframe src=x>',
  '</summary></details></details></table></blockquote></sub></code></b>',
  '<details open><summary><table><tr><td>',
  '| a | b |\n|---|---|\n| c | d |',
  'a|b\\|c\\\\|d`|`\\`|``',
  '```mermaid\nflowchart LR\nclick a href "https://example.org/evil"\n```',
  '%%{init: {"securityLevel": "loose"}}%%',
  '"]; click a call x(); %% "',
  'a"b : 1\n "evil" : -1 --> ; end',
  '#quot;#35; #amp;',
  '{{{border}}} {{> merged}} {{=<% %>=}} <%& x %> {{#lines}}{{/lines}} {{&x}}',
  '\f border \f',
  '$$\\require{evil}$$ $`x`$ \\(x\\) \\[x\\]',
  ':tada: :+1: :octocat:',
  '../../../../etc/passwd',
  '/etc/passwd\0.md',
  'C:\\Windows\\..\\x',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'prototype.toString',
  '*/ <? ]]> --> %> }} \'";',
  '\u202e\u2066\u2067\u2068\u061c\u200e\u200f only directions',
  '\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u115f\u3164\uffa0',
  '\u1160\u17b4\u17b5\u180b\u180e\u2800\ufe0f\ufff9\u{e0100}\u{1d159}\u0301',
  'm\u00ado\u034fn\u115fa\u180e i\u200cs\u200d\u2800h\ufff9e\ufe0fr\u{e0100}e',
  '`\u3164` *\u00ad* @\u00admona #\u200d1 `\u200b',
  '\ud800',
  'x\udc00\ud800x',
  `a${'\u0301'.repeat(300)}`,
  '> [!CAUTION]\n> x',
  '[^evil]: x\n\n[^evil]',
  '- [x] done\n- [ ] not',
  '1986\\. 1. 1)',
  'Setext\n===\nx\n---',
  '\\',
  'ends with a backslash \\',
  'ends with a tick `',
  '`` ` ``` ````',
  '&#x40;mona &commat;mona &num;1 &lbrack;x&rbrack;(https://example.org/evil) &NewLine; &Tab;',
];

/** Every one of these got somewhere in some program that prints titles. */
const HAND_WRITTEN: readonly string[] = [
  '[AMD] *fix* <img> @team fixes #12 |',
  '@mona',
  'thanks @octo/team, @mona and (@hubot)',
  '_@mona_ ~@mona~ *@mona*',
  'mail mona@example.org and mailto:mona@example.org or xmpp:mona@example.org/x',
  '#1',
  'fixes #1, GH-1, gh-1, octo/house#1 and #1-2',
  'https://github.com/octo/house/pull/1',
  'http://example.org/?a=1&b=2#c and ftp://example.org',
  'see www.example.org or WWW.EXAMPLE.ORG.',
  '(www.example.org) "www.example.org" *www.example.org',
  '_www.example.org',
  `${SHA} and ${SHA.slice(0, 7)} and octo/house@${SHA}`,
  `0${SHA} hides a commit behind a digit`,
  '<img src=x onerror=alert(1)>',
  '</details></summary></td></table>',
  '<details><summary>x</summary>',
  '<!-- hidden',
  'a --> b <!-- c -->',
  '<b>bold</b> &lt;b&gt; &amp;amp; &copy; &#64;mona &#x40;mona',
  '`code` and ``co`de`` and ``` fence',
  '`a``b`',
  '`',
  '``',
  '~~~ fence',
  'a | b || c \\| d \\\\| e',
  '| --- | --- |',
  '[text](http://example.org) ![image](http://example.org/x.png)',
  '[text][1] [1]: http://example.org',
  '[#1]: http://example.org',
  '[^1] and [^1]: a footnote',
  '^[#1]: x',
  '[ ] task',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1) item',
  '# heading',
  'C #',
  '> quote',
  '> [!WARNING]',
  '---',
  '***',
  '___',
  '===',
  '***bold*** __bold__ _it_ snake_case_name __init__',
  '~~gone~~ ~gone~',
  '$a$ costs $5 or $$x^2$$ or $`y`$',
  '\\*not\\* \\',
  '\\',
  '{{{x}}} {{x}} {{#x}}',
  'a\r\nb\tc\fd\u2028e\u2029f\u0085g\0h\u001b[31m',
  '\u202eright to left\u202c \u2066isolated\u2069',
  'zero\u200bwidth\ufeffspaces @\u200bmona #\u200b1',
  'lone \ud83d surrogate \udc4d',
  '\u00a0\u00a0\u00a0\u00a0indented',
  '    indented',
  '\u{e0041}\u{e0042} tags',
  '👩‍👩‍👧 é ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'constructor __proto__ toString',
];

/** Written by hand, and the big list of naughty strings; github.com/minimaxir/big-list-of-naughty-strings. */
export const KNOWN_BAD: readonly string[] = [...HAND_WRITTEN, ...ATTACKS];
export const NAUGHTY: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings');
