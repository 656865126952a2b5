import { mostlyDeletes } from '../../../src/analyze/importance/mostly-deletes.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => mostlyDeletes.observe(change({ files }));

describe('the mostly-deletes factor', () => {
  it('is the share of the deleted lines of source, and shows them', () => {
    expect(observe(file('src/a.ts', 1, 4), file('src/b.ts', 2, 1), file('docs/a.md', 0, 90))).toEqual({
      value: 5 / 8,
      evidence: { paths: ['src/a.ts', 'src/b.ts'], counts: { deletions: 5, lines: 8 } },
    });
  });

  it('is 1 where source is only deleted', () => {
    expect(observe(file('src/a.ts', 0, 1))?.value).toBe(1);
    expect(observe(file('src/a.ts', 0, 90, { status: 'removed' }))?.value).toBe(1);
  });

  it.each([
    ['source that only grew', [file('src/a.ts', 9)]],
    ['deleted tests and documents', [file('src/a.ts', 9), file('tests/a.test.ts', 0, 9), file('docs/a.md', 0, 9)]],
    ['a renamed file without changed lines', [file('src/a.ts', 0, 0, { status: 'renamed' })]],
    ['a change without files', []],
  ])('does not see %s', (_, files) => expect(observe(...files)).toBeNull());
});
