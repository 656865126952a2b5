import { isSoonTried } from '../../src/domain/globs.js';

describe('a glob pattern', () => {
  it.each(['src/**/*.ts', '*a*b*', '**/a/**/b/**/c/**', '+(a|b)', 'a'.repeat(1000), ''])(
    '%# is quick to match',
    pattern => {
      expect(isSoonTried(pattern)).toBe(true);
    },
  );

  it.each([
    ['with four stars in a name', '*a*b*c*'],
    ['with five folder wildcards', '**/a/**/b/**/c/**/d/**'],
    ['with two repetitions', '+(a*(b))'],
    ['of more than 1000 characters', 'a'.repeat(1001)],
  ])('%s may take too long', (_, pattern) => {
    expect(isSoonTried(pattern)).toBe(false);
  });
});
