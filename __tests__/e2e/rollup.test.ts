import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OrganizationDigest } from '../../src/domain/organization.js';
import { cloneOf, makeRepository, runGit } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { temporaryFolder, terminal } from './support.js';

afterAll(removeTemporaryFolders);

/** A clone of a repository on GitHub that merged #1 in 2026-W12, #2 and #3 in the two weeks after it. */
function cloneNamed(name: string): string {
  const origin = makeRepository();
  const at = ['2026-03-18T12:00:00Z', '2026-03-25T12:00:00Z', '2026-04-01T12:00:00Z'];
  for (const [index, day] of at.entries()) {
    const files = { 'src/a.ts': `export const a = ${index};\n` };
    origin.commit({ message: `Add door ${index + 1} (#${index + 1})`, at: day, files });
  }
  const clone = cloneOf(origin);
  runGit(clone, ['remote', 'set-url', 'origin', `https://github.com/octo/${name}.git`]);
  return clone;
}

/** A folder with the digests of these weeks of repositories, as docs/organizations.md makes them. */
async function folderOf(weeks: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const cwd = temporaryFolder();
  for (const [name, all] of Object.entries(weeks)) {
    const path = cloneNamed(name);
    for (const week of all) {
      const args = ['--source', 'git', '--path', path, '--week', week, '--output-directory', `out/${name}/${week}`];
      const { exitCode, stderr } = await terminal(args, { cwd });
      if (exitCode !== 0) throw new Error(stderr);
    }
  }
  return cwd;
}

const overAll = (folder: string) =>
  OrganizationDigest.parse(JSON.parse(readFileSync(join(folder, 'digest.json'), 'utf8')));
const page = (folder: string) => readFileSync(join(folder, 'digest.md'), 'utf8');

describe('merge-digest rollup', () => {
  it('makes the page of the latest week of a folder with many, or of the week that is asked for', async () => {
    const cwd = await folderOf({ web: ['2026-W13', '2026-W14'], api: ['2026-W12', '2026-W13', '2026-W14'] });
    expect(await terminal(['rollup', 'out', '--output-directory', 'all'], { cwd })).toEqual({
      exitCode: 0,
      stdout: '2 pull requests in 2026-W14: all/digest.md, all/digest.html, all/digest.json\n',
      stderr: '',
    });
    expect(overAll(join(cwd, 'all')).missing).toEqual([]);
    const asked = await terminal(['rollup', 'out', '--week', '2026-W13'], { cwd });
    expect([asked.stdout, asked.stderr]).toEqual([
      '2 pull requests in 2026-W13: digest.md, digest.html, digest.json\n',
      '',
    ]);
  });

  it('leads to the page of each repository, where that lies beside its digest', async () => {
    const cwd = await folderOf({ web: ['2026-W14'], api: ['2026-W14'] });
    rmSync(join(cwd, 'out/api/2026-W14/digest.html'));
    await terminal(['rollup', 'out', '--output-directory', 'all'], { cwd });
    const html = readFileSync(join(cwd, 'all/digest.html'), 'utf8');
    expect(html).toContain('<a href="../out/web/2026-W14/digest.html"><bdi>web</bdi></a>');
    expect(html).toContain('<a href="https://github.com/octo/api" rel="noreferrer noopener"><bdi>api</bdi></a>');
    expect(page(join(cwd, 'all'))).not.toContain('digest.html');
  });

  it('passes over its own pages, and can be run again', async () => {
    const cwd = await folderOf({ web: ['2026-W14'] });
    const args = ['rollup', '.', '--repositories', 'octo/web'];
    await terminal(args, { cwd });
    const first = page(cwd);
    const again = await terminal(args, { cwd });
    expect([again.exitCode, again.stderr]).toEqual([0, '']);
    expect(page(cwd)).toBe(first);
    const saved = await terminal(['--source', 'file', '--path', 'digest.json'], { cwd });
    expect([saved.exitCode, saved.stderr]).toEqual([
      1,
      'digest.json is a digest over several repositories. `merge-digest rollup` makes their page, from the digest of each.\n',
    ]);
  });

  it('names a repository that has no digest of the week', async () => {
    const cwd = await folderOf({ web: ['2026-W14'], api: ['2026-W12', '2026-W13'] });
    const { stderr } = await terminal(['rollup', 'out', '--repositories', 'octo/web,octo/api,octo/lost'], { cwd });
    expect(stderr.trimEnd().split('\n')).toEqual([
      'Warning: digests: api/2026-W13/digest.json is of 2026-W13 (UTC), not of 2026-W14 (UTC).',
      'Warning: digests: there is no digest of octo/lost.',
    ]);
    expect(page(cwd)).toContain('The digest of api is of another period.');
    expect(page(cwd)).toContain('No digest of lost');
  });
});

