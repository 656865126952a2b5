import { workflowPermissions } from '../../../src/analyze/signals/workflow-permissions.js';
import { change } from '../../support/change.js';
import { files, found, itReportsAllExcept, severity, titles } from './support.js';

const workflow = files('.github/workflows/ci.yml +4');

describe('workflow-permissions', () => {
  it.each([
    ['ci: grant write permissions to the label job', 'permissions', 'medium'],
    ['Keep the GitHub token out of the shell', 'github token', 'medium'],
    ['Use trusted publishing', 'trusted publishing', 'medium'],
    ['ci: run on pull_request_target', 'pull_request_target', 'high'],
    ['ci: run on workflow_run', 'workflow_run', 'high'],
    ['ci: drop secrets on pull_request_target', 'secrets', 'high'],
  ])('reports the title %p because of %p, with %s severity', (title, name, expected) => {
    expect(found(workflowPermissions, change({ title, files: workflow }))).toEqual({
      severity: expected,
      evidence: { paths: ['.github/workflows/ci.yml'], names: [name] },
    });
  });

  it.each(
    titles(`
      Permissions of the upload job; Keep secrets from the upload job; Credentials for uploads
      Upload with OIDC; Set id-token: write; Trusted publishers; GITHUB_TOKEN for uploads
      HF_TOKEN for uploads; Least privilege for uploads; Least-privilege uploads; A GitHub token for uploads
      GH token; Access tokens; A PyPI token; The deploy token; Registry token; App tokens; Publishing token
      Write access for uploads; Personal access for uploads; Upload on pull_request_target
      Upload on workflow_run`),
  )('reports the title %p', title => expect(severity(workflowPermissions, { title, files: workflow })).not.toBeNull());

  it.each(
    titles(`
      Tokens per upload; Count tokens; Secretary of uploads; Bump actions/oidc-secrets from 1.0 to 2.0
      CI: raise max tokens of the nightly run; Update aws-actions/configure-aws-credentials action to v6.1.1`),
  )('ignores the title %p', title => expect(severity(workflowPermissions, { title, files: workflow })).toBeNull());

  it.each([
    ['medium', '.github/workflows/release.yml'],
    ['medium', '.github/actions/build/action.yml'],
    [null, 'src/files.ts'],
    [null, '.gitlab-ci.yml'],
    [null, 'templates/.github/workflows/ci.yml'],
  ])('has the severity %p for a title about permissions with %s', (expected, path) => {
    expect(severity(workflowPermissions, { title: 'Check permissions', files: files(`${path} +1`) })).toBe(expected);
  });

  it('lists only the workflows', () => {
    const own = change({ title: 'Check permissions', files: files('src/a.ts +9, .github/workflows/ci.yml +1') });
    expect(found(workflowPermissions, own)?.evidence.paths).toEqual(['.github/workflows/ci.yml']);
  });

  itReportsAllExcept(['a dependency update', 'a release'], workflowPermissions, {
    title: 'Drop secrets',
    files: workflow,
  });
});
