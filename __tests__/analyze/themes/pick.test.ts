import { pickThemes } from '../../../src/analyze/themes/pick.js';
import { alone, candidateOf, kind, range, sizes, times } from './support.js';

const picked = (...given: Parameters<typeof pickThemes>) => pickThemes(...given).map(({ id }) => id);

describe('the picked themes', () => {
  it('are those that explain most, the best first', () => {
    const [ada, bea] = [candidateOf('tag:ada', range(1, 3)), candidateOf('tag:bea', range(4, 7))];
    expect(picked([ada, bea], 20)).toEqual(['tag:bea', 'tag:ada']);
  });

  it('are ordered by id on equal gains', () => {
    const [ada, bea] = [candidateOf('tag:ada', [1, 2]), candidateOf('tag:bea', [3, 4])];
    expect(picked([bea, ada], 20)).toEqual(['tag:ada', 'tag:bea']);
  });

  it('leave one place free', () => {
    const seven = range(1, 7).map(n => candidateOf(`tag:${n}`, [2 * n, 2 * n + 1]));
    expect(picked(seven, 20)).toHaveLength(5);
    expect(picked(seven.slice(0, 4), 20)).toHaveLength(4);
  });

  it('explain at least 0.4', () => {
    expect(picked([candidateOf('tag:ada', [1, 2], 0.2)], 20)).toEqual(['tag:ada']);
    expect(picked([candidateOf('tag:ada', [1, 2], 0.19)], 20)).toEqual([]);
  });

  it('are never kinds, what too few have in common, or what more than half has in common', () => {
    expect(picked([candidateOf('kind:fix', range(1, 5))], 20)).toEqual([]);
    expect(picked([candidateOf('tag:ada', [1])], 20)).toEqual([]);
    expect(picked([candidateOf('tag:ada', range(1, 10)), candidateOf('tag:bea', range(1, 11))], 20)).toEqual([
      'tag:ada',
    ]);
  });
});

describe('the themes of a week are picked', () => {
  it('by how much they explain, and then nothing within them is picked', () => {
    const areas = ['Bea', 'Cid', 'Dan', 'Eva'].map(area => times(2, `${area} Wide`));
    expect(sizes(...areas, alone(12))).toBe('Wide 8, other 12');
  });

  it('with less gain the larger they are', () => {
    expect(sizes(times(5, 'Wide Ada'), times(4, 'Wide Bea'), alone(11))).toBe('Wide 9, other 11');
    expect(sizes(times(5, 'Ada Wide'), times(4, 'Bea Wide'), alone(11))).toBe('Ada 5, Bea 4, other 11');
    expect(sizes(times(5, 'Ada Wide'), times(4, 'Bea Wide'), alone(36))).toBe('Wide 9, other 36');
  });

  it('if at most half of the week has them in common', () => {
    const areas = [times(3, 'Wide Ada'), times(2, 'Wide Bea'), times(2, 'Wide Cid')];
    expect(sizes(...areas, alone(7))).toBe('Wide 7, other 7');
    expect(sizes(...areas, alone(6))).toBe('Ada 3, Bea 2, Cid 2, other 6');
  });

  it('by id on equal gains', () => {
    expect(sizes(times(1, 'Bea Ada'), times(1, 'Ada Bea'), alone(10))).toBe('Ada 2, other 10');
    expect(sizes(times(1, 'Ada Bea'), times(1, 'Bea Ada'), alone(10))).toBe('Ada 2, other 10');
  });

  it('before kinds', () =>
    expect(sizes(times(3, 'Ada:words', { title: 'fix: wake up' }), kind(5, 'fix'), alone(12))).toBe(
      'kind:fix 5, Ada 3, other 12',
    ));

  it('if enough pull requests have them in common', () => {
    const four = [times(9, 'Ada'), times(9, 'Bea'), times(9, 'Cid'), times(8, 'Dan')];
    expect(sizes(...four, times(1, 'Fay'), times(3, 'Eva:words'))).toBe('Ada 9, Bea 9, Cid 9, Dan 8, Eva 3, other 1');
  });

  it('if they explain enough', () => {
    const three = [times(8, 'Ada'), times(7, 'Bea'), times(7, 'Cid')];
    expect(sizes(...three, times(2, 'Dan:words'))).toBe('Ada 8, Bea 7, Cid 7, Dan 2');
    expect(sizes(...three, times(1, 'Dan:words Eva:words'), times(1, 'Eva:words'))).toBe('Ada 8, Bea 7, Cid 7, Eva 2');
    expect(sizes(...three, times(2, 'Eva:paths Dan:words', { title: 'fix: a' }))).toBe('Ada 8, Bea 7, Cid 7, Eva 2');
    expect(sizes(...three, kind(2, 'fix'))).toBe('Ada 8, Bea 7, Cid 7, other 2');
  });

  it('also if they explain better what an earlier one explains a little', () => {
    const [loose, own] = [times(3, 'Ada:words'), times(6, 'Bea')];
    expect(sizes(loose, times(2, 'Cid Ada'), times(1, 'Cid'), own, alone(12))).toBe('Bea 6, Ada 3, Cid 3, other 12');
  });
});