describe('a page of clones of which some merged nothing', () => {
  it('says so of the one that was fetched since, and not of the one that may be old', async () => {
    const cwd = await folderOf({ web: ['2026-W14'] });
    const quiet = (name: string) => {
      const origin = makeRepository();
      origin.commit({ message: 'Begin (#1)', at: '2026-02-20T12:00:00Z' });
      const clone = cloneOf(origin);
      runGit(clone, ['remote', 'set-url', 'origin', `https://github.com/octo/${name}.git`]);
      return clone;
    };
    const old = quiet('old');
    runGit(old, ['reflog', 'expire', '--expire=now', '--all']);
    for (const [name, path] of Object.entries({ quiet: quiet('quiet'), old })) {
      await terminal(['--source', 'git', '--path', path, '--week', '2026-W14', '--output-directory', `out/${name}`], {
        cwd,
      });
    }
    const { exitCode, stdout } = await terminal(['rollup', 'out', '--publish', 'summary'], { cwd });
    expect(exitCode).toBe(0);
    for (const shown of [page(cwd), stdout]) {
      expect(shown).toMatch(/^Nothing was merged in \[quiet\]/m);
      expect(shown).toMatch(/\*\*No pull request was recognised\*\* in \[old\]\S+ read from a clone\./);
    }
    await terminal(['rollup', 'out', '--language', 'zh-CN'], { cwd });
    expect(page(cwd)).toMatch(/\*\*没有识别出 PR\*\*：\[old\]\S+（读取自克隆）/);
  });
});

describe('on the terminal', () => {
  it('rollup --help says what the options do there', async () => {
    const { stdout } = await terminal(['rollup', '--help']);
    const help = stdout.replaceAll(/\s+/g, ' ');
    expect(help).toContain('--repositories <value> The repositories that have to be there, as OWNER/NAME');
    expect(help).toContain('Reading digests needs none. Default: $GITHUB_TOKEN.');
    expect(help).toMatch(/--week <value> .* Default: that of the latest digest\./);
    expect(help).not.toMatch(/reads pull requests|runner|workflow|topic:/);
  });

  it('a pattern of repositories with digests is refused', async () => {
    const { exitCode, stderr } = await terminal(['rollup', '.', '--repositories', 'octo/*']);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^repositories: got "octo\/\*" with digests; /)]);
  });

  it('repositories without a token are an error that leads to clones', async () => {
    const { exitCode, stderr } = await terminal(['--repositories', 'octo/web,octo/api']);
    expect([exitCode, stderr]).toEqual([
      1,
      'token: not given; it may be a token that reads the pull requests of all repositories. Without one, make a digest from a clone of each with --source git, and one page of all with merge-digest rollup.\n',
    ]);
  });
});

describe('options before the name of a command', () => {
  it('count as those after it, which take precedence', async () => {
    const cwd = await folderOf({ web: ['2026-W14'] });
    const before = ['--language', 'zh-CN', '--output-directory', 'before'];
    expect((await terminal([...before, 'rollup', 'out'], { cwd })).exitCode).toBe(0);
    expect(page(join(cwd, 'before'))).toContain('合并');
    await terminal([...before, 'rollup', 'out', '--output-directory', 'after'], { cwd });
    expect(existsSync(join(cwd, 'after', 'digest.md'))).toBe(true);
    await terminal(['--language', 'zh-CN', 'site', 'out'], { cwd });
    expect(readFileSync(join(cwd, 'out', 'index.html'), 'utf8')).toContain('lang="zh-CN"');
  });

  it('are refused as those after it are', async () => {
    const { exitCode, stdout, stderr } = await terminal(['--language', 'zh', 'rollup', '.']);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^language: got "zh"; /);
  });

  it.each([
    [['--source', 'git', '--path', '.', 'rollup', '.'], "'--source', '--path' for merge-digest rollup"],
    [['--week', '2026-W14', 'site', '.'], "'--week' for merge-digest site"],
    [['--earlier-weeks', '4', 'backtest'], "'--earlier-weeks' for merge-digest backtest"],
  ])('are an error where the command does not have them: %j', async (args, named) => {
    const cwd = temporaryFolder();
    const { exitCode, stdout, stderr } = await terminal(args, { cwd });
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`error: unknown option ${named}\nRun it with --help for all options.\n`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('tell backtest which clone it replays', async () => {
    const { exitCode, stdout } = await terminal(['--path', cloneNamed('web'), 'backtest']);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('2026-03-18 to 2026-03-18')]);
  });
});
