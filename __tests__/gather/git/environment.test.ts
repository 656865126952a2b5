import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment } from '../../../src/gather/git/environment.js';
import { BEFORE, MONDAY, removeTemporaryFolders, temporaryFolder } from '../support.js';
import { cloneOf, gatherFrom, makeRepository, runGit } from './support.js';

const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});
afterAll(removeTemporaryFolders);

/** A program of shell lines in a new folder. */
function program(name: string, lines: string): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return { folder, path };
}

const git = (lines: string) => program('git', `PATH='${PATH}'\n${lines}\nexec git "$@"`);

describe('the environment of git', () => {
  it('has no variable with a token or key, nor any that nobody knows', () => {
    const secrets = ['GITHUB_TOKEN', 'GH_TOKEN', 'INPUT_TOKEN', 'INPUT_MODEL-API-KEY', 'MODEL_API_KEY'];
    const others = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'NODE_OPTIONS'];
    const config = ['GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_CONFIG_VALUE_0', 'GIT_CONFIG_PARAMETERS'];
    const programs = ['GIT_DIR', 'GIT_ASKPASS', 'GIT_SSH_COMMAND', 'GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'PAGER'];
    const names = [...secrets, ...others, ...config, ...programs];
    const given = Object.fromEntries(names.map(name => [name, 'hunter2']));
    const kept = gitEnvironment({ ...given, PATH: '/bin', HOME: '/home/octo', Path: 'C:\\git', SystemRoot: 'C:\\' });
    expect(JSON.stringify(kept)).not.toContain('hunter2');
    expect(kept).toMatchObject({ PATH: '/bin', HOME: '/home/octo', Path: 'C:\\git', SystemRoot: 'C:\\' });
  });

  it('is what every git of a run gets', async () => {
    const repository = makeRepository();
    repository.commit({ message: 'Begin (#1)', at: BEFORE, files: { 'a.txt': 'a\n', '.mailmap': '' } });
    repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'newsfragments/2.feature.md': 'Faster\n' } });
    const seen = join(temporaryFolder(), 'seen');
    process.env.PATH = `${git(`env >> '${seen}'`).folder}:${PATH}`;
    process.env.GH_TOKEN = 'ghs_hunter2';
    try {
      expect((await gatherFrom(repository)).pullRequests).toHaveLength(1);
    } finally {
      delete process.env.GH_TOKEN;
    }
    const environments = readFileSync(seen, 'utf8');
    expect(environments.match(/^GIT_ALLOW_PROTOCOL=$/gm)?.length).toBeGreaterThan(5);
    expect(environments).not.toContain('hunter2');
  });

  it.each(['', 'unset GIT_NO_LAZY_FETCH'])(
    'lets a clone that lacks contents run no program of its own: a git with %j',
    async old => {
      const repository = makeRepository();
      repository.git('config', 'uploadpack.allowFilter', 'true');
      repository.commit({
        message: 'Begin (#1)',
        at: BEFORE,
        files: { 'a.txt': 'a\n', '.github/CODEOWNERS': '* @octo\n' },
      });
      repository.commit({ message: 'One (#2)', at: MONDAY, files: { 'a.txt': 'b\n' } });
      const clone = cloneOf(repository, '--filter=blob:none', '--no-checkout');
      const ran = join(temporaryFolder(), 'ran');
      const { path } = program('uploadpack', `touch '${ran}'\nexec git-upload-pack "$@"`);
      for (const [name, value] of [
        ['remote.origin.uploadpack', path],
        ['protocol.file.allow', 'always'],
      ] as const)
        runGit(clone, ['config', name, value]);
      process.env.PATH = `${git(old).folder}:${PATH}`;
      const { pullRequests } = await gatherFrom({ path: clone });
      expect(pullRequests).toMatchObject([{ number: 2, files: [{ path: 'a.txt', unread: true }] }]);
      expect(existsSync(ran)).toBe(false);
    },
  );
});
