import { supportingOnly } from '../../../src/analyze/importance/supporting-only.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => supportingOnly.observe(change({ files }));

describe('the supporting-only factor', () => {
  it('sees a change of a document', () => expect(observe(file('docs/a.md'))?.value).toBe(1));

  it('shows the kinds of the changed files', () => {
    expect(observe(file('tests/a.test.ts'), file('docs/a.md'), file('docs/b.md'))).toEqual({
      value: 1,
      evidence: { names: ['docs', 'test'], counts: { files: 3 } },
    });
  });

  it('does not see a change of a document and source', () =>
    expect(observe(file('docs/a.md'), file('src/a.ts', 3, 1))).toBeNull());
  it('does not see a change without files', () => expect(observe()).toBeNull());
  it('sees nothing where the list of files is incomplete', () =>
    expect(supportingOnly.observe(change({ files: [file('docs/a.md')], filesTotal: 2 }))).toBeNull());
});
