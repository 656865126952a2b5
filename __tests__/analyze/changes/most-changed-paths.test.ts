import { mostChangedPaths } from '../../../src/analyze/changes/most-changed-paths.js';
import { file } from '../../support/pull-request.js';

describe('the most changed paths', () => {
  it('are in order of added and deleted lines', () => {
    expect(mostChangedPaths([file('a.ts', 1), file('b.ts', 0, 9), file('c.ts', 3, 2)])).toEqual([
      'b.ts',
      'c.ts',
      'a.ts',
    ]);
  });

  it('are in order of their names if they have equally many lines', () => {
    expect(mostChangedPaths([file('b.ts', 2), file('B.ts', 1, 1), file('a.ts', 0, 2)])).toEqual([
      'B.ts',
      'a.ts',
      'b.ts',
    ]);
  });

  it('are five at most', () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(mostChangedPaths(paths.map(path => file(path)))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(mostChangedPaths(paths.slice(0, 5).map(path => file(path)))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leave the given files in their order', () => {
    const files = [file('a.ts', 1), file('b.ts', 2)];
    mostChangedPaths(files);
    expect(files.map(({ path }) => path)).toEqual(['a.ts', 'b.ts']);
  });

  it('are none without files', () => expect(mostChangedPaths([])).toEqual([]));
});
