import { dividesWeek, isSmallWeek, maxThemes, minPullRequests } from '../../../src/analyze/themes/limits.js';
import { alone, kind, sizes, times } from './support.js';

const groups = (names: string, size: number) => names.split(' ').map(name => times(size, name));

describe('a week', () => {
  it('is small below 12 pull requests', () => expect([11, 12].map(isSmallWeek)).toEqual([true, false]));

  it.each([
    [11, 3],
    [12, 6],
    [39, 6],
    [40, 8],
    [500, 8],
  ])('of %d pull requests has at most %d themes', (total, max) => expect(maxThemes(total)).toBe(max));

  it.each([
    [11, 3],
    [12, 2],
    [24, 2],
    [25, 3],
    [120, 3],
    [121, 4],
    [160, 4],
    [161, 5],
  ])('of %d pull requests has themes of at least %d', (total, min) => expect(minPullRequests(total)).toBe(min));

  it('is divided by what at most half of it has in common', () =>
    expect([dividesWeek(5, 10), dividesWeek(6, 10), dividesWeek(6, 11)]).toEqual([true, false, false]));
});

describe('there are at most', () => {
  it('three themes below 12 pull requests', () => {
    const [four, rest] = [[times(3, 'Ada'), ...groups('Bea Cid Dan', 2)], alone(2)];
    expect(sizes(...four, rest)).toBe('Ada 3, Bea 2, Cid 2, other 4');
    expect(sizes(...four, rest, alone(1))).toBe('Ada 3, Bea 2, Cid 2, Dan 2, other 3');
  });

  it('six themes below 40 pull requests, and eight otherwise', () => {
    const nine = groups('Ada Bea Cid Dan Eva Fay Gus Hal Ida', 4);
    expect(sizes(...nine, alone(3))).toBe('Ada 4, Bea 4, Cid 4, Dan 4, Eva 4, Fay 4, other 15');
    expect(sizes(...nine, alone(4))).toBe('Ada 4, Bea 4, Cid 4, Dan 4, Eva 4, Fay 4, Gus 4, Hal 4, other 8');
  });
});

describe('a theme has at least', () => {
  it('three pull requests in a small week, two below 25, and three otherwise', () => {
    expect(sizes(times(4, 'Ada'), times(4, 'Bea'), times(2, 'Cid'), alone(1))).toBe('Ada 4, Bea 4, other 3');
    expect(sizes(times(4, 'Ada'), times(4, 'Bea'), times(2, 'Cid'), alone(2))).toBe('Ada 4, Bea 4, Cid 2, other 2');
    const three = groups('Ada Bea Cid', 6);
    expect(sizes(...three, times(2, 'Dan'), alone(4))).toBe('Ada 6, Bea 6, Cid 6, Dan 2, other 4');
    expect(sizes(...three, times(2, 'Dan'), alone(5))).toBe('Ada 6, Bea 6, Cid 6, other 7');
    expect(sizes(...three, times(3, 'Dan'), alone(4))).toBe('Ada 6, Bea 6, Cid 6, Dan 3, other 4');
  });

  it('2.5 % of a large week', () => {
    const six = groups('Ada Bea Cid Dan Eva Fay', 19);
    const large = 'Ada 19, Bea 19, Cid 19, Dan 19, Eva 19, Fay 19';
    expect(sizes(...six, times(3, 'Gus'), alone(3))).toBe(`${large}, Gus 3, other 3`);
    expect(sizes(...six, times(3, 'Gus'), alone(4))).toBe(`${large}, other 7`);
    expect(sizes(...six, times(4, 'Gus'), alone(3))).toBe(`${large}, Gus 4, other 3`);
  });

  it('two pull requests, if otherwise more than 35 % would be in the rest', () => {
    const [ada, cid, fixes] = [times(9, 'Ada'), times(8, 'Cid'), kind(2, 'fix')];
    expect(sizes(ada, times(8, 'Bea'), cid, fixes, alone(13))).toBe('Ada 9, Bea 8, Cid 8, kind:fix 2, other 13');
    expect(sizes(ada, times(9, 'Bea'), cid, fixes, alone(12))).toBe('Ada 9, Bea 9, Cid 8, other 14');
  });
});
