import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrganizationDigest } from '../../src/domain/organization.js';
import { exampleOrganization, UNREADABLE } from '../../tools/example-organization/index.js';
import type { LocalGitHub, World } from '../../tools/local-github/index.js';
import { artifacts, REPOSITORIES } from './artifacts.js';
import { linksIn, shown, textOf, withClass } from './page.js';
import { posted, type Ran, report, run, start, succeed, temporaryFolder, WEEK } from './support.js';

const REPORTS = 'lanternworks/reports';
const ALL = `lanternworks/*, !${REPORTS}`;

/** The saved digest over all. */
const overAll = ({ saved }: Ran) => OrganizationDigest.parse(JSON.parse(saved()));

/** The example's repositories, and a copy of the operator's that nobody works on any more, and one of somebody else's. */
function withOthers(): [World, ...World[]] {
  const [reports, ...others] = exampleOrganization();
  const copied = (name: string, differing: Partial<World['repository']>) => {
    const [, , operator] = exampleOrganization();
    if (operator === undefined) throw new Error('The example has no third repository');
    return { ...operator, repository: { ...operator.repository, name, ...differing } };
  };
  return [reports, ...others, copied('attic', { archived: true }), copied('forked', { fork: true })];
}

const startAll = (worlds = withOthers()) =>
  start(worlds, { permissionsIn: { [UNREADABLE]: { contents: 'none', 'pull-requests': 'none' } } });

const allBodies = (github: LocalGitHub) =>
  [report(github).body, ...github.state.comments.map(({ body }) => body)].join('\n\n');

describe('one job with repositories: owner/*', () => {
  it('posts one issue over all, which names what is missing and what was quiet', async () => {
    const github = await startAll();
    const ran = await succeed(github, { repositories: ALL });
    expect(report(github).title).toBe('Merge digest 2026-W14: 78 pull requests across 2 repositories of lanternworks');
    const text = textOf(shown(github, allBodies(github)));
    expect(text).toContain('78 pull requests in 2 of 3 repositories (65 more than the week before)');
    expect(text).toContain('No digest of lantern-billing could be made');
    expect(text).toContain('Nothing was merged in lantern.example.');
    expect(text).not.toMatch(/attic|forked/);
    expect(ran.warnings).toEqual([expect.stringMatching(/^lanternworks\/lantern-billing: The token may not read /)]);
    const digest = overAll(ran);
    expect(digest.missing).toEqual([{ repository: UNREADABLE, reason: 'failed' }]);
    expect(digest.report).toBe(ran.outputs.url);
    expect(ran.outputs).toMatchObject({ created: 'true', week: WEEK, 'pull-requests': '78' });
    expect(JSON.parse(ran.outputs.reverted ?? '')).toContain('lanternworks/lantern-operator#407');
    expect(JSON.parse(ran.outputs.highlights ?? '')).toContain('lanternworks/lantern-operator#406');
    expect(ran.summary).toContain('lantern-operator');
    // Nothing is written anywhere else.
    for (const [name, { issues, world }] of github.states)
      if (name !== REPORTS) expect(issues).toHaveLength(world.issues.length);
  });

  it('refers to pull requests of all repositories without a trace in any', async () => {
    const github = await startAll();
    await succeed(github, { repositories: ALL });
    const links = linksIn(shown(github, allBodies(github)));
    expect(withClass(links, 'issue-link')).toEqual([]);
    expect(withClass(links, 'user-mention')).toEqual([]);
  });

  it('updates the issue when it runs again, and changes nothing that is the same', async () => {
    const github = await startAll();
    const first = await succeed(github, { repositories: ALL });
    const body = report(github).body;
    const second = await succeed(github, { repositories: ALL });
    expect(report(github).body).toBe(body);
    expect(second.outputs).toMatchObject({ created: 'false', url: first.outputs.url });
  });

  it('leaves the digest of the reports repository itself alone, and is left alone by it', async () => {
    const github = await startAll();
    await succeed(github, { 'close-previous': 'true' });
    await succeed(github, { repositories: ALL, 'close-previous': 'true' });
    const [single, all, ...others] = posted(github);
    expect(others).toEqual([]);
    expect(single?.title).toBe(`Merge digest 2026-W14: nothing merged in ${REPORTS}`);
    const bodies = [single?.body, all?.body];
    await succeed(github, { 'close-previous': 'true' });
    await succeed(github, { repositories: ALL, 'close-previous': 'true' });
    expect(posted(github).map(({ body }) => body)).toEqual(bodies);
    expect(posted(github).map(({ closed }) => closed)).toEqual([false, false]);
  });

  it('counts a repository once that is named by its former name and by its present one', async () => {
    const worlds = withOthers();
    const [, lantern] = worlds;
    Object.assign(lantern ?? {}, { renamedFrom: 'lanternworks/lamp' });
    const github = await startAll(worlds);
    const ran = await succeed(github, { repositories: 'lanternworks/lantern, lanternworks/lamp' });
    expect(overAll(ran).totals).toMatchObject({ repositories: 1, pullRequests: 72 });
    expect(ran.log).toContain('lanternworks/lamp is now lanternworks/lantern.');
  });

  it('speaks Chinese', async () => {
    const github = await startAll();
    await succeed(github, { repositories: ALL, language: 'zh-CN' });
    const text = textOf(shown(github, allBodies(github)));
    expect(text).toContain('未能生成 lantern-billing 的周报');
    expect(text).toContain('没有合并 PR 的仓库：lantern.example。');
    expect(text).not.toMatch(/undefined|pull requests|repositories/);
  });

  it('is an error where no repository can be read, and nothing is posted', async () => {
    const github = await startAll();
    const { exitCode, errors } = await run(github, { repositories: `${UNREADABLE}, lanternworks/no-such` });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/lantern-billing/)]);
    expect(posted(github)).toEqual([]);
  });

  it('is an error where a pattern matches nothing, or its owner is not there', async () => {
    const github = await startAll();
    expect((await run(github, { repositories: 'lanternworks/topic:nothing' })).errors).toEqual([
      'repositories: "lanternworks/topic:nothing" matches no repository that this token can see.',
    ]);
    expect((await run(github, { repositories: 'nobody/*' })).errors).toEqual([
      'repositories: there is no nobody on GitHub.',
    ]);
  });
});

