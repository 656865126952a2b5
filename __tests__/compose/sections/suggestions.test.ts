import { suggestions } from '../../../src/compose/sections/suggestions.js';
import { suggestionParagraph } from '../../../src/compose/statements/suggestions/index.js';
import { number } from '../../../src/compose/values.js';
import type { Suggestion } from '../../../src/domain/digest.js';
import { contentOf, entries } from '../support.js';

const read = (one: number): Suggestion => ({
  id: 'read-now',
  pullRequests: [one],
  counts: { ranked: 1 },
  parts: { ranked: 'one' },
});
const UNHEARD_OF: Suggestion = { id: 'unheard-of', pullRequests: [1] };

const sectionOf = (given?: Suggestion[]) =>
  contentOf(suggestions, { pullRequests: entries(4), ...(given && { suggestions: given }) });
const textOf = (suggestion: Suggestion) => suggestionParagraph(suggestion, new Map());

describe('the section of suggestions', () => {
  it('has a single one without a word on their order', () => {
    expect(sectionOf([read(2)])).toEqual({
      isOrdered: false,
      suggestions: [{ place: number(1), text: textOf(read(2)) }],
    });
  });

  it('numbers several in the order of the digest', () => {
    expect(sectionOf([read(2), read(1)])).toEqual({
      isOrdered: true,
      suggestions: [
        { place: number(1), text: textOf(read(2)) },
        { place: number(2), text: textOf(read(1)) },
      ],
    });
  });

  it('leaves out those of a later version', () => {
    expect(sectionOf([UNHEARD_OF, read(1)])).toEqual({
      isOrdered: false,
      suggestions: [{ place: number(1), text: textOf(read(1)) }],
    });
  });

  it('is left out if there are none', () => {
    expect(sectionOf([])).toBeNull();
    expect(sectionOf([UNHEARD_OF])).toBeNull();
    expect(sectionOf()).toBeNull();
  });
});
