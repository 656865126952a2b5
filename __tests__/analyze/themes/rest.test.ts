import { alone, kind, sizes, times } from './support.js';

describe('what most of the rest has in common becomes a theme', () => {
  it('where it is more than 12 % of the week', () => {
    const two = [times(8, 'Ada'), times(7, 'Bea')];
    expect(sizes(...two, times(7, 'Cid'), kind(3, 'fix'))).toBe('Ada 8, Bea 7, Cid 7, other 3');
    expect(sizes(...two, times(6, 'Cid'), kind(4, 'fix'))).toBe('Ada 8, Bea 7, Cid 6, kind:fix 4');
  });

  it('the one with the most first, and by name where two are even', () => {
    const five = ['Ada', 'Bea', 'Cid', 'Dan', 'Eva'].map(name => times(5, name));
    const picked = 'Ada 5, Bea 5, Cid 5, Dan 5, Eva 5';
    expect(sizes(...five, kind(6, 'fix'), kind(8, 'feat'))).toBe(`kind:feature 8, ${picked}, other 6`);
    expect(sizes(...five, kind(6, 'fix'), kind(6, 'feat'))).toBe(`kind:feature 6, ${picked}, other 6`);
    expect(sizes(...five, kind(8, 'fix'), kind(6, 'feat'))).toBe(`kind:fix 8, ${picked}, other 6`);
  });

  it('also what more than half of the week has, but not what more than 80 % has', () => {
    const areas = [times(5, 'Ada Wide'), times(5, 'Bea Wide')];
    expect(sizes(...areas, times(6, 'Wide'), alone(4))).toBe('Wide 6, Ada 5, Bea 5, other 4');
    expect(sizes(...areas, times(7, 'Wide'), alone(3))).toBe('Ada 5, Bea 5, other 10');
  });

  it('until nothing is left', () =>
    expect(sizes(times(8, 'Ada'), times(8, 'Bea'), kind(8, 'fix'))).toBe('kind:fix 8, Ada 8, Bea 8'));

  it('reverts as such, where nothing is known of what they undo', () => {
    const reverts = ['Revert "Wake up"', '[Revert] Sleep', '"Revert" of a nap'].flatMap(title =>
      times(1, '', { title }),
    );
    expect(sizes(reverts, times(1, '', { title: 'Do not revert' }), alone(9))).toBe('kind:revert 3, other 10');
  });
});

describe('where there is no room, a small theme gives way', () => {
  const small = (...names: string[]) => names.map(name => times(2, name));
  const four = 'Bea 2, Cid 2, Dan 2, Eva 2';

  it('if the rest is more than a fifth', () => {
    const five = small('Ada', 'Bea', 'Cid', 'Dan', 'Eva');
    expect(sizes(...five, kind(5, 'fix'), kind(4, 'refactor'), alone(1))).toBe(
      `kind:fix 5, kind:refactor 4, ${four}, other 3`,
    );
    expect(sizes(...five, kind(6, 'fix'), kind(4, 'refactor'))).toBe(`kind:fix 6, Ada 2, ${four}, other 4`);
  });

  it('if that makes the rest smaller', () =>
    expect(sizes(...small('Ada', 'Bea', 'Cid', 'Dan', 'Eva'), kind(5, 'fix'), kind(2, 'refactor'), alone(3))).toBe(
      `kind:fix 5, Ada 2, ${four}, other 5`,
    ));

  it('the smallest before others', () => {
    const five = [times(3, 'Bea:own Eva:words'), times(2, 'Cid:own Eva:words'), ...small('Ada', 'Eva:kind')];
    const week = [...five, times(1, 'Dan'), times(1, 'Dan Bea'), kind(5, 'fix'), kind(2, 'refactor'), alone(3)];
    expect(sizes(...week)).toBe('kind:fix 5, Eva 4, Bea 3, kind:refactor 2, Ada 2, Dan 2, other 3');
  });

  it('one of the three smallest, the first that does', () => {
    const [fixes, rest] = [kind(5, 'fix'), [...kind(2, 'refactor'), ...alone(3)]];
    expect(sizes(...small('Ada', 'Bea:own Eva:words', 'Cid', 'Dan', 'Eva:kind'), fixes, rest)).toBe(
      'kind:fix 5, Eva 4, kind:refactor 2, Ada 2, Cid 2, Dan 2, other 3',
    );
    expect(sizes(...small('Ada', 'Bea', 'Cid:own Eva:words', 'Dan', 'Eva:kind'), fixes, rest)).toBe(
      'kind:fix 5, Eva 4, kind:refactor 2, Ada 2, Bea 2, Dan 2, other 3',
    );
    expect(sizes(...small('Ada', 'Bea', 'Cid', 'Dan:own Eva:words', 'Eva:kind'), fixes, rest)).toBe(
      `kind:fix 5, Ada 2, ${four}, other 5`,
    );
  });
});
