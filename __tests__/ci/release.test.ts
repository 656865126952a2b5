import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository, runGit, type TestRepository } from '../gather/git/support.js';
import { MONDAY, removeTemporaryFolders, temporaryFolder } from '../gather/support.js';

const SCRIPTS = join(import.meta.dirname, '..', '..', '.ci');
const WORKFLOW = '.github/workflows/ci.yml';

/** As GitHub does for the token of a workflow. */
const REFUSES_CHANGED_WORKFLOWS = `#!/bin/sh
while read -r old new ref; do
  git cat-file -e "$old" 2>/dev/null || continue
  git diff --quiet "$old" "$new" -- .github/workflows && continue
  echo "refusing to allow a GitHub App to create or update workflow" >&2
  exit 1
done
`;

interface Project {
  repository: TestRepository;
  /** Where the remote has a tag. */
  published(tag: string): string;
  run(script: 'check-release' | 'move-major', tag: string): { status: number | null; said: string };
  /** Commits a version to the current branch, tags it and pushes both; returns the commit. */
  release(version: string, files?: Record<string, string>): string;
}

function project(): Project {
  const origin = temporaryFolder();
  runGit(origin, ['init', '--quiet', '--bare', '--initial-branch=main']);
  const repository = makeRepository();
  repository.git('remote', 'add', 'origin', origin);
  const hook = join(origin, 'hooks', 'pre-receive');
  writeFileSync(hook, REFUSES_CHANGED_WORKFLOWS);
  chmodSync(hook, 0o755);
  return {
    repository,
    published: tag => runGit(origin, ['rev-parse', `${tag}^{commit}`]),
    run(script, tag) {
      const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
      const { status, stdout, stderr } = spawnSync(join(SCRIPTS, script), [tag], { cwd: repository.path, env });
      return { status, said: `${stdout}${stderr}` };
    },
    release(version, files = {}) {
      const commit = repository.commit({
        message: `Release ${version}`,
        at: MONDAY,
        files: {
          'package.json': JSON.stringify({ name: 'house', version, private: true }, null, 2),
          'CHANGELOG.md': `# Changelog\n\n## ${version}\n\nNew.\n`,
          ...files,
        },
      });
      repository.git('tag', `v${version}`);
      const branch = repository.git('branch', '--show-current');
      // A maintainer's own push, which no hook refuses.
      runGit(origin, [
        'fetch',
        '--quiet',
        repository.path,
        `+${branch}:${branch}`,
        `v${version}:refs/tags/v${version}`,
      ]);
      repository.git('fetch', '--quiet', 'origin');
      return commit;
    },
  };
}

afterAll(removeTemporaryFolders);

describe('a release', () => {
  it('may be published if its tag is on main, is its version, and is in the changelog', () => {
    const { release, run } = project();
    release('1.0.0');
    expect(run('check-release', 'v1.0.0')).toEqual({ status: 0, said: '' });
  });

  it('may be published after main went on', () => {
    const { release, run } = project();
    release('1.0.0');
    release('1.0.1');
    expect(run('check-release', 'v1.0.0')).toEqual({ status: 0, said: '' });
  });

  it('is refused if its commit was never merged', () => {
    const { repository, release, run } = project();
    release('1.0.0');
    repository.git('switch', '--quiet', '--create', 'aside');
    release('1.0.1');
    const { status, said } = run('check-release', 'v1.0.1');
    expect(status).toBe(1);
    expect(said).toMatch(/ of v1\.0\.1 is not on main\. Merge it/);
  });

  it.each([
    [
      'has another version',
      'v1.0.1',
      { 'package.json': '{\n  "version": "1.0.0",\n}' },
      /package\.json, which is v1\.0\.0/,
    ],
    [
      'is not in the changelog',
      'v1.0.1',
      { 'CHANGELOG.md': '## 1.0.10\n\n### 1.0.1\n## 1x0x1\n' },
      /no section "## 1\.0\.1"/,
    ],
  ])('is refused if it %s', (_, tag, files, reason) => {
    const { release, run } = project();
    release('1.0.1', files);
    const { status, said } = run('check-release', tag);
    expect(status).toBe(1);
    expect(said).toMatch(reason);
  });

  it.each([
    ['v1', /not of the form v1\.2\.3/],
    ['v1.0.0-rc.1', /not of the form v1\.2\.3/],
    ['v9.9.9', /There is no tag v9\.9\.9/],
  ])('is refused for the tag %s', (tag, reason) => {
    const { release, run } = project();
    release('1.0.0');
    const { status, said } = run('check-release', tag);
    expect(status).toBe(1);
    expect(said).toMatch(reason);
  });
});

describe('the major tag', () => {
  it('is made by the first release, and moves with the next', () => {
    const { release, run, published } = project();
    const first = release('1.0.0');
    expect(run('move-major', 'v1.0.0').status).toBe(0);
    expect(published('v1')).toBe(first);
    const second = release('1.0.1');
    expect(run('move-major', 'v1.0.1').status).toBe(0);
    expect(published('v1')).toBe(second);
  });

  it('stays where it is for a fix of an older minor version, also if the numbers have two digits', () => {
    const { release, run, published } = project();
    release('1.9.0');
    const newest = release('1.10.0');
    run('move-major', 'v1.10.0');
    release('1.9.1');
    expect(run('move-major', 'v1.9.1')).toEqual({
      status: 0,
      said: 'v1 stays at v1.10.0, which is newer than v1.9.1.\n',
    });
    expect(published('v1')).toBe(newest);
  });

  it('is not held back by a pre-release or by another major version', () => {
    const { repository, release, run, published } = project();
    const commit = release('1.0.0');
    repository.git('tag', 'v1.1.0-rc.1');
    release('2.0.0');
    release('10.0.0');
    expect(run('move-major', 'v1.0.0').status).toBe(0);
    expect(published('v1')).toBe(commit);
  });

  it('says how a maintainer moves it where GitHub refuses, because workflow files changed', () => {
    const { repository, release, run, published } = project();
    const first = release('1.0.0', { [WORKFLOW]: 'on: push\n' });
    run('move-major', 'v1.0.0');
    const second = release('1.0.1', { [WORKFLOW]: 'on: pull_request\n' });
    const { status, said } = run('move-major', 'v1.0.1');
    expect(status).toBe(1);
    expect(said).toContain('refusing to allow a GitHub App to create or update workflow');
    expect(said).toContain(`git fetch origin tag v1.0.1 && git tag -f v1 ${second} && git push -f origin v1`);
    expect(published('v1')).toBe(first);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});
