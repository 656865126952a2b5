import fc from 'fast-check';
import ignore from 'ignore';
import { ownerPattern } from '../../../src/domain/globs/index.js';
import { runs } from '../../support/property-runs.js';
import { anyPath, nameParts } from './support.js';

describe('a pattern of CODEOWNERS', () => {
  it.each([
    ['docs', 'a/docs/b', true],
    ['/docs', 'a/docs/b', false],
    ['docs/', 'docs', false],
    ['docs/**', 'docs', false],
    ['docs/*', 'docs/a/b', false],
    ['a/**/b', 'a/b/c', true],
    ['a\\/b', 'a/b', true],
    ['a\\', 'a\\', false],
    ['a\\/', 'a/b', false],
    ['[a]', '[a]', true],
    ['/', 'a', false],
  ])('%j names %j: %s', (pattern, path, expected) => expect(ownerPattern(pattern)(path)).toBe(expected));

  it('says what git and the package `ignore` say of it', () => {
    const part = fc.constantFrom(...nameParts, '\\a', '\\\\', '***');
    const name = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => parts.join('')),
      fc.constantFrom('**', '*', 'a', 'b', 'a*'),
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('', '/'),
        fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/')),
        fc.constantFrom('', '', '/'),
      )
      .map(parts => parts.join(''));
    // What GitHub does with `/*`, in words of .gitignore.
    const lines = (own: string) => (own.endsWith('/*') ? [own, `!${own}/`] : [own]);
    fc.assert(
      fc.property(pattern, anyPath, (own, path) => {
        expect(ownerPattern(own)(path)).toBe(ignore({ ignorecase: false }).add(lines(own)).ignores(path));
      }),
      runs(20_000),
    );
  });
});
