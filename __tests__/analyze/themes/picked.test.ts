import { alone, kind, sizes, times } from './support.js';

describe('picked is what explains most', () => {
  it('and then nothing that lies within it', () => {
    const areas = ['Bea', 'Cid', 'Dan', 'Eva'].map(area => times(2, `${area} Wide`));
    expect(sizes(...areas, alone(12))).toBe('Wide 8, other 12');
  });

  it('and counts for less, the wider it is', () => {
    expect(sizes(times(5, 'Wide Ada'), times(4, 'Wide Bea'), alone(11))).toBe('Wide 9, other 11');
    expect(sizes(times(5, 'Ada Wide'), times(4, 'Bea Wide'), alone(11))).toBe('Ada 5, Bea 4, other 11');
    expect(sizes(times(5, 'Ada Wide'), times(4, 'Bea Wide'), alone(36))).toBe('Wide 9, other 36');
  });

  it('unless more than half of the week has it in common', () => {
    const areas = [times(3, 'Wide Ada'), times(2, 'Wide Bea'), times(2, 'Wide Cid')];
    expect(sizes(...areas, alone(7))).toBe('Wide 7, other 7');
    expect(sizes(...areas, alone(6))).toBe('Ada 3, Bea 2, Cid 2, other 6');
  });

  it('by its name where two are even', () => {
    expect(sizes(times(1, 'Bea Ada'), times(1, 'Ada Bea'), alone(10))).toBe('Ada 2, other 10');
    expect(sizes(times(1, 'Ada Bea'), times(1, 'Bea Ada'), alone(10))).toBe('Ada 2, other 10');
  });

  it('and no kind, before all else is', () =>
    expect(sizes(times(3, 'Ada:words', { title: 'fix: wake up' }), kind(5, 'fix'), alone(12))).toBe(
      'kind:fix 5, Ada 3, other 12',
    ));

  it('of what enough have in common to be a theme', () => {
    const four = [times(9, 'Ada'), times(9, 'Bea'), times(9, 'Cid'), times(8, 'Dan')];
    expect(sizes(...four, times(1, 'Fay'), times(3, 'Eva:words'))).toBe('Ada 9, Bea 9, Cid 9, Dan 8, Eva 3, other 1');
  });

  it('if it says enough of those it is about', () => {
    const three = [times(8, 'Ada'), times(7, 'Bea'), times(7, 'Cid')];
    expect(sizes(...three, times(2, 'Dan:words'))).toBe('Ada 8, Bea 7, Cid 7, Dan 2');
    expect(sizes(...three, times(1, 'Dan:words Eva:words'), times(1, 'Eva:words'))).toBe('Ada 8, Bea 7, Cid 7, Eva 2');
    expect(sizes(...three, times(2, 'Eva:paths Dan:words', { title: 'fix: a' }))).toBe('Ada 8, Bea 7, Cid 7, Eva 2');
    expect(sizes(...three, kind(2, 'fix'))).toBe('Ada 8, Bea 7, Cid 7, other 2');
  });

  it('or tells better what an earlier one holds loosely', () => {
    const [loose, own] = [times(3, 'Ada:words'), times(6, 'Bea')];
    expect(sizes(loose, times(2, 'Cid Ada'), times(1, 'Cid'), own, alone(12))).toBe('Bea 6, Ada 3, Cid 3, other 12');
  });
});

describe('assigned is a pull request', () => {
  it('to what it names first', () =>
    expect(sizes(times(4, 'Ada'), times(2, 'Ada Bea'), times(3, 'Bea'), times(1, 'Bea Ada'), alone(10))).toBe(
      'Ada 6, Bea 4, other 10',
    ));

  it.each([
    ['names', 'name', 'kind'],
    ['kinds', 'kind', 'paths'],
    ['paths', 'paths', 'words'],
  ])('to %s rather than to what is less sure', (_, surer, other) => {
    const week = [times(3, `Ada:${surer}`), times(3, 'Bea'), times(2, `Bea:${other} Ada:${surer}`), alone(12)];
    expect(sizes(...week)).toBe('Ada 5, Bea 3, other 12');
  });

  it('to the smaller theme where two say as much of it, then by name', () => {
    const both = { title: 'Wake AMD and NPU up' };
    expect(sizes(times(4, 'AMD'), times(3, 'NPU'), times(2, '', both), alone(10))).toBe('NPU 5, AMD 4, other 10');
    expect(sizes(times(3, 'NPU:own'), times(3, 'AMD'), times(2, '', both), alone(10))).toBe('AMD 5, NPU 3, other 10');
  });

  it('to what its title names and others carry, rather than to what its words suggest', () =>
    expect(sizes(times(3, 'AMD'), times(3, 'Bea'), times(2, 'Bea:words', { title: 'Wake AMD' }), alone(10))).toBe(
      'AMD 5, Bea 3, other 10',
    ));

  it('to what is next most about it, where its theme is left with too few', () => {
    const few = [times(2, 'Ada Bea'), times(2, 'Bea Cid')];
    const week = [times(6, 'Ada'), ...few, times(3, 'Cid:words'), times(1, 'Cid Ada'), alone(11)];
    expect(sizes(...week)).toBe('Ada 8, Cid 6, other 11');
  });

  it('so that the smallest theme is dissolved first, and another may live of it', () => {
    const large = [times(10, 'Dan'), times(9, 'Eva')];
    const week = [times(2, 'Cid'), times(1, 'Bea Cid'), times(2, 'Ada Bea'), times(1, 'Ada:words')];
    expect(sizes(...large, ...week)).toBe('Dan 10, Eva 9, Ada 3, Cid 3');
  });
});
