import { pathsNamedMost } from '../../../src/analyze/suggestions/findings.js';

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
