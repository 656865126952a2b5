import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneOf, makeRepository, runGit } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { readDigest, temporaryFolder, terminal, WEEK } from './support.js';

afterAll(removeTemporaryFolders);

/** A clone that was made long after its newest commit, which is older than the week. */
function quietClone(): string {
  const origin = makeRepository();
  origin.commit({ message: 'Begin (#1)', at: '2026-02-20T12:00:00Z', files: { 'src/a.ts': 'a\n' } });
  const clone = cloneOf(origin);
  runGit(clone, ['remote', 'set-url', 'origin', 'https://github.com/octo/quiet.git']);
  return clone;
}

/** A digest from it: what is printed, and both files that people and programs read. */
async function digestOf(path: string, ...args: string[]) {
  const cwd = temporaryFolder();
  const printed = await terminal(['--source', 'git', '--path', path, '--week', WEEK, ...args], { cwd });
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { ...printed, cwd, page: () => read('digest.md'), digest: () => readDigest(join(cwd, 'digest.json')) };
}

describe('a repository in whose week nothing was merged', () => {
  it('has a digest from a clone that was made since, with a note that its newest commit is older', async () => {
    const { exitCode, stdout, stderr, page, digest } = await digestOf(quietClone());
    expect([exitCode, stdout]).toEqual([0, '0 pull requests in 2026-W14: digest.md, digest.html, digest.json\n']);
    expect(stderr).toBe(
      'Note: The newest commit of the clone, from 2026-02-20T12:00:00Z, is older than the period: when it was fetched after the period, there was no newer one.\n',
    );
    expect(page()).toContain('No pull request was merged.');
    expect(page()).toContain('Read from a clone, whose newest commit (Feb 20, 2026, 12:00) is older than this period.');
    expect(digest().completeness.clone).toMatchObject({ commits: 0, newest: '2026-02-20T12:00:00Z' });
    expect(digest().weeks?.at(-1)).toMatchObject({ week: WEEK, merged: 0 });
  });

  it('has it in Chinese too', async () => {
    const { page } = await digestOf(quietClone(), '--language', 'zh-CN');
    expect(page()).toContain('没有合并任何 PR。');
    expect(page()).toMatch(/读取自克隆，其中最新的提交（.*）早于这段时间。/);
  });
});

describe('a clone that may be too old for the week', () => {
  it('never says that nothing was merged, and neither does the terminal', async () => {
    const clone = quietClone();
    runGit(clone, ['remote', 'remove', 'origin']);
    const { exitCode, stderr, page, digest } = await digestOf(clone, '--repository', 'octo/quiet');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(
      /^Warning: The newest commit of the clone, from 2026-02-20T12:00:00Z, .* whether anything was merged is not known\. .*`git pull`.*\n$/,
    );
    expect(page()).toContain('**No pull request was recognised.** The newest commit of the clone');
    expect(page()).toContain('This does not mean that nothing was merged.');
    expect(page()).not.toContain('No pull request was merged');
    expect(page()).toMatch(/^# .*no pull request recognised/m);
    expect(digest().weeks?.map(({ week }) => week) ?? []).not.toContain(WEEK);
    const chinese = await digestOf(clone, '--repository', 'octo/quiet', '--language', 'zh-CN');
    expect(chinese.page()).toContain('**没有识别出 PR**');
  });

  it('is refused where it is behind its remote', async () => {
    const origin = makeRepository();
    origin.commit({ message: 'Begin (#1)', at: '2026-02-20T12:00:00Z' });
    const clone = cloneOf(origin);
    origin.commit({ message: 'News (#2)', at: '2026-03-31T12:00:00Z' });
    runGit(clone, ['fetch', '--quiet']);
    runGit(clone, ['remote', 'set-url', 'origin', 'https://github.com/octo/quiet.git']);
    const { exitCode, stdout, stderr } = await digestOf(clone);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'The period starts at 2026-03-30T00:00:00Z, but the newest commit of the clone is from 2026-02-20T12:00:00Z. Run `git pull` in it first, or ask for an earlier period.\n',
    );
  });
});
