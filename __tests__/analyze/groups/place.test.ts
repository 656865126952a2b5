import { placeOf, productModules } from '../../../src/analyze/groups/place.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { entries } from '../statistics/support.js';

/** The place of pull requests that change these modules each. */
const placed = (modules: readonly string[][], isProduct: (module: string) => boolean = () => true) =>
  placeOf(
    entries(modules.length, number => ({ modules: modules[number - 1] ?? [] })),
    isProduct,
  );

describe('the place of pull requests', () => {
  it.each([
    ['one module that all change', [['pay'], ['pay']], { modules: ['pay'], all: true }],
    ['a module that three of five change', [['pay'], ['pay'], ['pay'], ['a'], ['b']], { modules: ['pay'], all: false }],
    ['as few modules as possible', [['a'], ['pay'], ['pay'], ['b'], ['c']], { modules: ['pay', 'a'], all: false }],
    ['at most three modules', [['c'], ['b'], ['a'], ['d'], ['e']], { modules: ['a', 'b', 'c'], all: false }],
    [
      'the module that pull requests have in common',
      [
        ['pay', 'a'],
        ['b', 'pay'],
      ],
      { modules: ['pay'], all: true },
    ],
  ])('is %s', (_, modules, place) => {
    expect(placed(modules)).toEqual(place);
  });

  it.each([
    ['spread over many modules', ['a', 'b', 'c', 'd', 'e', 'f'].map(one => [one])],
    ['in no folder', [['.'], ['.']]],
    ['in no module', [[], []]],
  ])('is unknown if they are %s', (_, modules) => {
    expect(placed(modules, module => module !== '.')).toBeUndefined();
  });

  it('is a module of the product, or else one of tests or docs', () => {
    const isProduct = (module: string) => module === 'src';
    expect(
      placed(
        [
          ['docs', 'src'],
          ['docs', 'src'],
        ],
        isProduct,
      ),
    ).toEqual({ modules: ['src'], all: true });
    expect(placed([['docs'], ['docs']], isProduct)).toEqual({ modules: ['docs'], all: true });
    expect(placed([['docs'], ['.'], ['.']], isProduct)).toBeUndefined();
  });
});

describe('a module of the product', () => {
  const row = (path: string, kind?: string): Statistics['modules'][number] => ({
    path,
    ...(kind !== undefined && { kind }),
    pullRequests: [1],
    files: 1,
    additions: 1,
    deletions: 1,
  });
  const isProduct = productModules([row('src', 'source'), row('docs', 'docs'), row('test', 'test'), row('lib')]);

  it.each([
    ['src', true],
    ['lib', true],
    ['unknown', true],
    ['docs', false],
    ['test', false],
    ['.', false],
  ])('is %s: %s', (module, expected) => {
    expect(isProduct(module)).toBe(expected);
  });
});
