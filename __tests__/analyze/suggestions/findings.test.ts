import { bySourcePath, pathsNamedMost } from '../../../src/analyze/suggestions/findings.js';
import { file } from '../../support/pull-request.js';
import { looked } from '../second-look/support.js';

describe('the paths named most', () => {
  it.each<[string, string[][], string[]]>([
    ['are those in the most lists first', [['a', 'b'], ['b']], ['b', 'a']],
    ['are ordered by their best place if they are in as many lists', [['z', 'a'], ['y']], ['y', 'z', 'a']],
    ['are ordered by name if their places are equal', [['b'], ['a']], ['a', 'b']],
    ['are at most three', [['a', 'b', 'c', 'd']], ['a', 'b', 'c']],
    ['are none without lists', [], []],
  ])('%s', (_, lists, paths) => {
    expect(pathsNamedMost(lists)).toEqual(paths);
  });
});

describe('the pull requests that changed a source file', () => {
  const [first, second, test] = [
    looked({ files: [file('src/a.ts', 3), file('src/b.ts', 1)] }),
    looked({ files: [file('src/a.ts', 9)] }),
    looked({ files: [file('__tests__/a.test.ts', 9)] }),
  ];
  const touching = bySourcePath([first, second, test]);

  it('are found in their order, by the path of the file', () => {
    expect(touching('src/a.ts')).toEqual([first, second]);
    expect(touching('src/b.ts')).toEqual([first]);
  });

  it('are none for a test, a folder or a path that nobody changed', () => {
    for (const path of ['__tests__/a.test.ts', 'src', 'constructor']) expect(touching(path)).toEqual([]);
  });
});
