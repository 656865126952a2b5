import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWeek } from '../../tools/example-week/quiet.js';
import type { LocalGitHub } from '../../tools/local-github/index.js';
import { textOf } from './page.js';
import { humanWords, posted, report, run, start, succeed } from './support.js';

/** Names of the mutations that GitHub was sent. */
const mutations = ({ requests }: LocalGitHub) =>
  requests.filter(({ query }) => /^\s*mutation/.test(query)).map(({ operation }) => operation);

describe('publish: discussion', () => {
  const inputs = { publish: 'discussion', 'discussion-category': 'Weekly digest' };

  it('opens a discussion in the category, and updates it the next time', async () => {
    const github = await start();
    const first = await succeed(github, inputs);
    const second = await succeed(github, { ...inputs, 'discussion-category': 'weekly-digest' });
    expect(github.state.discussions).toHaveLength(1);
    expect(github.state.discussions[0]).toMatchObject({
      title: 'Merge digest 2026-W14: 72 pull requests in lanternworks/lantern',
      category: 'weekly-digest',
      closed: false,
    });
    expect(first.outputs).toMatchObject({ created: 'true', number: String(github.state.discussions[0]?.number) });
    expect(first.outputs.url).toBe(`${github.url}/lanternworks/lantern/discussions/${first.outputs.number}`);
    expect(second.outputs).toMatchObject({ created: 'false', url: first.outputs.url });
    expect(posted(github)).toEqual([]);
    expect(first.summary).toBe('');
  });

  it('in a category that is not there names those that are', async () => {
    const github = await start();
    const { exitCode, errors } = await run(github, { ...inputs, 'discussion-category': 'Weekly digests' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      'discussion-category: got "Weekly digests"; lanternworks/lantern has "Announcements", "General", ' +
        '"Show and tell", "Weekly digest"; did you mean "Weekly digest"?',
    ]);
    expect(github.state.discussions).toEqual([]);
  });

  it('without a category asks for one before anything is gathered', async () => {
    const github = await start();
    const { exitCode, errors } = await run(github, { publish: 'discussion' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^discussion-category: not given;/)]);
    expect(github.requests.map(({ operation }) => operation)).toEqual(['Open', 'Slices']);
  });
});

describe('publish: files', () => {
  it('posts nothing and needs no permission to write', async () => {
    const github = await start(undefined, { permissions: { issues: 'none', discussions: 'none' } });
    const ran = await succeed(github, { publish: 'files' });
    expect(mutations(github)).toEqual([]);
    expect(ran.outputs).toMatchObject({ url: '', number: '', created: 'false', week: '2026-W14' });
    expect(ran.summary).toBe('');
    expect(ran.digest().pullRequests).toHaveLength(72);
    expect(ran.markdown()).toMatch(/^# Merge digest 2026-W14: 72 pull requests/);
  });

  it('puts them where output-directory says', async () => {
    const github = await start();
    const ran = await succeed(github, { publish: 'files', 'output-directory': 'out/weekly' });
    expect(ran.digest().pullRequests).toHaveLength(72);
    expect(existsSync(join(ran.folder, 'out', 'weekly', 'digest.md'))).toBe(true);
  });
});

describe('dry-run', () => {
  it('does everything but post, and says what would be posted', async () => {
    const github = await start();
    const before = humanWords(github);
    const ran = await succeed(github, { 'dry-run': 'true', labels: 'digest', 'close-previous': 'true' });
    expect(mutations(github)).toEqual([]);
    expect(humanWords(github)).toBe(before);
    expect(ran.log).toContain(
      'Dry run: the issue "Merge digest 2026-W14: 72 pull requests in lanternworks/lantern" would be posted to ' +
        'lanternworks/lantern, with the labels "digest".',
    );
    expect(ran.outputs).toMatchObject({ url: '', created: 'false', 'pull-requests': '72' });
    expect(ran.summary).toContain('72 pull requests');
  });
});

describe('a week in which nothing was merged', () => {
  it('is posted as such', async () => {
    const github = await start(emptyWeek());
    const { outputs } = await succeed(github);
    expect(outputs).toMatchObject({ created: 'true', 'pull-requests': '0', reverted: '[]' });
    expect(report(github).title).toBe('Merge digest 2026-W14: nothing merged in lanternworks/lantern');
    expect(textOf(report(github).body)).toContain('No pull request was merged.');
  });

  it('is passed over with when-empty: skip, its files apart', async () => {
    const github = await start(emptyWeek());
    const ran = await succeed(github, { 'when-empty': 'skip' });
    expect(mutations(github)).toEqual([]);
    expect(ran.outputs).toMatchObject({ url: '', created: 'false', 'pull-requests': '0' });
    expect(ran.summary).toBe('');
    expect(ran.digest().pullRequests).toEqual([]);
  });

  it('does not stop a week with something in it from being posted', async () => {
    const github = await start();
    expect((await succeed(github, { 'when-empty': 'skip' })).outputs.created).toBe('true');
  });
});

describe('post-to-repository', () => {
  it('that is not there, or not to be seen, is named', async () => {
    const github = await start();
    const { exitCode, errors } = await run(github, { 'post-to-repository': 'lanternworks/reports' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^post-to-repository: got "lanternworks\/reports"; there is no such repository, .*`token`/),
    ]);
    expect(posted(github)).toEqual([]);
  });
});
