import fc from 'fast-check';

/** What names in patterns are made of, in every dialect. */
export const nameParts = ['a', 'b', 'a', '.', '*', '**', '?', '\\*', 'é', '-', 'ab'];

const name = fc
  .array(fc.constantFrom('a', 'b', 'c', '.', '*', 'é', '-', '[', 'i', 'd', ']'), { minLength: 1, maxLength: 4 })
  .map(parts => parts.join(''))
  .filter(one => one !== '.' && one !== '..');

/** Paths that such patterns often match. */
export const anyPath = fc
  .array(fc.oneof(name, fc.constantFrom('a', 'b', 'ab')), { minLength: 1, maxLength: 5 })
  .map(names => names.join('/'));
