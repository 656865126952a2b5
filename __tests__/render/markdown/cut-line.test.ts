import fc from 'fast-check';
import { cutLine } from '../../../src/render/markdown/cut-line.js';
import { escapeText } from '../../../src/render/markdown/escape.js';

/** A joiner keeps the first sign of a piece from beginning a block; readers do not see it. */
const seen = (piece: string) => piece.replaceAll('\u2060', '');
const joined = (pieces: readonly string[]) => seen(pieces.join(''));

describe('a line that is cut', () => {
  it.each([
    ['between two words', 'one two three four', 10, ['one two ', 'three ', 'four']],
    ['between two letters, where a word is longer than a piece', 'a'.repeat(12), 6, ['aaaaa', 'aaaaa', 'aa']],
    ['behind an escape', 'abcd\\*efgh', 6, ['abcd', '\\*efg', 'h']],
    ['behind an entity', 'ab&amp;cd', 6, ['ab', '&amp;', 'cd']],
    ['behind an element', 'abc<b>d</b>ef', 10, ['abc', '<b>d</b>e', 'f']],
    ['behind code', 'abc `d e` f', 9, ['abc ', '`d e` f']],
    ['behind code with backticks in it', 'abc ``d`e`` f', 10, ['abc ', '``d`e`` f']],
    ['behind a link', 'abc [d e](<f>) g', 12, ['abc ', '[d e](<f>) ', 'g']],
    ['behind bold text', 'abc **d e** f', 10, ['abc ', '**d e** f']],
    ['behind a character of two units', 'abc\u{1f600}d', 5, ['abc', '\u{1f600}d']],
    ['behind a letter with its accent', 'abce\u0301d', 5, ['abc', 'e\u0301d']],
  ])('is cut %s', (_, line, limit, pieces) => expect(cutLine(line, limit).map(seen)).toEqual(pieces));

  it('begins no list, heading, quotation or table with what follows', () => {
    for (const sign of ['- ', '# ', '> ', '| ', '1. ', '* * *', '<details>'])
      expect(cutLine(`abcdefgh ${sign}x`, 11)[1]).toMatch(/^\u2060/);
  });

  it('has an ellipsis in place of code that no piece has room for', () => {
    expect(cutLine(`a \`${'b'.repeat(40)}\` c`, 10)).toEqual(['a ', '…', ' c']);
  });

  it('keeps every sign of any text that was escaped, and no piece is too long', () => {
    const sign = fc.constantFrom(
      '$',
      '*',
      '<',
      '`',
      '[',
      ']',
      '(',
      '_',
      '\\',
      '&',
      '@a',
      '#1',
      ':a:',
      ' ',
      'x',
      'é',
      '漢',
    );
    const text = fc.array(sign, { minLength: 60, maxLength: 300 }).map(signs => escapeText(signs.join('')));
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 200 }), (line, limit) => {
        const pieces = cutLine(line, limit);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece.match(/<span>/g)?.length).toBe(piece.match(/<\/span>/g)?.length);
          expect(piece).not.toMatch(/(?:^|[^\\])(?:\\\\)*\\$|&[#\w]*$/);
        }
        expect(joined(pieces)).toBe(seen(line));
      }),
    );
  });
});
