import { temporary } from '../../../src/analyze/signals/temporary.js';
import { change } from '../../support/change.js';
import { COSMETIC, files, found, itReportsAllExcept, REVERTS, severity, titles } from './support.js';

const source = files('src/cache.ts +8 -2');

describe('temporary', () => {
  it.each([
    ['Workaround for a crash in the driver', 'workaround'],
    ['fix(cache): work around a stale entry', 'work around'],
    ['Temporarily pin the pool to one thread', 'temporarily'],
    ['Keep the old parser for now', 'for now'],
    ['[BugFix] Disable the fused kernel', 'disable'],
  ])('reports the title %p because of the word %p', (title, word) => {
    expect(found(temporary, change({ title, files: source }))).toEqual({
      severity: 'medium',
      evidence: { names: [word], paths: ['src/cache.ts'] },
    });
  });

  it.each(
    titles(`
      Temporary hold on uploads; Hold uploads temporarily; A work-around for uploads; Workarounds for uploads
      A stopgap for uploads; A stop-gap for uploads; Band-aid for uploads; Hacky uploads; A hack for uploads
      One upload for now; Disable uploads; Disables uploads; [Bug] Disabled uploads; chore: disabling uploads
      \`Upload\`: disable it for now`),
  )('reports the title %p', title => expect(severity(temporary, { title, files: source })).toBe('medium'));

  it.each(
    titles(`
      Temporary directories for uploads; A temporary upload path; Temporary files; A temporary file
      Temporary upload cache variables; Shack the uploads; fix: disable uploads; Disable uploads when offline
      Disable uploads if asked; Disable uploads unless asked; Disable uploads while asleep
      Add an option to disable uploads; Disable uploads by default; Drop the temporary uploads; Delete a hack
      Replace the workaround; Uploads without a workaround; No workaround for uploads; Avoid the work-around
      Re-enable uploads, disabled for now; Unskip what was off for now; Restore what was off for now
      Clean the hack; Improve the workaround; Better workaround
      Write to a temporary directory first; Delete temporary files on exit
      Disable colour when the output is no terminal; Add an option to disable the cache
      Remove the workaround for the old driver; float8: remove need for a workaround; Re-enable the fused kernel
      Skip entries that are fresh; Handle the \`temporary\` flag; Revert "Workaround for a crash"`),
  )('ignores the title %p', title => expect(severity(temporary, { title, files: source })).toBeNull());

  it.each(['src/a.ts +1', 'app.yaml +1', 'tests/a.test.ts +1'])('reports a workaround in %s', changed => {
    expect(severity(temporary, { title: 'No cache for now', files: files(changed) })).toBe('medium');
  });

  it.each(['Cargo.lock +1', 'dist/a.js +9', 'docs/a.md +1', 'Cargo.lock +1, dist/a.js +9, docs/a.md +1'])(
    'ignores a title about a workaround if nothing but %s changed',
    changed => expect(severity(temporary, { title: 'No cache for now', files: files(changed) })).toBeNull(),
  );

  it('leaves a disabled test to the signal tests-reduced', () => {
    expect(severity(temporary, { title: 'Disable a flaky test', files: files('tests/a.test.ts +1') })).toBeNull();
  });

  const given = { title: 'Workaround for uploads', files: source };
  itReportsAllExcept([...REVERTS, ...COSMETIC, 'a release'], temporary, given);
});
