import { alone, kind, sizes, times } from './support.js';

const groups = (names: string, size: number) => names.split(' ').map(name => times(size, name));

describe('there are at most', () => {
  it('three themes below 12 pull requests', () => {
    const [four, rest] = [[times(3, 'Ada'), ...groups('Bea Cid Dan', 2)], alone(2)];
    expect(sizes(...four, rest)).toBe('Ada 3, Bea 2, Cid 2, other 4');
    expect(sizes(...four, rest, alone(1))).toBe('Ada 3, Bea 2, Cid 2, Dan 2, other 3');
  });

  it('six below 40, then eight', () => {
    const nine = groups('Ada Bea Cid Dan Eva Fay Gus Hal Ida', 4);
    expect(sizes(...nine, alone(3))).toBe('Ada 4, Bea 4, Cid 4, Dan 4, Eva 4, Fay 4, other 15');
    expect(sizes(...nine, alone(4))).toBe('Ada 4, Bea 4, Cid 4, Dan 4, Eva 4, Fay 4, Gus 4, Hal 4, other 8');
  });

  it('one less than that picked: a place stays free for what the rest has in common', () => {
    const seven = [times(9, 'Ada'), ...groups('Bea Cid Dan Eva Fay Gus', 4)];
    expect(sizes(...seven, times(3, 'Hal:words'), kind(5, 'fix'), alone(4))).toBe(
      'Ada 9, kind:fix 5, Bea 4, Cid 4, Dan 4, Eva 4, Fay 4, Gus 4, other 7',
    );
  });
});

describe('a theme has at least', () => {
  it('three pull requests in a quiet week, two below 25, three from then on', () => {
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

  it('two, where more than 35 % would else be in the rest', () => {
    const [ada, cid, fixes] = [times(9, 'Ada'), times(8, 'Cid'), kind(2, 'fix')];
    expect(sizes(ada, times(8, 'Bea'), cid, fixes, alone(13))).toBe('Ada 9, Bea 8, Cid 8, kind:fix 2, other 13');
    expect(sizes(ada, times(9, 'Bea'), cid, fixes, alone(12))).toBe('Ada 9, Bea 9, Cid 8, other 14');
  });
});

describe('a quiet week', () => {
  it('is one list if most of it would be in the rest', () => {
    expect(sizes(times(5, 'Ada'), alone(5))).toBe('Ada 5, other 5');
    expect(sizes(times(5, 'Ada'), alone(6))).toBe('other 11');
    expect(sizes(times(2, 'Ada'), alone(10))).toBe('Ada 2, other 10');
  });
  it('is one list if all of it is about one thing, and has a theme where something else is left', () => {
    expect(sizes(times(5, 'Ada'))).toBe('other 5');
    expect(sizes(times(4, 'Ada'), alone(1))).toBe('Ada 4, other 1');
  });
});
