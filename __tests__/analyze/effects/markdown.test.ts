import { inlineText, titleText, withoutCode } from '../../../src/analyze/effects/markdown.js';

describe('Markdown in one line', () => {
  it.each([
    ['**bold** and _emphasized_', 'bold and emphasized'],
    ['[a link](https://x.example) and <https://x.example>', 'a link and'],
    ['![shot](a.png) words', 'words'],
    ['<b>words</b> &amp; more', 'words & more'],
    ['`__init__` and ``a`b``', '`__init__` and `a`b'],
    ['`a` and an open ` tick', '`a` and an open tick'],
    ['see https://github.com/octo/repo/pull/12', 'see #12'],
    ['a footnote[^1] of\ttwo\nlines', 'a footnote of two lines'],
    [':func:`~list.cursor` and `docs <https://x.example>`_', '`list.cursor` and docs'],
    [':sparkles: words at 10:30:00 today', 'words at 10:30:00 today'],
  ])('%s', (given, expected) => expect(inlineText(given)).toBe(expected));
});

describe('a title in one line', () => {
  it.each([
    ['use __A__ and lts/* and Option<T>', 'use __A__ and lts/* and Option<T>'],
    ['*fix* <img src=x onerror=alert(1)> it', 'fix it'],
    ['`a`  b\u202ec', '`a` bc'],
  ])('%s', (given, expected) => expect(titleText(given)).toBe(expected));
});

it('blanks out code and keeps the length', () => expect(withoutCode('a `b. c` d')).toBe('a ______ d'));
