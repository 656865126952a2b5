import { foldersOf } from '../../../src/analyze/areas/folders.js';
import { ownNamesOf } from '../../../src/analyze/areas/not-areas.js';
import { pathKind } from '../../../src/analyze/paths/index.js';
import { asChange, change } from '../../support/change.js';
import { file, pullRequest } from '../../support/pull-request.js';

const OWN = ownNamesOf('octo/house');
const shares = (files: readonly ReturnType<typeof file>[], wide: readonly string[] = []) =>
  foldersOf(change({ files: [...files] }), OWN, new Set(wide)).map(
    ({ path, share }) => `${path} ${Math.round(share * 100)}`,
  );

describe('the folders of a change', () => {
  it('are those that say something, with their shares of the changed source lines', () => {
    const files = [file('packages/house/src/billing/a.ts', 30), file('packages/house/src/search/deep/a.ts', 10)];
    expect(shares(files)).toEqual([
      'packages/house/src/billing 75',
      'packages/house/src/search 25',
      'packages/house/src/search/deep 25',
    ]);
  });

  it('are decided by shipped source, not by tests, documents, examples or shaders of examples', () => {
    const files = [
      file('src/billing/a.ts', 1),
      file('tests/search/a.test.ts', 90),
      file('docs/roof/a.md', 90),
      file('examples/door/a.ts', 90),
      file('assets/shaders/a.wgsl', 90),
    ];
    expect(shares(files)).toEqual(['src/billing 100']);
  });

  it('are those of the examples where nothing else changed', () => {
    expect(shares([file('examples/door/a.ts', 9)])).toEqual(['examples/door 100']);
  });

  it('leave out wide ones and the core of the repository, where files stand for themselves', () => {
    expect(shares([file('billing/scheduler.py', 9)], ['billing'])).toEqual(['billing/scheduler 100']);
    expect(shares([file('packages/house-core/scheduler.ts', 9)])).toEqual(['packages/house-core/scheduler 100']);
    expect(shares([file('src/utils.ts', 9)])).toEqual([]);
  });

  it('are the modules that the settings name, where they do', () => {
    const built = pullRequest({ number: 1, files: [file('src/a/b.ts', 9)] });
    expect(pathKind('src/a/b.ts')).toBe('source');
    expect(
      foldersOf(
        asChange(built, {}, () => 'Payments'),
        OWN,
      ).map(({ name }) => name),
    ).toEqual(['Payments']);
  });
});
