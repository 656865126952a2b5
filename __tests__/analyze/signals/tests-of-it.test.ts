import { testsReduced } from '../../../src/analyze/signals/tests-reduced.js';
import { untested } from '../../../src/analyze/signals/untested.js';
import { file } from '../../support/pull-request.js';
import { change, found } from '../../support/subject.js';

describe('untested', () => {
  const changing = (files: ReturnType<typeof file>[], title = 'Support retries') => change({ title, files });

  it('is ten added lines of source and no test', () => {
    expect(found(untested, changing([file('src/a.ts', 10, 5)]))).toEqual({
      severity: 'low',
      evidence: { paths: ['src/a.ts'], counts: { files: 1, lines: 15 } },
    });
    expect(found(untested, changing([file('src/a.ts', 100)]))?.severity).toBe('medium');
  });

  it('is still so where a test was only deleted', () => {
    const gone = file('tests/a.test.ts', 0, 50, { status: 'removed' });
    expect(found(untested, changing([file('src/a.ts', 10), gone]))).not.toBeNull();
  });

  it.each([
    ['comes with a test', [file('src/a.ts', 50), file('tests/a.test.ts', 2)]],
    ['adds less than ten lines', [file('src/a.ts', 9, 200)]],
    ['moves a file', [file('src/a.ts', 0, 0, { status: 'renamed', previousPath: 'lib/a.ts' })]],
    ['deletes a file', [file('src/a.ts', 0, 90, { status: 'removed' })]],
    ['changes documentation', [file('docs/a.md', 50)]],
    ['changes configuration', [file('config/a.yaml', 50), file('vite.config.ts', 50)]],
    ['changes generated code', [file('src/generated/a.ts', 50)]],
    [
      'changes a benchmark, an example or a script',
      [file('benchmarks/a.ts', 50), file('examples/a.ts', 50), file('scripts/a.ts', 50)],
    ],
    ['is Rust, where tests may stand in the same file', [file('src/a.rs', 50)]],
  ])('is not what %s', (_, files) => {
    expect(found(untested, changing(files))).toBeNull();
  });

  it.each([
    'Revert "Support retries"',
    'Reland "Support retries"',
    'refactor: one class less',
    'Rename Cache to Store',
    'Fix typos in comments',
    'chore: tidy up',
    'docs: explain retries',
    'Remove the old parser',
  ])('is not %p', title => {
    expect(found(untested, changing([file('src/a.ts', 50)], title))).toBeNull();
  });

  it('is still said where a squashed branch tells that it went back on itself', () => {
    const body = 'Support retries\n\nThis reverts commit 1a2b3c4d5e.';
    expect(found(untested, change({ body, files: [file('src/a.ts', 50)] }))).not.toBeNull();
  });

  it('is not said where the list of files is cut short', () => {
    expect(found(untested, change({ files: [file('src/a.ts', 50)], filesTotal: 3000 }))).toBeNull();
  });
});

describe('tests reduced', () => {
  const source = file('src/a.ts', 5, 5);

  it('is a test file deleted while the code stays', () => {
    const gone = file('tests/a.test.ts', 0, 40, { status: 'removed' });
    expect(found(testsReduced, change({ files: [source, gone] }))).toEqual({
      severity: 'medium',
      evidence: { paths: ['tests/a.test.ts'], counts: { files: 1, added: 0, deleted: 40 } },
    });
  });

  it('is many more test lines deleted than added', () => {
    expect(found(testsReduced, change({ files: [source, file('tests/a.test.ts', 10, 40)] }))?.severity).toBe('low');
  });

  it.each([
    'Skip a flaky test',
    'test: disable the upload on Windows',
    'Mark two cases as xfail',
    'CI: skip test_upload',
  ])('is %p', title => {
    expect(found(testsReduced, change({ title, files: [file('tests/a.test.ts', 1)] }))).not.toBeNull();
  });

  it.each([
    ['deletes fewer than twenty lines', [source, file('tests/a.test.ts', 0, 19)]],
    ['adds about as many', [source, file('tests/a.test.ts', 60, 90)]],
    [
      'moves them elsewhere',
      [source, file('tests/a.test.ts', 0, 90, { status: 'removed' }), file('tests/b.test.ts', 85)],
    ],
    ['turns them into a table', [source, file('tests/a.test.ts', 5, 90), file('tests/cases.yaml', 80)]],
    ['deletes the code as well', [file('src/a.ts', 0, 80, { status: 'removed' }), file('tests/a.test.ts', 0, 90)]],
    ['deletes recorded data', [source, file('tests/fixtures/a.ts', 0, 900)]],
  ])('is not what %s', (_, files) => {
    expect(found(testsReduced, change({ files }))).toBeNull();
  });

  it.each(['Revert "Test uploads"', 'Refactor the upload tests'])('is not %p', title => {
    expect(found(testsReduced, change({ title, files: [file('tests/a.test.ts', 10, 40)] }))).toBeNull();
  });

  it.each([
    'Enable skipped tests',
    'Fix skipped tests',
    'feat: show skipped tests',
    'test: race while disabling a route',
  ])('is not %p', title => {
    expect(found(testsReduced, change({ title, files: [file('tests/a.test.ts', 1)] }))).toBeNull();
  });
});
