import {
  addSource,
  Candidates,
  isBelow,
  isPartOf,
  mainMembers,
  ownClaims,
  sourceOf,
} from '../../../src/analyze/areas/candidate.js';

describe('a candidate', () => {
  it('keeps the strongest claim on a pull request', () => {
    const candidates = new Candidates();
    candidates.claim('grid', 1, 3);
    candidates.claim('grid', 1, 1);
    candidates.claim('grid', 2, 1);
    candidates.claim('grid', 3, 0.5);
    const grid = candidates.of('grid');
    expect([...grid.members]).toEqual([
      [1, 3],
      [2, 1],
      [3, 0.5],
    ]);
    expect([mainMembers(grid), ownClaims(grid)]).toEqual([2, 1]);
  });

  it('was found by a setting, by what people write, or by its folder if that has many more', () => {
    const candidate = new Candidates().of('grid');
    addSource(candidate, 'scope', 1);
    for (const number of [1, 2]) addSource(candidate, 'module', number);
    expect(sourceOf(candidate)).toBe('scope');
    addSource(candidate, 'module', 3);
    expect(sourceOf(candidate)).toBe('module');
    addSource(candidate, 'setting', 1);
    expect(sourceOf(candidate)).toBe('setting');
  });
});

it('tells parts of names and folders', () => {
  expect([isPartOf('trace', 'trace viewer'), isPartOf('trace', 'tracer'), isPartOf('a', 'a')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isBelow('src/a/b', 'src/a'), isBelow('src/a', 'src/a'), isBelow('src/ab', 'src/a')]).toEqual([
    true,
    true,
    false,
  ]);
});
