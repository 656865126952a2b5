import { render, SHA } from './support.js';

/** Texts of all links with the class. */
const links = (markdown: string, className: string) =>
  [...render(markdown).matchAll(/<a href="[^"]*" class="([^"]*)"[^>]*>(.*?)<\/a>/g)]
    .filter(([, classes]) => classes?.split(' ').includes(className))
    .map(([, , text]) => text?.replace(/<[^>]+>/g, ''));

describe('a mention', () => {
  it.each([
    ['hello @ada', ['@ada']],
    ['(@ada), @grace-h: and @octo/team.', ['@ada', '@grace-h', '@octo/team']],
    ['**@ada** in a [link @not](https://example.com)', ['@ada']],
    ['&#64;ada and \\@grace', ['@ada', '@grace']],
    ['| a |\n|---|\n| @ada |', ['@ada']],
    ['<details><summary>@ada</summary></details>', ['@ada']],
    ['`@ada` and <code>@grace</code>', []],
    ['```\n@ada\n```', []],
    ['ada@example.com and @\u200Bada and a@b', []],
    ['@-ada and @ ada and @@', []],
  ])('in %j links %j', (markdown, expected) => {
    expect(links(markdown, 'user-mention')).toEqual(expected);
  });
});

describe('a reference', () => {
  it.each([
    ['#12 and GH-12 and octo/repo#12', ['#12', 'GH-12', 'octo/repo#12']],
    ['(#12), fixes #12. [#12]', ['#12', '#12', '#12']],
    ['#13, GH-13 and octo/repo#13 are not there', []],
    ['other/place#13', ['other/place#13']],
    ['https://github.com/octo/repo/pull/12', ['#12']],
    ['https://github.com/other/place/issues/3', ['other/place#3']],
    ['http://127.0.0.1:1/octo/repo/issues/12#issuecomment-1', ['#12']],
    ['[a link](https://github.com/octo/repo/pull/12)', ['a link']],
    ['<b>https://github.com/octo/repo/pull/12</b>', ['#12']],
    ['https://redirect.github.com/octo/repo/pull/12', []],
    ['`#12` and <code>GH-12</code>', []],
    ['#12abc, a#12, #\u200B12, #\u206012, &#35;x', []],
    ['[#\u206012]\n\n[#\u206012]: https://redirect.github.com/octo/repo/pull/12', []],
    ['[#12](https://redirect.github.com/octo/repo/pull/12)', []],
  ])('in %j links %j', (markdown, expected) => {
    expect(links(markdown, 'issue-link')).toEqual(expected);
  });

  it('to a commit links its SHA if the commit exists', () => {
    expect(links(`${SHA}, 5bb9ca0 and octo/repo@5bb9ca0e, not deadbeef, 5bb9 or \`5bb9ca0\``, 'commit-link')).toEqual([
      '5bb9ca0',
      '5bb9ca0',
      '5bb9ca0',
    ]);
  });
});
