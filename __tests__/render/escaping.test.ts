import fc from 'fast-check';
import {
  code,
  escapeText,
  escapeValue,
  html,
  link,
  Markdown,
  plain,
  text,
  titleText,
} from '../../src/render/markdown.js';
import { hostileText } from '../support/arbitraries.js';
import { disturbing, elements, hrefs, onGitHub, textOf, visible } from '../support/github.js';
import { KNOWN_BAD, problemsOf, SHA } from '../support/hostile.js';
import { RUNS } from '../support/property-runs.js';

/** What a title shows: the words between its backticks, and not the backticks. */
const shownTitle = (title: string) => plain(title).replaceAll(/`([^`]+)`/g, (_, words: string) => words.trim() || ' ');
/** Emoji codes are left to GitHub, which shows `:bug:` as a beetle in its own lists of titles, too. */
const withWords = hostileText.filter(
  text => /\S/.test(plain(text).replaceAll(/[\s`]/g, '')) && !/:[+\w-]+:/.test(text),
);

describe('a line of text', () => {
  it.each([
    ['is without what reorders it', 'a\u202eb\u2066c\u061cd\u200ee\u200ff\u2069g', 'abcdefg'],
    ['is without what hides in it', 'a\u200bb\u2060c\ufeffd\u{e0041}e\u{e007f}f\u{e0000}g', 'abcdefg'],
    ['keeps emoji together', '👩\u200d👩\u200d👧 ❤\ufe0f', '👩\u200d👩\u200d👧 ❤\ufe0f'],
    ['is one line', 'a\r\nb\tc\fd\u2028e\u2029f\u0085g\0h\u001bi\u007fj\u009fk', 'a b c d e f g h i j k'],
    ['has one space where there were more', '  a \u200b b\n \n', 'a b'],
    ['has whole characters only', 'a\ud83d \udc4db', 'a\ufffd \ufffdb'],
  ])('%s', (_, written, line) => expect(plain(written)).toBe(line));

  it.each([
    ['snake_case 1_000 Ж_Ж', 'snake_case 1_000 Ж_Ж'],
    ['_it_ __x__ a_', '\\_it\\_ \\_\\_x\\_\\_ a\\_'],
    ['a-b + c = d^2, C# code', 'a-b + c = d^2, C# code'],
    ['-x', '\\-x'],
    ['12. and 3. and', '12\\. and 3. and'],
    ['1.5 and 2)x and 3. and', '1.5 and 2)x and 3. and'],
    ['me@ home, # of GH- and a:/b', 'me@ home, # of GH- and a:/b'],
    ['abcdef 123456', 'abcdef 123456'],
    ['c0ffee5', 'c0ffee\u200b5'],
    ['C0FFEE5d0c0f', 'C0FFEE\u200b5d0c0f'],
    ['c0ffee5d0c0ff', 'c0ffee\u200b5d0c0f\u200bf'],
    ['@mona GH-1 #1', '@\u200bmona GH-\u200b1 #\u200b1'],
    ['wWw.x http://x', 'wWw\u200b.x http:\u200b//x'],
  ])('is escaped where it must, and legible where mail shows its source: %s', (written, source) => {
    expect(escapeText(written)).toBe(source);
    expect(text(written).source).toBe(source);
  });

  it('is what every value of a template is, but for Markdown of our own', () => {
    expect(escapeValue('*a*')).toBe('\\*a\\*');
    expect(escapeValue({ toString: () => '*a*' })).toBe('\\*a\\*');
    expect(escapeValue(12)).toBe('12');
    expect(escapeValue(new Markdown('*a*'))).toBe('*a*');
    expect(`${new Markdown('*a*')}`).toBe('*a*');
  });
});

describe('text on the page shows what was written, and does nothing else', () => {
  it.each(KNOWN_BAD.map(text => [text]))('%j', text => {
    expect(problemsOf(escapeText(text), text)).toEqual([]);
  });

  it.each([
    ...['12. item', '12) item', '1.', '7)', '0.\u00a0x', '-', '+', '=', '==', '^', '#', '-\u00a0x', '+ [ ] x'],
    ...[
      '## x',
      '#\u00a0x',
      'x ##',
      'x \\#',
      '>',
      '~',
      '[',
      ']',
      '![',
      '&',
      '&#35;',
      '<',
      '$',
      '$$',
      '|',
      '\\|',
      ':',
      '@',
    ],
  ])('also at the ends of a line: %j', written => expect(problemsOf(escapeText(written), written)).toEqual([]));

  it('whatever strangers write', () => {
    fc.assert(
      fc.property(withWords, text => {
        expect(problemsOf(escapeText(text), text)).toEqual([]);
      }),
      RUNS.text,
    );
  });
});

