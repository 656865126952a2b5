import { untested } from '../../../src/analyze/signals/untested.js';
import { change } from '../../support/change.js';
import { COSMETIC, files, found, itReportsAllExcept, paths, RELANDS, REVERTS, severity, titles } from './support.js';

const level = (changed: string, title = 'Support retries') => severity(untested, { title, files: files(changed) });

describe('untested', () => {
  it('reports ten added lines of source without a test', () => {
    expect(found(untested, change({ title: 'Support retries', files: files('src/a.ts +10 -5') }))).toEqual({
      severity: 'low',
      evidence: { paths: ['src/a.ts'], counts: { files: 1, lines: 15 } },
    });
  });

  it.each([
    ['low', 'a.ts +10'],
    [null, 'a.ts +9 -90'],
    ['medium', 'a.ts +100'],
    ['low', 'a.ts +99'],
    ['medium', 'a.ts +50, b.ts +50'],
    [null, 'a.d.ts +90, b.ts removed +90'],
  ])('has the severity %p for %s', (expected, changed) => expect(level(changed)).toBe(expected));

  it('reports source of which a test was deleted', () => {
    expect(level('src/a.ts +10, tests/a.test.ts removed -50')).toBe('low');
  });

  it.each([
    ['a change with a test', 'src/a.ts +50, tests/a.test.ts +2'],
    ['a change that adds less than ten lines', 'src/a.ts +9 -200'],
    ['a renamed file', 'src/a.ts renamed'],
    ['a deleted file', 'src/a.ts removed -90'],
    ['docs', 'docs/a.md +50'],
    ['configuration', 'config/a.yaml +50, vite.config.ts +50'],
    ['generated code', 'src/generated/a.ts +50'],
    ['benchmarks, examples and scripts', 'benchmarks/a.ts +50, examples/a.ts +50, scripts/a.ts +50'],
    ['Rust, which may have tests in source files', 'src/a.rs +50'],
  ])('ignores %s', (_, changed) => expect(level(changed)).toBeNull());

  it.each(paths('src/a.rs src/a.zig src/a.d src/a.d.ts src/a.pyi'))('ignores %s', path => {
    expect(level(`${path} +40`)).toBeNull();
  });

  it.each(
    titles(`
      Revert "Support retries"; Reland "Support retries"; refactor: one class less
      Rename Cache to Store; Fix typos in comments; chore: tidy up; docs: explain retries
      Remove the old parser; Lints for uploads; Clippy on uploads; Log messages of uploads
      Logging level of uploads; Uploads renamed; Renaming uploads; Moves uploads; Moving uploads
      Type hints for uploads; Typings for uploads; Clean up uploads; Cleanup of uploads
      Remove uploads; Drop uploads; Delete uploads; refactor: uploads
      \`Upload\` cleanups; ci: uploads; build(deps): uploads; Release 1.2.0
      Fix uploads in the docs; Document uploads; Auto-format uploads; Lint errors of uploads`),
  )('ignores the title %p', title => expect(level('src/a.ts +50', title)).toBeNull());

  it.each(titles('Support uploads; Uploads are logged; feat: removal of uploads; A removal of uploads'))(
    'reports the title %p',
    title => expect(level('src/a.ts +50', title)).toBe('low'),
  );

  it('reports a squashed branch that reverted a commit of its own', () => {
    const body = 'Support retries\n\nThis reverts commit 1a2b3c4d5e.';
    expect(severity(untested, { body, files: files('src/a.ts +50') })).toBe('low');
  });

  it('ignores a change whose list of files is truncated, since a test may be among the rest', () => {
    expect(severity(untested, { files: files('src/a.ts +50'), filesTotal: 3000 })).toBeNull();
  });

  const given = { title: 'Keep answers', files: files('src/a.ts +50') };
  const exempt = [
    'a test change',
    'a pipeline change',
    'a dependency update',
    'a refactoring',
    'a chore',
    'a release',
  ] as const;
  itReportsAllExcept([...REVERTS, ...RELANDS, ...COSMETIC, ...exempt], untested, given);
});
