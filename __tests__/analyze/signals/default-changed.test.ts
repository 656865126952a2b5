import { defaultChanged } from '../../../src/analyze/signals/default-changed.js';
import { asChange, change } from '../../support/change.js';
import { fromGit } from '../../support/pull-request.js';
import { COSMETIC, files, found, itReportsAllExcept, REVERTS, severity, titles } from './support.js';

const source = files('src/cache.ts +8 -2');

describe('default-changed', () => {
  it.each(
    titles(`
      Enable the cache by default; Change the default page size; Use fa4 as the default backend
      fix: set retries default to 3; Raise default timeouts
      Upload by default; Changes the default upload; Switch default uploads; Modified defaults
      Increase the upload default; Lower default uploads; Reduce defaults; Decrease defaults; Flip the default
      Adjust defaults; Tune defaults; Tweak defaults; Align defaults; Uploads as the new default
      Uploads to be default; Make uploads the default; Making uploads the new default; Uploads default to off
      Defaults from the cache; Default-on uploads; Default enabled uploads`),
  )('reports the title %p', title => {
    expect(found(defaultChanged, change({ title, files: source }))).toEqual({
      severity: 'medium',
      evidence: { paths: ['src/cache.ts'] },
    });
  });

  it.each(
    titles(`
      Fix the default export of the plugin; Update links to the default branch; Respect the default index
      Document that the cache is on by default; Package by default: update documentation
      Cache downloads by default in tests; Read \`default\` entries; Revert "Enable the cache by default"
      A default for uploads; Change the default exports; Switch to default import
      Change the default namespace; Update default props; Set the default parameter
      Respects uploads by default; Allow uploads by default; Honor the changed default
      Mention changed defaults; Update defaults of tests; Defaulting to uploads; docs: upload by default`),
  )('ignores the title %p', title => expect(severity(defaultChanged, { title, files: source })).toBeNull());

  it.each(['default-change', 'Default changed', 'defaultchange', 'changed-default', 'change default'])(
    'reports a change with the label %p',
    label => expect(severity(defaultChanged, { files: source, labels: [label] })).toBe('medium'),
  );

  it('ignores a change with another label', () => {
    expect(severity(defaultChanged, { files: source, labels: ['default'] })).toBeNull();
  });

  it('needs no labels, which a git history does not have', () => {
    const own = (title: string) => asChange(fromGit({ number: 1, title, files: source }));
    expect(found(defaultChanged, own('Cache by default'))?.severity).toBe('medium');
    expect(found(defaultChanged, own('Cache answers'))).toBeNull();
  });

  it.each(['src/a.ts +1', 'app.yaml +1', 'Cargo.toml +1'])('reports a title about a default with %s', changed => {
    expect(severity(defaultChanged, { title: 'Cache by default', files: files(changed) })).toBe('medium');
  });

  it.each(['docs/app.md +1', 'Cargo.lock +1', 'docs/cache.md +1, tests/cache.test.ts +1'])(
    'ignores a title about a default if nothing but %s changed',
    changed => expect(severity(defaultChanged, { title: 'Cache by default', files: files(changed) })).toBeNull(),
  );

  const given = { title: 'Cache answers', labels: ['default-change'], files: source };
  itReportsAllExcept([...REVERTS, ...COSMETIC, 'a test change', 'a pipeline change'], defaultChanged, given);
});
