import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository } from '../gather/git/support.js';
import { removeTemporaryFolders } from '../gather/support.js';
import { digestOf } from '../support/digest.js';
import { pullRequest } from '../support/pull-request.js';
import { organizationDigest, repositoryNamed } from '../support/site.js';
import { temporaryFolder, terminal } from './support.js';

afterAll(removeTemporaryFolders);

const ADDRESS = 'https://octo.github.io/digests';
const WEEKS = ['2026-W12', '2026-W13', '2026-W14'] as const;

/** Three weeks of a clone, each in a folder of its own. */
async function threeWeeks(): Promise<string> {
  const clone = makeRepository();
  const commit = (message: string, at: string) => clone.commit({ message, at, files: { 'src/a.ts': `${message}\n` } });
  commit('Begin (#1)', '2026-03-10T10:00:00Z');
  commit('feat: list files as JSON (#2)', '2026-03-17T10:00:00Z');
  commit('feat: <img src=x> & ]]> in names (#3)', '2026-03-24T10:00:00Z');
  commit('feat: start faster (#4)', '2026-03-31T10:00:00Z');
  commit('Revert "feat: start faster (#4)" (#5)', '2026-04-01T10:00:00Z');
  const folder = temporaryFolder();
  for (const week of WEEKS) {
    const written = ['--output-directory', join(folder, week)];
    const ran = await terminal(['--path', clone.path, '--repository', 'octo/house', '--week', week, ...written]);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  }
  return folder;
}

describe('merge-digest site', () => {
  let folder: string;
  const site = (...more: string[]) => terminal(['site', folder, ...more]);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const links = (html: string) => [...html.matchAll(/<a href="([^"#]+)"/g)].map(([, href]) => href);

  let digests: string;
  beforeAll(async () => {
    digests = await threeWeeks();
  });
  beforeEach(() => {
    folder = temporaryFolder();
    cpSync(digests, folder, { recursive: true });
  });

  it('writes an index of the digests in a folder, and a feed with links that are whole', async () => {
    const ran = await site('--url', ADDRESS);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toBe(`3 digests: ${join(folder, 'index.html')}, ${join(folder, 'feed.xml')}\n`);
    const newestFirst = [...WEEKS].reverse();
    expect(links(read('index.html'))).toEqual(['feed.xml', ...newestFirst.map(week => `${week}/digest.html`)]);
    const feed = read('feed.xml');
    expect([...feed.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id)).toEqual([
      'tag:github.com,2026:merge-digest/feed/repository/github.com/octo/house',
      ...newestFirst.map(week => `tag:github.com,2026:merge-digest/repository/github.com/octo/house/${week}`),
    ]);
    const hrefs = [...feed.matchAll(/href="(.*?)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual([
      `${ADDRESS}/feed.xml`,
      `${ADDRESS}/`,
      ...newestFirst.map(week => `${ADDRESS}/${week}/digest.html`),
    ]);
    for (const file of ['index.html', 'feed.xml']) expect(read(file)).not.toContain('<img');
  });

  it('writes the same bytes again, at another address with the same ids', async () => {
    await site('--url', ADDRESS);
    const [index, feed] = [read('index.html'), read('feed.xml')];
    await site('--url', `${ADDRESS}/`);
    expect([read('index.html'), read('feed.xml')]).toEqual([index, feed]);
    const moved = 'https://digests.example.org';
    await site('--url', moved);
    expect([read('index.html'), read('feed.xml')]).toEqual([index, feed.replaceAll(ADDRESS, moved)]);
  });

  it('writes no feed without the address of the site, and says so', async () => {
    const ran = await site();
    expect([ran.exitCode, existsSync(join(folder, 'feed.xml'))]).toEqual([0, false]);
    expect(ran.stderr).toContain('feed.xml was not written, since a feed needs the address of the site: add --url');
    expect(read('index.html')).not.toContain('feed.xml');
  });

  it('is in Chinese too', async () => {
    await site('--url', ADDRESS, '--language', 'zh-CN');
    expect(read('index.html')).toContain('<h1 dir="auto">octo/house 合并周报</h1>');
    expect(read('feed.xml')).toContain('xml:lang="zh-CN"');
  });

  it('names files that are no digest and digests without a page, and has the others', async () => {
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken', 'digest.json'), '{"schemaVersion": 3}');
    rmSync(join(folder, '2026-W12', 'digest.html'));
    rmSync(join(folder, '2026-W13', 'digest.html'));
    // A link may lead out of the site.
    symlinkSync('/etc/hostname', join(folder, '2026-W13', 'digest.html'));
    const ran = await site('--url', ADDRESS);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain(`${join(folder, 'broken', 'digest.json')} is not a valid digest`);
    for (const week of ['2026-W12', '2026-W13'])
      expect(ran.stderr).toContain(`there is no digest.html beside ${week}/digest.json`);
    expect(links(read('index.html'))).toEqual(['feed.xml', '2026-W14/digest.html']);
    expect(read('index.html').match(/<h3>/g)).toHaveLength(3);
  });

  it('has digests of several repositories and over several, and says which are private', async () => {
    const hidden = digestOf([pullRequest({ number: 7 })], {
      repository: repositoryNamed('octo/hidden', { isPrivate: true }),
    });
    for (const [name, digest] of [
      ['hidden', hidden],
      ['all', organizationDigest([hidden])],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'digest.json'), JSON.stringify(digest));
      writeFileSync(join(folder, name, 'digest.html'), '');
    }
    const ran = await site('--url', ADDRESS);
    expect([ran.exitCode, ran.stderr.trim()]).toEqual([
      0,
      'Warning: site: octo/hidden is private; whoever can open the site sees names, titles and people of it.',
    ]);
    const headings = [...read('index.html').matchAll(/<h2 [^>]*>(.*)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual(['octo', 'octo/hidden', 'octo/house']);
  });

  it.each([
    [['--url', 'octo.github.io'], 'url: got "octo.github.io"; it may be the address of the folder on the web'],
    [['--language', 'ru'], 'language: got "ru"; it may be "en" or "zh-CN"'],
  ])('refuses %j, and writes nothing', async (options, message) => {
    const ran = await site(...options);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain(message);
    expect(['index.html', 'feed.xml'].filter(name => existsSync(join(folder, name)))).toEqual([]);
  });

  it('ends with an error in a folder without a digest, and where there is no folder', async () => {
    const [empty, none] = [temporaryFolder(), join(folder, 'nowhere')];
    expect((await terminal(['site', empty])).stderr).toContain(`there is no digest.json in ${empty}`);
    expect((await terminal(['site', none])).stderr).toContain(`there is no folder ${none}`);
    writeFileSync(join(empty, 'digest.json'), '[]');
    const ran = await terminal(['site', empty]);
    expect([ran.exitCode, existsSync(join(empty, 'index.html'))]).toEqual([1, false]);
    expect(ran.stderr).toContain('has a digest.');
  });
});
