import fc from 'fast-check';
import { code, escapeText, link, plain, titleText } from '../../src/render/markdown.js';
import { shorten } from '../../src/render/shorten.js';
import { hostileText } from '../support/arbitraries.js';
import { elements, onGitHub, textOf, visible } from '../support/github.js';
import { KNOWN_BAD, problemsOf } from '../support/hostile.js';
import { RUNS } from '../support/property-runs.js';

/** What a title shows: the words between its backticks, and not the backticks. */
const shownTitle = (title: string) => plain(title).replaceAll(/`([^`]+)`/g, (_, words: string) => words.trim() || ' ');
/** Emoji codes are left to GitHub, which shows `:bug:` as a beetle in its own lists of titles, too. */
const withWords = hostileText.filter(
  text => /\S/.test(plain(text).replaceAll(/[\s`]/g, '')) && !/:[+\w-]+:/.test(text),
);

describe('text on the page shows what was written, and does nothing else', () => {
  it.each(KNOWN_BAD.map(text => [text]))('%j', text => {
    expect(problemsOf(escapeText(text), text)).toEqual([]);
  });

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

describe('very long text', () => {
  it('is cut in the middle, between characters as people count them', () => {
    expect(shorten('abcdefghij', 5)).toBe('ab…ij');
    expect(shorten('abcde', 5)).toBe('abcde');
    expect(shorten('👩‍👩‍👧'.repeat(4), 3)).toBe('👩‍👩‍👧…👩‍👩‍👧');
    expect(shorten(`begin${'x'.repeat(1_000_000)}end`, 7)).toBe('beg…end');
    expect(shorten(`e${'\u0301'.repeat(1_000_000)}`, 3)).toHaveLength(60 + 1 + 60);
  });
});
