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

  it.each(['tools/a.ts', 'scripts/a.py', 'examples/a.ts', 'src/benchmarks/a.ts'])('takes %s for a tool', path =>
    expect(observe(file(path, 9), file('docs/a.md'))?.evidence.names).toEqual(['docs', 'tools']),
  );

  it('sees source that only moved, and does not take it for a tool', () => {
    const moved = file('src/a.ts', 0, 0, { status: 'renamed' });
    expect(observe(moved, file('docs/a.md'))).toEqual({
      value: 1,
      evidence: { names: ['docs', 'source'], counts: { files: 2 } },
    });
  });

  it.each([
    ['an added line of source', file('src/a.ts', 1)],
    ['a deleted line of source', file('src/a.ts', 0, 1)],
  ])('does not see a change of a document and %s', (_, code) => expect(observe(file('docs/a.md'), code)).toBeNull());
  it('does not see a change without files', () => expect(observe()).toBeNull());
  it('sees nothing where the list of files or their lines are incomplete', () => {
    expect(supportingOnly.observe(change({ files: [file('docs/a.md')], filesTotal: 2 }))).toBeNull();
    expect(observe(file('docs/a.md'), file('src/a.ts', 0, 0, { unread: true }))).toBeNull();
  });
});
