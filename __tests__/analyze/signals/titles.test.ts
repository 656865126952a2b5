import { defaultChanged } from '../../../src/analyze/signals/default-changed.js';
import { performanceWork } from '../../../src/analyze/signals/performance.js';
import { temporary } from '../../../src/analyze/signals/temporary.js';
import { file } from '../../support/pull-request.js';
import { change, found } from '../../support/subject.js';

const source = [file('src/cache.ts', 8, 2)];

describe('temporary', () => {
  it.each([
    ['Workaround for a crash in the driver', 'workaround'],
    ['fix(cache): work around a stale entry', 'work around'],
    ['Temporarily pin the pool to one thread', 'temporarily'],
    ['Keep the old parser for now', 'for now'],
    ['[BugFix] Disable the fused kernel', 'disable'],
  ])('is %p', (title, word) => {
    expect(found(temporary, change({ title, files: source }))).toEqual({
      severity: 'medium',
      evidence: { names: [word], paths: ['src/cache.ts'] },
    });
  });

  it.each([
    'Write to a temporary directory first',
    'Delete temporary files on exit',
    'Disable colour when the output is no terminal',
    'Add an option to disable the cache',
    'Remove the workaround for the old driver',
    'float8: remove need for a workaround',
    'Re-enable the fused kernel',
    'Skip entries that are fresh',
    'Handle the `temporary` flag',
    'Revert "Workaround for a crash"',
  ])('is not %p', title => {
    expect(found(temporary, change({ title, files: source }))).toBeNull();
  });

  it('is not a test switched off: that is told of the tests', () => {
    expect(found(temporary, change({ title: 'Disable a flaky test', files: [file('tests/a.test.ts')] }))).toBeNull();
  });
});

describe('default changed', () => {
  it.each([
    'Enable the cache by default',
    'Change the default page size',
    'Use fa4 as the default backend',
    'fix: set retries default to 3',
    'Raise default timeouts',
  ])('is %p', title => {
    expect(found(defaultChanged, change({ title, files: source }))).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/cache.ts'] },
    });
  });

  it('is what a label says', () => {
    expect(found(defaultChanged, change({ files: source, labels: ['default-change'] }))).not.toBeNull();
  });

  it.each([
    'Fix the default export of the plugin',
    'Update links to the default branch',
    'Respect the default index',
    'Document that the cache is on by default',
    'Package by default: update documentation',
    'Cache downloads by default in tests',
    'Read `default` entries',
    'Revert "Enable the cache by default"',
  ])('is not %p', title => {
    expect(found(defaultChanged, change({ title, files: source }))).toBeNull();
  });

  it('is nothing where only documentation or tests changed', () => {
    const files = [file('docs/cache.md'), file('tests/cache.test.ts')];
    expect(found(defaultChanged, change({ title: 'Enable the cache by default', files }))).toBeNull();
  });
});

describe('performance', () => {
  it.each(['perf: cache the parsed tree', '[Perf] Fewer copies', 'Optimize the resolver', 'Speed up the scan'])(
    'is %p',
    title => {
      expect(found(performanceWork, change({ title, files: source }))).toEqual({
        severity: 'low',
        evidence: { paths: ['src/cache.ts'] },
      });
    },
  );

  it('is what a label says', () => {
    expect(
      found(performanceWork, change({ title: 'Fewer copies', labels: ['performance'], files: source })),
    ).not.toBeNull();
  });

  it.each([
    'fix(optimizer): resolve symlinks',
    'Save the state of the optimizer',
    'fix: crash in optimized dependencies',
    'Perfect the wording of the page',
    'disable optimization in verbose mode',
    '[perf] Add a profiler',
  ])('is not %p', title => {
    expect(found(performanceWork, change({ title, files: source }))).toBeNull();
  });

  it('is nothing where only a benchmark changed', () => {
    expect(
      found(performanceWork, change({ title: 'perf: longer runs', files: [file('benchmarks/run.ts')] })),
    ).toBeNull();
  });
});
