import { testsReduced } from '../../../src/analyze/signals/tests-reduced.js';
import { change } from '../../support/change.js';
import { files, found, itReportsAllExcept, paths, REVERTS, severity, titles } from './support.js';

const level = (changed: string, title = 'Keep answers') => severity(testsReduced, { title, files: files(changed) });

describe('tests-reduced', () => {
  it('reports a deleted test file while the code stays', () => {
    expect(found(testsReduced, change({ files: files('src/a.ts +5 -5, tests/a.test.ts removed -40') }))).toEqual({
      severity: 'medium',
      evidence: { paths: ['tests/a.test.ts'], counts: { files: 1, added: 0, deleted: 40 } },
    });
  });

  it('reports far more deleted than added test lines, with low severity', () => {
    expect(found(testsReduced, change({ files: files('src/a.ts +5 -5, tests/a.test.ts +10 -40') }))).toEqual({
      severity: 'low',
      evidence: { paths: ['tests/a.test.ts'], counts: { files: 0, added: 10, deleted: 40 } },
    });
  });

  it('lists only the test files that lost lines', () => {
    const own = change({ files: files('a.test.ts +5 -60, b.test.ts +9 -9, c.test.ts +9') });
    expect(found(testsReduced, own)?.evidence.paths).toEqual(['a.test.ts']);
  });

  it.each([
    ['twenty lines', 'tests/a.ts -20', 'tests/a.ts -19'],
    ['half of the deleted lines', 'tests/a.ts +50 -100', 'tests/a.ts +51 -100'],
    [
      'that no source file is removed',
      'tests/a.ts -99, a.ts +9 -4, b.ts -4',
      'tests/a.ts -99, a.ts +9 -4, b.ts removed -4',
    ],
    ['less than half as many source lines gone', 'tests/a.ts -100, a.ts +60 -109', 'tests/a.ts -100, a.ts +60 -110'],
    ['no more source lines gone than added', 'tests/a.ts -100, a.ts +20 -40', 'tests/a.ts -100, a.ts +20 -41'],
  ])('needs %s: reports %p and ignores %p', (_, reported, ignored) => {
    expect([level(reported), level(ignored)]).toEqual(['low', null]);
  });

  it('needs four fifths of the deleted lines if tests are reorganized', () => {
    expect(level('a.test.ts +21 -100', 'Tests')).toBe('low');
    expect(level('a.test.ts +21 -100', 'Refactor tests')).toBeNull();
    expect(level('a.test.ts +20 -100', 'Refactor tests')).toBe('low');
    expect(level('tests/a.test.ts +10 -40', 'Refactor the upload tests')).toBeNull();
  });

  it.each([
    ['fewer than twenty lines', 'src/a.ts +5 -5, tests/a.test.ts -19'],
    ['tests with about as many lines as before', 'src/a.ts +5 -5, tests/a.test.ts +60 -90'],
    ['tests that moved', 'src/a.ts +5 -5, tests/a.test.ts removed -90, tests/b.test.ts +85'],
    ['tests that became a table', 'src/a.ts +5 -5, tests/a.test.ts +5 -90, tests/cases.yaml +80'],
    ['tests deleted with their code', 'src/a.ts removed -80, tests/a.test.ts -90'],
    ['test data', 'src/a.ts +5 -5, tests/fixtures/a.ts -900'],
  ])('ignores %s', (_, changed) => expect(level(changed)).toBeNull());

  it.each(
    titles(`
      Skip a flaky test; test: disable the upload on Windows; Mark two cases as xfail; CI: skip test_upload
      Skip uploads; Temporarily disable uploads; Xfail the uploads; Quarantine uploads; Mute uploads
      Ignore uploads; Mark uploads as slow; Mark uploads as fixme; Uploads: skip flaky tests
      CI: quarantine the slow upload test; \`upload\` skipped`),
  )('reports the title %p', title => expect(level('tests/a.test.ts +1', title)).toBe('low'));

  it.each(
    titles(`
      Enable skipped tests; Fix skipped tests; feat: show skipped tests; test: race while disabling a route
      Uploads that skip; Skip nothing, unskip uploads; Re-enable what was skipped
      Restore uploads, skip no test; Skip the fixed uploads: fix them; Unmute uploads; Unquarantine uploads
      Skip uploads on devices without support; Skip uploads when the platform is missing
      Disable uploads where not installed; Skip uploads if not available`),
  )('ignores the title %p', title => expect(level('tests/a.test.ts +1', title)).toBeNull());

  it('reports a skip only if no source changes along with it', () => {
    expect(level('a.test.ts +1', 'Skip a test')).toBe('low');
    expect(level('a.test.ts +1, a.ts +1', 'Skip a test')).toBeNull();
  });

  it('reports a skip only if test code changes', () => {
    expect(level('tests/a.yaml +1', 'Skip a test')).toBeNull();
    expect(level('Makefile +9', 'Skip a test')).toBeNull();
  });

  it('lists all changed tests of a skip', () => {
    const own = change({ title: 'Skip two tests', files: files('a.test.ts +1, b.test.ts +2') });
    expect(found(testsReduced, own)?.evidence).toEqual({
      paths: ['b.test.ts', 'a.test.ts'],
      counts: { files: 0, added: 3, deleted: 0 },
    });
  });

  it.each(paths('tests/a.test.ts test_a.py src/a_test.go'))('reports lines deleted from %s', path => {
    expect(level(`${path} -40`)).toBe('low');
  });

  it.each(
    paths(`
      tests/testdata/a.py tests/test-data/a.py tests/fixtures/a.ts __tests__/__fixtures__/a.ts playground/a/a.ts
      tests/assets/a.js tests/mocks/a.ts src/__mocks__/a.ts tests/a.json tests/a.txt`),
  )('ignores lines deleted from the data file %s', path => expect(level(`${path} -40`)).toBeNull());

  it('ignores the revert of another title', () =>
    expect(level('tests/a.test.ts +10 -40', 'Revert "Test uploads"')).toBeNull());

  itReportsAllExcept(REVERTS, testsReduced, { title: 'Keep answers', files: files('tests/a.test.ts -40') });
});
