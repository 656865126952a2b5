import { asChange, change } from '../../support/change.js';
import { file, pullRequest } from '../../support/pull-request.js';

describe('a change', () => {
  it('separates the source files and counts their lines', () => {
    const files = [file('lib/a.ts', 5, 2), file('lib/b.ts', 10, 1), file('lib/a.test.ts', 100, 9), file('a.md', 70, 8)];
    const { source, sourceLines } = change({ files });
    expect(source.map(({ path }) => path)).toEqual(['lib/a.ts', 'lib/b.ts']);
    expect(sourceLines).toBe(18);
  });

  it('knows the kind and the module of each file, and each module once', () => {
    const paths = ['web/a.ts', 'docs/a.md', 'web/b.ts', 'api/a.ts'];
    const { files, modules } = change({ files: paths.map(path => file(path)) });
    expect(files.map(({ kind, module }) => [kind, module])).toEqual([
      ['source', 'web'],
      ['docs', 'docs'],
      ['source', 'web'],
      ['source', 'api'],
    ]);
    expect(modules).toEqual(['api', 'docs', 'web']);
  });

  it('keeps the pull request, its outcome and its revert claim', () => {
    const built = pullRequest({ number: 7, title: 'Revert "Cache templates" (#4)' });
    const { pullRequest: kept, outcome, revertClaim } = asChange(built, { revertedBy: 9 });
    expect(kept).toBe(built);
    expect(outcome).toEqual({ revertedBy: 9 });
    expect(revertClaim).toMatchObject({ kind: 'revert', title: 'Cache templates', numbers: [4] });
  });

  it('has the parts of its title, its kind, and whether it is breaking', () => {
    const { prefix, kind, breaking } = change({ title: '[AMD] feat(router)!: wake up' });
    expect(prefix).toEqual({ tags: ['AMD'], type: 'feat', scope: 'router', rest: 'wake up' });
    expect({ kind, breaking }).toEqual({ kind: 'feature', breaking: true });
  });

  it('has no source and no modules if no files are known', () => {
    expect(change({ files: [] })).toMatchObject({ source: [], sourceLines: 0, modules: [] });
  });
});