describe('a private repository', () => {
  const withPrivate = () => {
    const worlds = exampleOrganization();
    for (const { repository } of worlds) if (repository.name === 'lantern-operator') repository.private = true;
    return worlds;
  };

  it('is refused for a public place before it is read, and is not named in a log that may be public too', async () => {
    const github = await startAll(withPrivate());
    const { exitCode, errors, log } = await run(github, { repositories: ALL });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      `1 of the repositories may be private, and ${REPORTS} is public: its readers would see their names, titles and ` +
        'people. Post to a private repository with `post-to-repository`, leave them out with `!` in `repositories`, or ' +
        'set `show-private: true`.',
    ]);
    expect(log).not.toContain('operator');
    expect(github.requests.some(({ variables }) => variables.name === 'lantern-operator')).toBe(false);
    expect(posted(github)).toEqual([]);
  });

  it('is refused by name where the workflow names it', async () => {
    const github = await startAll(withPrivate());
    const { errors } = await run(github, {
      repositories: 'lanternworks/lantern-operator, lanternworks/lantern.example',
    });
    expect(errors).toEqual([expect.stringMatching(/^lanternworks\/lantern-operator may be private, and /)]);
    expect(posted(github)).toEqual([]);
  });

  it('is refused before a log tells its new name, where the workflow has the former one', async () => {
    const worlds = withPrivate();
    for (const world of worlds)
      if (world.repository.private) Object.assign(world, { renamedFrom: 'lanternworks/lantern-shop' });
    const github = await startAll(worlds);
    const { exitCode, errors, log } = await run(github, { repositories: 'lanternworks/lantern-shop' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^1 of the repositories may be private, and /)]);
    expect(log).not.toContain('operator');
  });

  it('is refused in a folder before a log names it', async () => {
    const github = await startAll(withPrivate());
    const folder = temporaryFolder();
    const inputs = { repository: 'lanternworks/lantern-operator', publish: 'files' };
    const digest = (await succeed(github, inputs)).saved();
    for (const copy of ['a', 'b']) {
      mkdirSync(join(folder, 'digests', copy), { recursive: true });
      writeFileSync(join(folder, 'digests', copy, 'digest.json'), digest);
    }
    const { errors, log } = await run(github, { digests: 'digests' }, { folder });
    expect(errors).toEqual([expect.stringMatching(/^1 of the repositories may be private, and /)]);
    expect(log).not.toContain('operator');
    expect(posted(github)).toEqual([]);
  });

  it('is refused though it could not be read', async () => {
    const worlds = withPrivate();
    for (const { repository } of worlds) repository.private = repository.name === 'lantern-billing';
    const github = await startAll(worlds);
    const { exitCode, log } = await run(github, { repositories: ALL });
    expect(exitCode).toBe(1);
    expect(log).not.toContain('billing');
  });

  it('is shown with show-private, and in a private place', async () => {
    const github = await startAll(withPrivate());
    await succeed(github, { repositories: ALL, 'show-private': 'true' });
    expect(allBodies(github)).toContain('lantern-operator');
    const worlds = withPrivate();
    worlds[0].repository.private = true;
    const inPrivate = await startAll(worlds);
    await succeed(inPrivate, { repositories: ALL });
    expect(allBodies(inPrivate)).toContain('lantern-operator');
  });
});

