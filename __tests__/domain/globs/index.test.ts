import fc from 'fast-check';
import picomatch from 'picomatch';
import { NOTICES, TOPICS } from '../../../src/analyze/tags/rules.js';
import { countAlternatives, globFault, pathMatcher } from '../../../src/domain/globs/index.js';
import { runs } from '../../support/property-runs.js';
import { anyPath, nameParts } from './support.js';

const matches = (pattern: string, path: string) => pathMatcher([pattern])(path);

describe('a glob pattern', () => {
  it.each([
    ['/docs/**', 'docs/en/index.md', true],
    ['/docs/**', 'src/docs/index.md', false],
    ['!/docs/**', 'docs/en/index.md', false],
    ['!/docs/**', 'src/index.ts', true],
    ['./docs/**', 'docs/index.md', true],
    ['docs/**', 'docs/en/index.md', true],
    ['docs/**', 'docs', true],
    ['docs/**', 'src/docs/index.md', false],
    ['*/**', 'README.md', false],
    ['*/**', 'docs/a', true],
    ['\\*/**', '*', true],
    ['**/*.md', 'README.md', true],
    ['*.md', 'docs/README.md', false],
    ['.github/**', '.github/workflows/ci.yml', true],
    ['**/*.yml', '.github/workflows/ci.yml', true],
    ['src/{a,b}/*', 'src/b/x.ts', true],
    ['src/{a,b/c}/*', 'src/b/c/x.ts', true],
    ['{a,{b,c}}d', 'cd', true],
    ['a{,b}', 'a', true],
    ['a{b}', 'a{b}', true],
    ['a{b,c', 'a{b,c', true],
    ['v{1..3}', 'v3', true],
    ['v{1..3}', 'v4', false],
    ['v{08..10}', 'v09', true],
    ['v{c..a}', 'vb', true],
    ['Docs/**', 'docs/index.md', false],
    ['a?c', 'a🙂c', true],
    ['a?c', 'a/c', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[!a]', '/', false],
    ['[]-]', ']', true],
    ['[a\\]]x', ']x', true],
    ['[z-a]', 'm', false],
    ['a[b', 'a[b', true],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
    ['app/[id]/page.tsx', 'app/d/page.tsx', true],
    ['app/\\(shop\\)/*', 'app/(shop)/page.tsx', true],
    ['a[(]b', 'a(b', true],
    ['a\\*b', 'axb', false],
    ['a\\*b', 'a*b', true],
    ['a.b', 'axb', false],
    ['a+', 'aa', false],
    ['a\nb*', 'a\nbc', true],
    ['**', 'a/b', true],
    ['', 'a', false],
  ])('%j matches %j: %s', (pattern, path, expected) => expect(matches(pattern, path)).toBe(expected));

  it('says what picomatch says of it', () => {
    const part = fc.constantFrom(
      ...nameParts,
      '[ab]',
      '[a-c]',
      '[^b-c]',
      '{a,b}',
      '{a,b/c}',
      '{a..c}',
      'a{,b}',
      '[id]',
    );
    const name = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => parts.join('')),
      fc.constantFrom('**', '*', 'a', 'b'),
    );
    const pattern = fc
      .tuple(fc.constantFrom('', '', '', '!'), fc.array(name, { minLength: 1, maxLength: 5 }))
      .map(([mark, names]) => mark + names.join('/'))
      // It takes `**` beside braces for folders, and three stars for two.
      .filter(glob => globFault(glob) === null && !/\*{3}|[}]\*\*|\*\*[{]/.test(glob));
    fc.assert(
      fc.property(pattern, anyPath, (glob, path) => {
        expect(matches(glob, path)).toBe(picomatch(glob, { dot: true })(path));
      }),
      runs(20_000),
    );
  });

  it('that the built-in tags have can be matched', () => {
    const own = [...NOTICES, ...TOPICS].flatMap(({ paths = [], mostly = [] }) => [...paths, ...mostly]);
    expect(own.filter(pattern => globFault(pattern) !== null)).toEqual([]);
    expect(own.length).toBeGreaterThan(20);
  });
});

describe('a pattern that is not matched', () => {
  it.each([
    ['has a group', '([a-z]+)+1', 'parentheses'],
    ['repeats', '+(a|b)', 'parentheses'],
    ['excludes by a group', '!(*.md)', 'parentheses'],
    ['has more than 1,000 characters', 'a'.repeat(1_001), 'long'],
    ['stands for more than a hundred', '{a,b}'.repeat(7), 'braces'],
    ['stands for a range of more than a hundred', '{0..100}', 'braces'],
    ['nests too many', '{a,'.repeat(101) + '}'.repeat(101), 'braces'],
  ])('%s', (_, pattern, fault) => {
    expect(globFault(pattern)).toBe(fault);
    expect(pathMatcher([pattern])(pattern)).toBe(false);
  });

  it.each(['a'.repeat(1_000), '{1..100}', 'a\\(b\\)', '[()]', '*a*b*c*d*e*', '**/a/**/a/**/a/**/a/**/z', ''])(
    'is not %#',
    pattern => expect(globFault(pattern)).toBeNull(),
  );

  it('is counted with what its braces stand for', () => {
    expect(['a', '{a,b}{c,d}', '[id]', '{1..100}'].map(countAlternatives)).toEqual([1, 4, 2, 100]);
  });
});
