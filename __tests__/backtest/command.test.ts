import { existsSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { backtestCommand } from '../../src/backtest/command.js';
import { makeRepository, runGit, type TestRepository } from '../gather/git/support.js';
import { removeTemporaryFolders, silent, temporaryFolder } from '../gather/support.js';

/** A year of changes, one every six hours, of which every twentieth is reverted by the next commit. */
function repositoryWithReverts(): TestRepository {
  const repository = makeRepository();
  const start = Date.UTC(2025, 0, 6) / 1000;
  const commits = Array.from({ length: 600 }, (_, n) => {
    const revert = n % 20 === 10;
    const subject = revert ? `Revert "Change part ${n - 1}" (#${n + 1})` : `Change part ${n} (#${n + 1})`;
    const body = revert ? `\n\nReverts octo/house#${n}` : '';
    const part = revert ? n - 1 : n;
    const time = start + n * 6 * 3600;
    return [
      'commit refs/heads/main',
      `author Author ${n % 5} <author-${n % 5}@example.com> ${time} +0000`,
      `committer GitHub <noreply@github.com> ${time} +0000`,
      `data <<END\n${subject}${body}\nEND`,
      `M 100644 inline src/part-${part % 7}.ts\ndata <<END\n${revert ? '' : `${n}\n`.repeat(10)}END\n`,
    ].join('\n');
  });
  runGit(repository.path, ['fast-import', '--quiet'], {}, Buffer.from(commits.join('')));
  return repository;
}

let printed = '';
let reported = '';
let done = 0;

beforeEach(() => {
  [printed, reported, done] = ['', '', 0];
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed += String(text);
    return true;
  });
  jest.spyOn(console, 'error').mockImplementation((text: unknown) => {
    reported += String(text);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(removeTemporaryFolders);

async function run(...args: string[]): Promise<void> {
  const command = backtestCommand(() => ({
    ...silent,
    done() {
      done += 1;
    },
  }));
  await command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseAsync(args, { from: 'user' });
}

describe('the backtest command', () => {
  let path: string;
  beforeAll(() => {
    ({ path } = repositoryWithReverts());
  });

  it('prints the table of a clone', async () => {
    await run('--path', path, '--weeks', '30');
    expect(printed).toMatch(/^\d+ pull requests of 30 weeks .*, 2\d later reverted/);
    expect([reported, done]).toEqual(['', 1]);
  });

  it('prints JSON if asked to', async () => {
    await run('--path', path, '--weeks', '30', '--json');
    expect(JSON.parse(printed)).toMatchObject({ weeks: 30, tooFewReverts: false });
  });

  it('writes the measured values into the configuration file and says so', async () => {
    const config = join(path, 'settings', 'digest.yml');
    await run('--path', path, '--weeks', '30', '--write', '--config', config);
    const { measured } = parse(readFileSync(config, 'utf8'));
    const count = Object.keys(measured).length;
    expect(count).toBeGreaterThan(1);
    expect(reported).toBe(`Wrote the measurements of ${count} signals to ${config}, under the key "measured".`);
  });

  it('writes nothing if there are too few reverts, and says why', async () => {
    await run('--path', path, '--weeks', '4', '--write');
    expect(reported).toMatch(/^Nothing was written to .*\.github\/merge-digest\.yml\. Too few reverts to tell: /);
    expect(existsSync(join(path, '.github'))).toBe(false);
  });

  it('writes through no link of a clone, which could lead to any file of the user', async () => {
    const elsewhere = temporaryFolder();
    const target = join(elsewhere, 'merge-digest.yml');
    writeFileSync(target, 'alias: mine\n');
    const repository = join(temporaryFolder(), 'clone');
    runGit('.', ['clone', '--quiet', path, repository]);
    symlinkSync(elsewhere, join(repository, '.github'));
    const written = run('--path', repository, '--weeks', '30', '--write');
    await expect(written).rejects.toThrow(/\.github is a link, and nothing was written\. Name the file/);
    expect(readFileSync(target, 'utf8')).toBe('alias: mine\n');
  });

  it('changes no file that is too large to be settings', async () => {
    const config = join(temporaryFolder(), 'digest.yml');
    writeFileSync(config, '');
    truncateSync(config, 600_000_000);
    const written = run('--path', path, '--weeks', '30', '--write', '--config', config);
    await expect(written).rejects.toThrow(
      /digest\.yml may be a file of at most 1000000 bytes; it was left unchanged\.$/,
    );
  });

  it.each(['0', '2001', '1.5', 'many'])('refuses %s weeks', async weeks => {
    await expect(run('--path', path, '--weeks', weeks)).rejects.toThrow(/It may be 1 to 2000\./);
  });
});
