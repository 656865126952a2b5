import { termsOf } from '../../../src/analyze/themes/terms.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

type Titled = [title: string, ...paths: string[]];

/** The terms in these titles, each with its pull requests, numbered from 1. */
function terms(...titles: readonly Titled[]): Record<string, number[]> {
  const titled = titles.map(([title, ...paths], index) => ({
    title,
    change: change({ number: index + 1, title, files: paths.map(path => file(path)) }),
  }));
  return Object.fromEntries([...termsOf(titled)].map(([key, numbers]) => [key, [...numbers]]));
}

const twice = (word: string, ...paths: string[]): [Titled, Titled] => [
  [`Wake ${word} up`, ...paths],
  [`Let a ${word} sleep`, ...paths],
];

describe('a word of the titles is a term', () => {
  it('by its key, with the pull requests whose titles have it', () =>
    expect(terms(['Wake LanternX up'], ['Sleep'], ['Let LanternXs sleep'])).toEqual({ lanternx: [1, 3] }));

  it.each([
    ['with capitals inside', 'LanternX'],
    ['in capitals', 'MUX'],
    ['with two capitals', 'MX'],
    ['with a digit', 'mi9'],
    ['with a digit at the end', 'grid2'],
    ['with a digit inside', 'm9x'],
    ['with a digit after an underscore', 'fp_8'],
    ['with twenty characters', 'AbcdeAbcdeAbcdeAbcde'],
  ])('if it is written like a name: %s, %s', (_, word) =>
    expect(Object.values(terms(...twice(word)))).toEqual([[1, 2]]),
  );

  it.each([
    ['with one capital', 'Lantern'],
    ['without capitals', 'lantern'],
    ['with twenty-one characters', 'AbcdeAbcdeAbcdeAbcdeX'],
    ['common in titles', 'HTTP'],
    ['common in titles, in the plural', 'HOSTS'],
    ['common in titles, with the ending of a plural', 'ALWAYS'],
    ['not a topic', 'V2'],
  ])('but not if it is %s: %s', (_, word) => expect(terms(...twice(word))).toEqual({}));

  it.each([
    ['a file', 'lib/lantern.ts'],
    ['a folder, in upper or lower case', 'Lantern/one.ts'],
    ['several', 'web/lanterns/one.ts'],
    ['a part of a name', 'web/old-lantern_two.ts'],
  ])('if it is also in the changed paths: the name of %s', (_, path) => {
    const other = path.replace('.ts', '.js');
    expect(terms(['Wake the lantern up', 'a/x', path], ['Let a lantern sleep', 'b/y', other])).toEqual({
      lantern: [1, 2],
    });
  });

  it.each([
    ['inside another word', 'lantern', 'lib/lanternfish.ts'],
    ['at the end of another word', 'lantern', 'lib/oldlantern.ts'],
    ['there with three letters', 'bus', 'lib/bus.ts'],
    ['common in titles', 'cache', 'lib/cache.ts'],
  ])('but not if in the paths it is %s: %s', (_, word, path) => expect(terms(...twice(word, path))).toEqual({}));

  it('if it has four letters and is in the paths', () =>
    expect(terms(['Wake the grid up', 'a/x', 'lib/grid.ts'], ['Let a grid sleep', 'b/grid'])).toEqual({
      grid: [1, 2],
    }));

  it('if at least two titles, and half of all that have it, write it like a name', () => {
    const [one, two, lower]: [Titled, Titled, Titled] = [
      ['Wake LanternX up'],
      ['Let LanternX sleep'],
      ['Let lanternx sleep'],
    ];
    expect(terms(one, lower)).toEqual({});
    expect(terms(one, two, lower, lower)).toEqual({ lanternx: [1, 2, 3, 4] });
    expect(terms(one, two, lower, lower, lower)).toEqual({});
  });

  it('if it is in the first hundred paths', () => {
    const paths = Array.from({ length: 100 }, (_, index) => `a${index}/x`);
    const both = (count: number) => twice('lantern', ...paths.slice(0, count), 'lib/lantern.ts');
    expect(terms(...both(99))).toEqual({ lantern: [1, 2] });
    expect(terms(...both(100))).toEqual({});
  });
});
