import { fragmentPathsOf } from '../../src/gather/fragments.js';
import { file } from '../support/pull-request.js';

const added = (path: string, lines = 3) => file(path, lines, 0, { status: 'added' });

describe('the fragments that a pull request added', () => {
  it('are at most five', () => {
    const files = Array.from({ length: 9 }, (_, n) => added(`newsfragments/${n}.feature.md`));
    expect(fragmentPathsOf(files)).toEqual(files.slice(0, 5).map(({ path }) => path));
  });

  it.each([
    ['changed', file('newsfragments/1.feature.md', 3)],
    ['removed', file('newsfragments/1.feature.md', 0, 3, { status: 'removed' })],
    ['empty', added('newsfragments/1.feature.md', 0)],
    ['long', added('newsfragments/1.feature.md', 201)],
    ['of two lines in their path', added('newsfragments/a\nb.feature.md')],
    ['a whole changelog', added('CHANGELOG.md')],
    ['something else', added('src/a.ts')],
  ])('are not those that are %s', (_, one) => expect(fragmentPathsOf([one])).toEqual([]));
});
