import { alternatives, atMostFive, didYouMean, quoted, sentence } from '../../src/settings/messages.js';
import { problems } from './support.js';

describe('a quoted value', () => {
  it('is on one line, and is cut after 60 characters', () => {
    const [problem] = problems({ bots: `two\nlines${'x'.repeat(1000)}` });
    expect(problem).toBe(`bots: got "two\\nlines${'x'.repeat(51)}…"; it may be "apart", "include" or "exclude".`);
    expect(quoted('🗼'.repeat(60))).toBe(`"${'🗼'.repeat(60)}"`);
  });

  it.each([
    [['a'], 'a list'],
    [{ a: 1 }, 'a mapping'],
    [null, 'null'],
    [1.5, '1.5'],
    [false, 'false'],
  ])('%j is %s', (value, expected) => expect(quoted(value)).toBe(expected));
});

describe('many names', () => {
  it.each([
    [1, 'a0'],
    [5, 'a0, a1, a2, a3, a4'],
    [7, 'a0, a1, a2, a3, a4 and 2 more'],
  ])('are at most five, and how many more: %i', (count, expected) => {
    expect(atMostFive(Array.from({ length: count }, (_, n) => `a${n}`))).toBe(expected);
  });
});

describe('alternatives', () => {
  it.each([
    [[], ''],
    [['a'], '"a"'],
    [['a', 'b'], '"a" or "b"'],
    [['a', 'b', 'c'], '"a", "b" or "c"'],
  ])('%j are %s', (names, expected) => expect(alternatives(names)).toBe(expected));

  it('are a question if they are suggestions', () => {
    expect(didYouMean(['a', 'b'])).toBe('; did you mean "a" or "b"?');
    expect(didYouMean([])).toBe('');
  });
});

describe('a sentence', () => {
  it('gets a period unless it has an end', () => {
    expect(['a', 'a.', 'a?'].map(sentence)).toEqual(['a.', 'a.', 'a?']);
  });
});
