import { file } from '../../support/pull-request.js';
import { alone, sizes, themesOfTagged, times } from './support.js';

const named = (title: string, ...paths: string[]) =>
  times(1, '', { title, ...(paths.length > 0 && { files: paths.map(path => file(path)) }) });
/** The first theme of a week with these beside others, if it is made of a tag or a word. */
const theme = (...titles: ReturnType<typeof named>[]) =>
  themesOfTagged([...titles.flat(), ...alone(12)]).find(({ by }) => by === 'tag')?.name;

describe('a word of the titles makes a theme', () => {
  it.each([
    ['with capitals inside', 'LanternX'],
    ['of capitals', 'MUX'],
    ['of two capitals', 'MX'],
    ['with a digit', 'mi9'],
    ['with a digit behind', 'grid2'],
    ['with a digit inside', 'm9x'],
    ['with a digit apart', 'fp_8'],
    ['of twenty characters', 'AbcdeAbcdeAbcdeAbcde'],
  ])('if it is written like a name: %s', (_, word) =>
    expect(theme(named(`Wake ${word} up`), named(`Let ${word} sleep`))).toBeDefined(),
  );

  it.each([
    ['with one capital', 'Lantern'],
    ['with none', 'lantern'],
    ['of twenty-one characters', 'AbcdeAbcdeAbcdeAbcdeX'],
    ['which titles have everywhere', 'HTTP'],
    ['which titles have everywhere, in the plural', 'HOSTS'],
    ['which titles have everywhere, ending like a plural', 'ALWAYS'],
    ['which names no topic', 'V2'],
  ])('and not if it is one %s', (_, word) =>
    expect(theme(named(`Wake ${word} up`), named(`Let ${word} sleep`))).toBeUndefined(),
  );

  it.each([
    ['a file', 'lib/lantern.ts'],
    ['a folder, whatever the case', 'Lantern/one.ts'],
    ['several', 'web/lanterns/one.ts'],
    ['a part of a name', 'web/old-lantern_two.ts'],
  ])('if it is also a name in the changed paths: of %s', (_, path) => {
    const other = path.replace('.ts', '.js');
    expect(theme(named('Wake the lantern up', 'a/x', path), named('Let a lantern sleep', 'b/y', other))).toBe(
      'Lantern',
    );
  });

  it.each([
    ['inside of another', 'lantern', 'lib/lanternfish.ts'],
    ['at the end of another', 'lantern', 'lib/oldlantern.ts'],
    ['too short to tell', 'bus', 'lib/bus.ts'],
    ['which titles have everywhere', 'cache', 'lib/cache.ts'],
  ])('and not if it is %s', (_, word, path) =>
    expect(theme(named(`Wake the ${word} up`, 'a/x', path), named(`Let a ${word} sleep`, 'b/y', path))).toBeUndefined(),
  );

  it('of four letters, but no less', () =>
    expect(theme(named('Wake the grid up', 'a/x', 'lib/grid.ts'), named('Let a grid sleep', 'b/grid'))).toBe('Grid'));

  it('if at least two name it so, and half of all that have it', () => {
    const [one, two] = [named('Wake LanternX up'), named('Let LanternX sleep')];
    const lower = named('Let lanternx sleep');
    expect(theme(one, lower)).toBeUndefined();
    expect(theme(one, two, lower, lower)).toBe('LanternX');
    expect(theme(one, two, lower, lower, lower)).toBeUndefined();
  });

  it('of the first hundred paths', () => {
    const paths = Array.from({ length: 100 }, (_, index) => `a${index}/x`);
    const last = (count: number) => [...paths.slice(0, count), 'lib/lantern.ts'];
    const both = (count: number) => [
      named('Wake the lantern up', ...last(count)),
      named('The lantern', ...last(count)),
    ];
    expect(theme(...both(99))).toBe('Lantern');
    expect(theme(...both(100))).toBeUndefined();
  });
});

describe('a module makes a theme', () => {
  const inside = (...paths: string[]) => times(3, '', { files: paths.map(path => file(path)) });

  it.each([
    ['where most of the source lies in it', ['web/a.ts', 'api/b.txt', 'api/c.txt'], 'Web 3, other 12'],
    ['where most of the files do, and there is no source', ['web/a.txt', 'web/b.txt', 'api/c.txt'], 'Web 3, other 12'],
    ['not where only half does', ['web/a.txt', 'api/c.txt'], 'other 15'],
    ['not of what lies in no folder', ['a.txt'], 'other 15'],
  ])('%s', (_, paths, told) => expect(sizes(inside(...paths), alone(12))).toBe(told));
});

describe('a module is the home of a tag', () => {
  const inWeb = (count: number, tags = '') => times(count, tags, { files: [file('web/a.ts')] });

  it('where at least 60 % of its pull requests carry it', () => {
    expect(sizes(inWeb(3, 'Ada'), inWeb(2), alone(15))).toBe('Ada 5, other 15');
    expect(sizes(inWeb(2, 'Ada'), inWeb(2), alone(16))).toBe('Web 2, Ada 2, other 16');
    expect(sizes(inWeb(2, 'Ada'), inWeb(1), alone(16))).toBe('Ada 3, other 16');
  });

  it('and at least half of those that carry it lie in it', () => {
    expect(sizes(inWeb(3, 'Ada'), inWeb(2), times(3, 'Ada'), alone(15))).toBe('Ada 8, other 15');
    expect(sizes(inWeb(3, 'Ada'), inWeb(2), times(4, 'Ada'), alone(15))).toBe('Ada 7, Web 2, other 15');
  });

  it('and they do not only speak of it', () =>
    expect(sizes(inWeb(3, 'Ada:words'), inWeb(2), alone(15))).toBe('Ada 3, Web 2, other 15'));
});
