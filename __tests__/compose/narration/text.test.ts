import fc from 'fast-check';
import { entriesByNumber } from '../../../src/compose/lookup.js';
import { placeholdersIn, prose, quotedNumbers } from '../../../src/compose/narration/text.js';
import { reference } from '../../../src/compose/values.js';
import { OBJECT, type Value } from '../../../src/domain/page.js';
import { hostileText } from '../../support/arbitraries.js';
import { said } from '../said.js';
import { entries } from '../support.js';
import { sentence } from './support.js';

const read = (text: string, known: readonly number[] = [12, 13]) =>
  said(prose(sentence(text, known), number => (known.includes(number) ? reference(number) : null)));

describe('a placeholder in a sentence', () => {
  it.each([
    ['{{12}} adds a cache', '#12 adds a cache'],
    ['Parsing, with {{12}}, is short', 'Parsing, with #12, is short'],
    ['The cache comes from {{12}}', 'The cache comes from #12'],
    ['Both {{12}} and {{13}} and {{12}}', 'Both #12 and #13 and #12'],
  ])('stands for its pull request: %s', (text, shown) => expect(read(text)).toBe(shown));

  it.each([
    ['由{{12}}引入', '由 #12 引入'],
    ['a{{12}}3 b', 'a #12 3 b'],
    ['{{12}}{{13}}', '#12 #13'],
    ['（{{12}}）', '（#12）'],
    ["{{12}}'s cache", "#12's cache"],
  ])('runs into no letter, digit or reference beside it: %s', (text, shown) => expect(read(text)).toBe(shown));

  it.each([
    ['As {{99}} says', 'As says'],
    ['{{99}}', ''],
    ['{{p1}} {12} {{ 12 }}', '{{p1}} {12} {{ 12 }}'],
  ])('that no value is known for is dropped, and what is none stays text: %s', (text, shown) =>
    expect(read(text)).toBe(shown),
  );
});

describe('a sentence', () => {
  it('has no full stop of its own', () => {
    expect(['Done.', 'Done...', 'Done。 ', 'See {{12}}.'].map(text => read(text))).toEqual([
      'Done',
      'Done',
      'Done',
      'See #12',
    ]);
  });

  it('has as many places for values as it has values, whatever its text holds', () => {
    const text = fc.array(fc.oneof(hostileText, fc.constantFrom(OBJECT, '{{12}}', '{{99}}'))).map(all => all.join(''));
    fc.assert(
      fc.property(text, given => {
        const value = prose(sentence(given, [12]), number => (number === 12 ? reference(12) : null));
        const { text: own, objects } = value as Extract<Value, { type: 'prose' }>;
        expect(own.split(OBJECT)).toHaveLength(objects.length + 1);
      }),
    );
  });

  it('is not read for ever', () => {
    expect(read(`Done${'.'.repeat(1_000_000)}x`)).toBe('Done');
  });

  it('knows its placeholders', () => {
    expect(placeholdersIn(sentence('See {{12}}, {{7}}', []))).toEqual([12, 7]);
  });

  it('quotes each pull request once, and none that the digest lacks', () => {
    expect(quotedNumbers(sentence('x', [3, 99, 1, 3]), entriesByNumber({ pullRequests: entries(5) }))).toEqual([3, 1]);
  });
});
