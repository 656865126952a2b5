import { documented } from '../../../src/analyze/importance/documented.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => documented.observe(change({ files }));
const CODE = file('src/a.ts', 3, 1);

describe('the documented factor', () => {
  it('shows the guides that grew together with source and how many lines they gained', () => {
    const guides = [file('docs/a.md', 5), file('docs/b.md', 7, 2), file('docs/c.md', 0, 9), file('CHANGELOG.md')];
    expect(observe(CODE, ...guides)).toEqual({
      value: 1,
      evidence: { paths: ['docs/b.md', 'docs/a.md'], counts: { documents: 2, additions: 12 } },
    });
  });

  it.each([
    ['a guide that only lost lines', [CODE, file('docs/a.md', 0, 9)]],
    ['a guide without source', [file('docs/a.md')]],
  ])('does not see %s', (_, files) => expect(observe(...files)).toBeNull());

  it.each(['docs/a.md', 'README.md', 'docs/exchange.md', 'docs/renewals.md', 'docs/guide.rst'])(
    'takes %s for a guide',
    path => expect(observe(CODE, file(path, 9))?.value).toBe(1),
  );

  it.each([
    'CHANGELOG.md',
    'CHANGES.rst',
    'docs/changes.md',
    'HISTORY.md',
    'NEWS.md',
    'changes/12.feature.md',
    '.changeset/quick-dogs.md',
    'LICENSE.md',
    'licence.txt',
    'COPYING.md',
  ])('does not take %s for a guide', path => expect(observe(CODE, file(path, 9))).toBeNull());
});
