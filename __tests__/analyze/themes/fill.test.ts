import { assign, restOf, sizesOf } from '../../../src/analyze/themes/assign.js';
import { exchange, fill } from '../../../src/analyze/themes/fill.js';
import { alone, candidate, candidateOf, kind, range, sizes, times } from './support.js';

const sizesById = (assignment: Parameters<typeof sizesOf>[0]) =>
  sizesOf(assignment).map(({ theme: { id }, size }) => `${id} ${size}`);

describe('filling', () => {
  const ADA = candidateOf('tag:ada', range(1, 10));

  it('makes a theme of what the rest has most in common, without pull requests of other themes', () => {
    const wide = candidateOf('tag:wide', range(8, 14), 0.3);
    const assignment = fill(assign(range(1, 20), [ADA]), [ADA, candidateOf('kind:fix', range(11, 13), 0.2), wide], 20);
    expect(sizesById(assignment)).toEqual(['tag:ada 10', 'tag:wide 4']);
    expect(restOf(assignment)).toEqual(range(15, 20));
  });

  it('changes nothing if the rest is at most 12 % of the week, or if nothing is in common', () => {
    const [large, rest] = [candidateOf('tag:ada', range(1, 22)), candidateOf('tag:rest', range(23, 25))];
    const twelvePercent = assign(range(1, 25), [large]);
    expect(fill(twelvePercent, [large, rest], 25)).toBe(twelvePercent);
    const more = assign(range(1, 24), [candidateOf('tag:ada', range(1, 21))]);
    expect(sizesById(fill(more, [candidateOf('tag:rest', range(22, 24))], 24))).toEqual(['tag:ada 21', 'tag:rest 3']);
    expect(fill(more, [ADA], 24)).toBe(more);
  });

  it('ignores what more than 80 % of the week has in common', () => {
    const assignment = assign(range(1, 20), [ADA]);
    expect(sizesById(fill(assignment, [candidateOf('tag:wide', range(1, 16))], 20))).toContain('tag:wide 6');
    expect(fill(assignment, [candidateOf('tag:wide', range(1, 17))], 20)).toBe(assignment);
  });
});

describe('exchanging', () => {
  const six = range(0, 5).map(n => candidateOf(`tag:${n}`, [2 * n + 1, 2 * n + 2]));

  it('replaces a small theme by what the rest has in common, if that makes the rest smaller', () => {
    const fixes = candidateOf('kind:fix', range(13, 16), 0.2);
    const other = exchange(assign(range(1, 16), six), range(1, 16), [...six, fixes]);
    expect(sizesById(other)).toEqual(['tag:1 2', 'tag:2 2', 'tag:3 2', 'tag:4 2', 'tag:5 2', 'kind:fix 4']);
    expect(restOf(other)).toEqual([1, 2]);
  });

  it('changes nothing if the rest does not become smaller, or is at most a fifth', () => {
    const pair = candidate('kind:fix', { 13: 0.2, 14: 0.2 });
    const assignment = assign(range(1, 16), six);
    expect(exchange(assignment, range(1, 16), [...six, pair])).toBe(assignment);
    const [fifth, three] = [assign(range(1, 15), six), candidateOf('kind:fix', range(13, 15), 0.2)];
    expect(exchange(fifth, range(1, 15), [...six, three])).toBe(fifth);
  });

  it('changes nothing while there is room', () => {
    const assignment = assign(range(1, 16), six.slice(1));
    expect(exchange(assignment, range(1, 16), [...six, candidateOf('kind:fix', range(13, 16), 0.2)])).toBe(assignment);
  });
});

describe('what most of the rest has in common becomes a theme', () => {
  it('if the rest is more than 12 % of the week', () => {
    const two = [times(8, 'Ada'), times(7, 'Bea')];
    expect(sizes(...two, times(7, 'Cid'), kind(3, 'fix'))).toBe('Ada 8, Bea 7, Cid 7, other 3');
    expect(sizes(...two, times(6, 'Cid'), kind(4, 'fix'))).toBe('Ada 8, Bea 7, Cid 6, kind:fix 4');
  });

  it('the most frequent first, and by id if two are equal', () => {
    const five = ['Ada', 'Bea', 'Cid', 'Dan', 'Eva'].map(name => times(5, name));
    const picked = 'Ada 5, Bea 5, Cid 5, Dan 5, Eva 5';
    expect(sizes(...five, kind(6, 'fix'), kind(8, 'feat'))).toBe(`kind:feature 8, ${picked}, other 6`);
    expect(sizes(...five, kind(6, 'fix'), kind(6, 'feat'))).toBe(`kind:feature 6, ${picked}, other 6`);
    expect(sizes(...five, kind(8, 'fix'), kind(6, 'feat'))).toBe(`kind:fix 8, ${picked}, other 6`);
  });

  it('also if more than half of the week has it, but not if more than 80 % has it', () => {
    const areas = [times(5, 'Ada Wide'), times(5, 'Bea Wide')];
    expect(sizes(...areas, times(6, 'Wide'), alone(4))).toBe('Wide 6, Ada 5, Bea 5, other 4');
    expect(sizes(...areas, times(7, 'Wide'), alone(3))).toBe('Ada 5, Bea 5, other 10');
  });

  it('until there is no rest', () =>
    expect(sizes(times(8, 'Ada'), times(8, 'Bea'), kind(8, 'fix'))).toBe('kind:fix 8, Ada 8, Bea 8'));

  it('with reverts as a kind, if nothing is known about the reverted pull requests', () => {
    const reverts = ['Revert "Wake up"', '[Revert] Sleep', '"Revert" of a nap'].flatMap(title =>
      times(1, '', { title }),
    );
    expect(sizes(reverts, times(1, '', { title: 'Do not revert' }), alone(9))).toBe('kind:revert 3, other 10');
  });
});

describe('without room, a small theme is replaced', () => {
  const small = (...names: string[]) => names.map(name => times(2, name));
  const four = 'Bea 2, Cid 2, Dan 2, Eva 2';

  it('if the rest is more than a fifth of the week', () => {
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

  it('one of the three smallest, the first that makes the rest smaller', () => {
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
