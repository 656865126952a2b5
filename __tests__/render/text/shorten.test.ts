import fc from 'fast-check';
import { plain } from '../../../src/render/text/plain.js';
import { charactersOf, shorten, shortenPath, shortenTitle } from '../../../src/render/text/shorten.js';
import { hostileText } from '../../support/arbitraries.js';

const CHARACTERS = ['a', 'Ж', '字', 'é', '👩‍👩‍👧', '🇩🇪', ' ', 'व्य', '-'];
const words = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 80 }).map(all => all.join(''));
const lengths = fc.integer({ min: 8, max: 60 });
/** Text and code spans by turns, as people write titles. */
const titles = fc
  .array(fc.tuple(words, fc.stringMatching(/^[a-z.()]{1,30}$/)), { maxLength: 5 })
  .map(parts => parts.map(([text, code]) => `${text}\`${code}\``).join(''));
const shown = (title: string) => charactersOf(title.split(/`([^`]+)`/).join(''));
const spans = (title: string) => [...title.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);

describe('a long text', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const characters = fc.array(fc.oneof(fc.constantFrom(...CHARACTERS), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 300,
    maxLength: 900,
    size: 'max',
  });

  it('has the characters that Unicode says it has', () => {
    fc.assert(
      fc.property(characters, all => {
        const text = all.join('');
        expect(charactersOf(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
      }),
      { numRuns: 50 },
    );
  });

  it.each([511, 512, 513, 1024, 1025, 5000])('has one character of %d, and others around it', length => {
    const one = `e${'\u0301'.repeat(length - 1)}`;
    expect(charactersOf(one)).toEqual([one]);
    expect(charactersOf(`a${one}b`)).toEqual(['a', one, 'b']);
  });
});

describe('a name that is too long', () => {
  it('is cut in the middle, between characters as people count them', () => {
    expect(shorten('abcdefghij', 5)).toBe('ab…ij');
    expect(shorten('abcde', 5)).toBe('abcde');
    expect(shorten('👩‍👩‍👧'.repeat(4), 3)).toBe('👩‍👩‍👧…👩‍👩‍👧');
    expect(shorten('abc', 1)).toBe('…');
  });

  it('is cut at once, however long it is, also where one character fills it', () => {
    expect(shorten(`begin${'x'.repeat(1_000_000)}end`, 7)).toBe('beg…end');
    expect(shorten(`e${'\u0301'.repeat(1_000_000)}`, 3)).toHaveLength(60 + 1 + 60);
  });

  it('keeps its two ends, and has the length that was asked for', () => {
    fc.assert(
      fc.property(words, lengths, (name, length) => {
        const all = charactersOf(name);
        const short = shorten(name, length);
        if (all.length <= length) expect(short).toBe(name);
        else {
          const [head = '', tail = ''] = short.split('…');
          expect(charactersOf(head).length + 1 + charactersOf(tail).length).toBe(length);
          expect(all.join('')).toBe(
            head + all.slice(charactersOf(head).length, -charactersOf(tail).length).join('') + tail,
          );
        }
      }),
    );
  });
});

describe('a title that is too long', () => {
  it.each([
    ['fix(parser): keep the order of arguments when a call is wrapped', 'fix(parser): keep the order of arguments…'],
    ['Rename `read` to `readAll` everywhere it is called in the tests', 'Rename `read` to `readAll` everywhere it…'],
    ['a `very.long.code.span.that.fills.the.title.by.itself` b c d e f', 'a `very.lon…y.itself` b c d e f'],
  ])('is cut between words, and not in a code span: %s', (title, expected) => {
    expect(shortenTitle(title, 44)).toBe(expected);
  });

  const code = (length: number) => `\`${'x'.repeat(length)}\``;
  it.each([
    ['stays where it fits without its backticks', `${code(30)} of 44 letters`, `${code(30)} of 44 letters`],
    [
      'loses the middle of its code before any word',
      `${code(30)} of 45 letters.`,
      '`xxxxxxxx…xxxxxxxx` of 45 letters.',
    ],
    [
      'has room for its code without the middle',
      `${code(30)}${' word'.repeat(5)} x`,
      `\`xxxxxxxx…xxxxxxxx\`${' word'.repeat(5)} x`,
    ],
    [
      'and has none for a letter more',
      `${code(30)}${' word'.repeat(5)} xx`,
      '`xxxxxxxx…xxxxxxxx` word word word word word…',
    ],
    ['is cut in a long word', `${'x'.repeat(13)} ${'y'.repeat(40)} words`, `${'x'.repeat(13)} ${'y'.repeat(29)}…`],
    [
      'has no punctuation before the ellipsis',
      `${'x'.repeat(20)} word, and words: ${'y'.repeat(9)}`,
      `${'x'.repeat(20)} word, and words…`,
    ],
    ['of one word is cut in it', 'x'.repeat(60), `${'x'.repeat(43)}…`],
    ['gives up the code at its end', `${code(17)}${'y'.repeat(30)}${code(17)}`, `${code(17)}${'y'.repeat(26)}…`],
  ])('%s', (_, title, expected) => expect(shortenTitle(title, 44)).toBe(expected));

  it('is as long as was asked for at most, with code spans that the title has or whose ends it has', () => {
    fc.assert(
      fc.property(titles, lengths, (title, length) => {
        const short = shortenTitle(title, length);
        expect(shown(short).length).toBeLessThanOrEqual(Math.max(length, 8));
        expect(short.split('`').length % 2).toBe(1);
        const inTitle = spans(plain(title));
        for (const span of spans(short)) {
          const [head = '', tail] = span.split('…');
          const ends = (one: string) =>
            tail === undefined ? one === span : one.startsWith(head) && one.endsWith(tail);
          expect([span, inTitle.some(ends)]).toEqual([span, true]);
        }
      }),
    );
  });

  it('is unchanged if it fits, whatever a stranger wrote', () => {
    fc.assert(fc.property(hostileText, title => expect(shortenTitle(title, 500)).toBe(plain(title))));
  });

  it('has no half of a character in it', () => {
    fc.assert(
      fc.property(words, lengths, (title, length) => {
        const all = new Set(charactersOf(plain(title)));
        const foreign = charactersOf(shortenTitle(title, length)).filter(one => !all.has(one) && !'… '.includes(one));
        expect(foreign).toEqual([]);
      }),
    );
  });
});

