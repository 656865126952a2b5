import { assign, restOf, sizesOf } from '../../../src/analyze/themes/assign.js';
import { alone, candidate, candidateOf, range, sizes, times } from './support.js';

const ADA = candidateOf('tag:ada', range(1, 4));
const BEA = candidateOf('tag:bea', range(5, 7));

describe('an assignment', () => {
  it('has the pull requests of each theme, and the rest', () => {
    const assignment = assign(range(1, 14), [ADA, BEA]);
    expect([...assignment]).toEqual([
      [ADA, range(1, 4)],
      [BEA, range(5, 7)],
      [null, range(8, 14)],
    ]);
    expect(restOf(assignment)).toEqual(range(8, 14));
    expect(sizesOf(assignment)).toEqual([
      { theme: ADA, size: 4 },
      { theme: BEA, size: 3 },
    ]);
  });

  it('has no rest if every pull request is in a theme', () => {
    expect(restOf(assign(range(1, 4), [ADA]))).toEqual([]);
    expect([...assign([], [ADA])]).toEqual([]);
  });

  it('dissolves the smallest theme with too few pull requests, and assigns them again', () => {
    const small = candidate('tag:cid', { 4: 2, 8: 1 });
    expect(sizesOf(assign(range(1, 11), [ADA, BEA, small]))).toEqual([
      { theme: ADA, size: 4 },
      { theme: BEA, size: 3 },
    ]);
    expect(sizesOf(assign(range(1, 12), [ADA, BEA, small]))).toEqual([
      { theme: ADA, size: 3 },
      { theme: small, size: 2 },
      { theme: BEA, size: 3 },
    ]);
  });
});

describe('a pull request is assigned', () => {
  it('to its first tag', () =>
    expect(sizes(times(4, 'Ada'), times(2, 'Ada Bea'), times(3, 'Bea'), times(1, 'Bea Ada'), alone(10))).toBe(
      'Ada 6, Bea 4, other 10',
    ));

  it.each([
    ['a name', 'name', 'kind', 'a kind'],
    ['a kind', 'kind', 'paths', 'paths'],
    ['paths', 'paths', 'words', 'words'],
  ])('to %s rather than to %4$s', (_, stronger, weaker) => {
    const week = [times(3, `Ada:${stronger}`), times(3, 'Bea'), times(2, `Bea:${weaker} Ada:${stronger}`), alone(12)];
    expect(sizes(...week)).toBe('Ada 5, Bea 3, other 12');
  });

  it('on equal weights to the smaller theme, then by id', () => {
    const both = { title: 'Wake AMD and NPU up' };
    expect(sizes(times(4, 'AMD'), times(3, 'NPU'), times(2, '', both), alone(10))).toBe('NPU 5, AMD 4, other 10');
    expect(sizes(times(3, 'NPU:own'), times(3, 'AMD'), times(2, '', both), alone(10))).toBe('AMD 5, NPU 3, other 10');
  });

  it('to a tag of others that its title names, rather than to one that its words suggest', () =>
    expect(sizes(times(3, 'AMD'), times(3, 'Bea'), times(2, 'Bea:words', { title: 'Wake AMD' }), alone(10))).toBe(
      'AMD 5, Bea 3, other 10',
    ));

  it('to its next theme if too few are in the first', () => {
    const few = [times(2, 'Ada Bea'), times(2, 'Bea Cid')];
    const week = [times(6, 'Ada'), ...few, times(3, 'Cid:words'), times(1, 'Cid Ada'), alone(11)];
    expect(sizes(...week)).toBe('Ada 8, Cid 6, other 11');
  });

  it('so that the smallest theme is dissolved first, and another can become large enough', () => {
    const large = [times(10, 'Dan'), times(9, 'Eva')];
    const week = [times(2, 'Cid'), times(1, 'Bea Cid'), times(2, 'Ada Bea'), times(1, 'Ada:words')];
    expect(sizes(...large, ...week)).toBe('Dan 10, Eva 9, Ada 3, Cid 3');
  });
});
