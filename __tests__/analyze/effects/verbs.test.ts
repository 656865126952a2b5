import { baseVerb, imperative, startsWithVerb } from '../../../src/analyze/effects/verbs.js';

describe('the base of a verb', () => {
  it.each([
    ['Adds', 'add'],
    ['added', 'add'],
    ['removed', 'remove'],
    ['Applies', 'apply'],
    ['fixes', 'fix'],
    ['made', 'make'],
    ["Don't", "don't"],
    ['adding', null],
    ['saved', null],
    ['cursor', null],
  ])('%s is %s', (word, base) => expect(baseVerb(word)).toBe(base));
});

describe('a line starts with a verb', () => {
  it.each([
    'Add cursors',
    'Support cursors',
    'fall back to rows',
    'Frobnicate the rows',
    'Ensures that it is shown',
    'Adds what is missing',
  ])('%s', line => expect(startsWithVerb(line)).toBe(true));

  it.each([
    'Support for cursors',
    'Cursors work',
    'After a day',
    'Names such as x are shown',
    'Documents that are gone stay gone',
    'Release of a lock',
  ])('but not: %s', line => expect(startsWithVerb(line)).toBe(false));
});

it('puts the second verb into its base too', () =>
  expect(imperative('Exposes cursors and removes pages')).toBe('expose cursors and remove pages'));
