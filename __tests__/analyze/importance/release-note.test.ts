import { releaseNote } from '../../../src/analyze/importance/release-note.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => releaseNote.observe(change({ files }));

describe('the release-note factor', () => {
  it('shows the release notes', () => {
    expect(observe(file('src/a.ts', 9), file('changes/12.fix.md', 2), file('CHANGELOG.md', 3))).toEqual({
      value: 1,
      evidence: { paths: ['CHANGELOG.md', 'changes/12.fix.md'] },
    });
  });

  it('shows some of many', () => {
    const notes = Array.from({ length: 40 }, (_, n) => file(`newsfragments/${n}.bugfix`, 1));
    expect(observe(...notes)?.evidence.paths?.length).toBe(5);
  });

  it.each(['CHANGELOG.md', '.changeset/quick-dogs.md', 'newsfragments/12.bugfix', 'releasenotes/notes/a.yaml'])(
    'sees %s',
    path => expect(observe(file(path, 1))?.value).toBe(1),
  );

  it.each([
    ['a note that is only deleted', file('changes/12.fix.md', 0, 2, { status: 'removed' })],
    ['the instructions for notes', file('.changeset/README.md', 2)],
    ['a document', file('docs/changes.md', 2)],
    ['source', file('src/changelog.ts', 2)],
  ])('does not see %s', (_, one) => expect(observe(one)).toBeNull());
});
