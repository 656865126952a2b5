import { Candidates } from '../../../src/analyze/areas/candidate.js';
import type { FolderShare } from '../../../src/analyze/areas/folders.js';
import { combine, joinNearest } from '../../../src/analyze/areas/leftovers.js';
import { ownNamesOf } from '../../../src/analyze/areas/not-areas.js';

const OWN = ownNamesOf('octo/house');

function share(path: string, part = 1): FolderShare {
  const parts = path.split('/');
  return { path, name: parts.at(-1) ?? '', depth: parts.length, share: part };
}

function area(key: string, ...folders: readonly string[]) {
  const candidate = new Candidates().of(key);
  for (const path of folders) candidate.folders.add(path);
  return candidate;
}

describe('what is left', () => {
  it('joins the area that it touches beside what it mainly changes', () => {
    const search = area('search', 'src/search');
    const folders = new Map([
      [1, [share('src/roof', 0.8), share('src/search', 0.2)]],
      [2, [share('src/roof', 0.95), share('src/search', 0.05)]],
    ]);
    const joined = joinNearest(
      new Map([
        [search, []],
        [null, [1, 2]],
      ]),
      folders,
      OWN,
    );
    expect([...joined.keys()]).toEqual([1]);
  });

  it('joins the area whose name is part of its folder’s', () => {
    const ui = area('ui', 'crates/ui');
    const folders = new Map([
      [1, [share('crates/ui_render')]],
      [2, [share('crates/uid')]],
    ]);
    expect([
      ...joinNearest(
        new Map([
          [ui, []],
          [null, [1, 2]],
        ]),
        folders,
        OWN,
      ).keys(),
    ]).toEqual([1]);
  });

  it('joins the area whose home is its folder, but not one that has only a few of its changes', () => {
    const role = area('role');
    const folders = new Map([1, 2, 3, 4].map(number => [number, [share('packages/injected')]]));
    const joinedOf = (members: number[], left: number[]) => [
      ...joinNearest(
        new Map([
          [role, members],
          [null, left],
        ]),
        folders,
        OWN,
      ).keys(),
    ];
    expect(joinedOf([1, 2], [3])).toEqual([3]);
    expect(joinedOf([1, 2], [3, 4])).toEqual([]);
  });
});

describe('small folders', () => {
  const folders = new Map([
    [1, [share('crates/a1')]],
    [2, [share('crates/b1')]],
    [3, [share('crates/c1')]],
    [4, [share('crates/d1')]],
    [5, [share('other/e1')]],
    [6, [share('crates/b1')]],
  ]);
  const combined = (numbers: readonly number[], important: readonly number[] = []) =>
    combine(numbers, folders, { important: new Set(important), own: OWN, product: 20 }).map(
      ({ names, numbers: some }) => `${names.join('+')} ${some.length}`,
    );

  it('come together by the folder that they lie in, at most three, the largest first', () => {
    expect(combined([1, 2, 3, 4, 5, 6])).toEqual(['b1+a1+c1 4']);
    expect(combined([1, 2, 5])).toEqual(['a1+b1 2']);
  });

  it('stand alone where they are not so small, or important', () => {
    const large = new Map([1, 2, 3, 4, 5].map(number => [number, [share(number < 5 ? 'crates/a1' : 'crates/b1')]]));
    expect(
      combine([1, 2, 3, 4, 5], large, { important: new Set(), own: OWN, product: 20 }).map(({ names }) => names),
    ).toEqual([['a1']]);
    expect(combined([5])).toEqual([]);
    expect(combined([5], [5])).toEqual(['e1 1']);
  });
});