describe('a path that is too long', () => {
  it.each([
    ['packages/server/src/http/handlers/search.ts', 'packages/server/src/http/handlers/search.ts'],
    ['packages/server/src/http/handlers/internal/search/streaming.ts', 'packages/…/internal/search/streaming.ts'],
    ['a_folder_with_a_name_that_is_much_too_long_by_itself/x.ts', '…/x.ts'],
    ['src/a_file_with_a_name_that_is_much_too_long_by_itself_alone.ts', 'a_file_with_a_name_th…ng_by_itself_alone.ts'],
    ['a_file_with_a_name_that_is_too_long_without_folder.ts', 'a_file_with_a_name_th…ong_without_folder.ts'],
    [`src/${'👩‍👩‍👧'.repeat(36)}.ts`, `src/${'👩‍👩‍👧'.repeat(36)}.ts`],
    [`${'f'.repeat(27)}/ggg/a_name_of_13_`, `${'f'.repeat(27)}/…/a_name_of_13_`],
    [`${'f'.repeat(28)}/ggg/a_name_of_13_`, '…/ggg/a_name_of_13_'],
    [`f/${'g'.repeat(20)}/${'h'.repeat(25)}/name_of_13.ts`, `f/…/${'h'.repeat(25)}/name_of_13.ts`],
    [`f/${'g'.repeat(20)}/${'h'.repeat(26)}/name_of_13.ts`, `f/${'g'.repeat(20)}/…/name_of_13.ts`],
    [`f/${'g'.repeat(25)}/${'h'.repeat(26)}/name_of_13.ts`, `f/${'g'.repeat(25)}/…/name_of_13.ts`],
    [`f/${'g'.repeat(26)}/${'h'.repeat(26)}/name_of_13.ts`, 'f/…/name_of_13.ts'],
    [`src/${'n'.repeat(41)}`, `…/${'n'.repeat(41)}`],
    [`src/${'n'.repeat(42)}`, 'n'.repeat(42)],
    ['a/b/a_folder_with_a_name_that_has_no_room/c.ts', 'a/b/…/c.ts'],
  ])('gives up folders before the name of the file: %s', (path, expected) => {
    expect(shortenPath(path, 43)).toBe(expected);
  });

  it('ends with its file’s name where that fits, and is never too long', () => {
    const folders = fc.array(fc.stringMatching(/^[a-z_.字]{1,25}$/), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(folders, lengths, (names, length) => {
        const path = names.join('/');
        const short = shortenPath(path, length);
        const name = names.at(-1) ?? '';
        expect(charactersOf(short).length).toBeLessThanOrEqual(length);
        if (short === path) return;
        if (charactersOf(name).length + 2 <= length) expect(short.endsWith(`/${name}`)).toBe(true);
        else if (charactersOf(name).length <= length) expect(short).toBe(name);
        else expect(short).toContain('…');
      }),
    );
  });
});