describe('a job for each repository, and one that rolls up', () => {
  it('make the same page, which names the one whose job failed; run again, nothing is there twice', async () => {
    const github = await startAll();
    const { folder, failed } = await artifacts(github);
    expect(failed).toEqual([UNREADABLE]);
    const inputs = { digests: 'digests', repositories: REPOSITORIES.join(', ') };
    const first = await succeed(github, inputs, { folder });
    const text = textOf(shown(github, allBodies(github)));
    expect(text).toContain('78 pull requests in 2 of 3 repositories');
    expect(text).toContain('No digest of lantern-billing: its job may have failed.');
    expect(first.warnings).toEqual([`digests: there is no digest of ${UNREADABLE}.`]);
    const body = report(github).body;
    const second = await succeed(github, inputs, { folder });
    expect(report(github).body).toBe(body);
    expect(second.outputs).toMatchObject({ created: 'false', url: first.outputs.url });

    // One job that gathers them all finds the same, but for why one is missing.
    const atOnce = overAll(await succeed(github, { repositories: ALL, publish: 'files' }));
    expect(atOnce).toEqual({
      ...OrganizationDigest.parse(JSON.parse(second.saved())),
      report: undefined,
      missing: [{ repository: UNREADABLE, reason: 'failed' }],
    });
  });

  it('leave out, and name, what is of another week and what cannot be read', async () => {
    const github = await startAll();
    const { folder } = await artifacts(github);
    const path = (name: string) => join(folder, 'digests', name);
    const of = (name: string) => JSON.parse(readFileSync(path(`digest-${name}/digest.json`), 'utf8'));
    const other = of('lantern.example');
    other.period = { ...other.period, start: '2026-03-23T00:00:00Z', end: '2026-03-30T00:00:00Z', week: '2026-W13' };
    writeFileSync(path('digest-lantern.example/digest.json'), JSON.stringify(other));
    writeFileSync(path('digest-lantern-operator/digest.json'), '{"schemaVersion": 1');
    await succeed(github, { digests: 'digests' }, { folder });
    const text = textOf(shown(github, allBodies(github)));
    expect(text).toContain('72 pull requests in 1 repository');
    expect(text).toContain('The digest of lantern.example is of another period.');
    expect(text).toContain('No digest could be read from digest-lantern-operator/digest.json');
  });

  it('end in an error where no digest can be used', async () => {
    const github = await startAll();
    const folder = temporaryFolder();
    expect((await run(github, { digests: 'digests' }, { folder })).errors).toEqual([
      expect.stringMatching(/^digests: there is no folder /),
    ]);
    mkdirSync(join(folder, 'digests', 'empty'), { recursive: true });
    expect((await run(github, { digests: 'digests' }, { folder })).errors).toEqual([
      expect.stringMatching(/^digests: there is no digest\.json in /),
    ]);
    expect(posted(github)).toEqual([]);
  });
});