describe('a title shows what was written, and its code as code', () => {
  it.each(KNOWN_BAD.map(text => [text]))('%j', text => {
    expect(problemsOf(titleText(text).source, shownTitle(text))).toEqual([]);
  });

  it('whatever strangers write', () => {
    fc.assert(
      fc.property(withWords, title => {
        expect(problemsOf(titleText(title).source, shownTitle(title))).toEqual([]);
      }),
      RUNS.text,
    );
  });

  it.each([
    ['Bump `lodash` to `5.0`', ['lodash', '5.0']],
    ['Make `a|b` and `@mona` and `#1` and `<img>` plain', ['a|b', '@mona', '#1', '<img>']],
    ['`x`', ['x']],
    ['An `unclosed span', []],
    ['$`x`$ is no formula', ['x']],
  ])('%j has the code %j', (title, codes) => {
    const { tree } = onGitHub(`- ${titleText(title).source}`);
    expect(elements(tree, 'code').map(textOf)).toEqual(codes);
  });

  it('parts two spans of code that touch, and nothing else', () => {
    expect(titleText('`a``b` c').source).toBe('`a`\u200b`b` c');
    expect(titleText('`a`').source).toBe('`a`');
    expect(titleText('').source).toBe('');
  });
});

describe('a name in the line of a fold shows what was written, and does nothing else', () => {
  /** Emoji codes are left to GitHub, here as well. */
  const bare = (words: string) =>
    words.replaceAll(/:[\w+-]+:|(?:\p{Extended_Pictographic}|\ufe0f|\u200d)/gu, '').trim();

  function expectInert(name: string): void {
    const { tree } = onGitHub(`<details><summary>${html(name).source}</summary>\n\n- one\n\n</details>\n\nThe end.\n`, [
      SHA,
    ]);
    const [fold, end, ...more] = (tree.children ?? []).filter(({ type }) => type === 'element');
    expect([fold?.tagName, end && textOf(end), more]).toEqual(['details', 'The end.', []]);
    expect(elements(tree, 'summary').map(one => bare(visible(one)))).toEqual([
      bare(plain(name).replaceAll(/\s+/g, ' ')),
    ]);
    expect([...disturbing(tree), ...hrefs(tree)]).toEqual([]);
    expect(elements(tree, 'img', 'em', 'strong', 'del', 'code', 'table', 'input', 'b', 'picture')).toEqual([]);
  }

  it.each(KNOWN_BAD.map(name => [name]))('%j', expectInert);
  it('whatever strangers write', () => fc.assert(fc.property(withWords, expectInert), RUNS.text));
});

describe('a path shows what it is, as code', () => {
  it.each(KNOWN_BAD.map(text => [text]))('%j', text => {
    expect(problemsOf(code(text).source, text)).toEqual([]);
  });

  it('whatever strangers write', () => {
    fc.assert(
      fc.property(withWords, path => {
        const { source } = code(path);
        expect(problemsOf(source, path)).toEqual([]);
        expect(elements(onGitHub(`| ${source} |\n|---|`).tree, 'code')).toHaveLength(1);
      }),
      RUNS.text,
    );
  });

  it('has a code span also for a name of white space only', () => {
    expect(elements(onGitHub(`x ${code(' \t').source} y`).tree, 'code')).toHaveLength(1);
  });
});

describe('a link', () => {
  it('leads where we say, under whatever name', () => {
    fc.assert(
      fc.property(withWords, label => {
        const { tree } = onGitHub(link(label, 'https://example.org/a b?c=<d>').source);
        expect(elements(tree, 'a').map(anchor => anchor.properties?.href)).toEqual([
          'https://example.org/a%20b?c=%3Cd%3E',
        ]);
      }),
      RUNS.text,
    );
  });
});

describe('an emoji’s name', () => {
  it('is shown as it is or as the emoji, as titles on GitHub are', () => {
    expect([':tada: done', '🎉 done']).toContain(visible(onGitHub(escapeText(':tada: done')).tree));
  });
});
