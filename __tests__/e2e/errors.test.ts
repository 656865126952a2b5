import { exampleWeek } from '../../tools/example-week/index.js';
import type { LocalGitHub, LocalGitHubOptions, World } from '../../tools/local-github/index.js';
import { posted, type Ran, run, start } from './support.js';

/** The example in a repository that differs. */
function repository(changes: Partial<World['repository']>, options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const world = exampleWeek();
  Object.assign(world.repository, changes);
  return start(world, options);
}

/** The user gets the sentences and no stack trace, which would look like a fault of the action. */
function expectSentences({ exitCode, errors, log }: Ran, ...expected: (string | RegExp)[]): void {
  expect(errors).toEqual(expected.map(words => (typeof words === 'string' ? words : expect.stringMatching(words))));
  expect(exitCode).toBe(1);
  expect(log).not.toMatch(/^\s+at /m);
}

/** Nothing that was gathered is lost because it could not be posted. */
function expectEverythingButThePost(ran: Ran, github: LocalGitHub): void {
  expect(ran.digest().pullRequests).toHaveLength(72);
  expect(ran.markdown()).toContain('72 pull requests');
  expect(ran.summary.trim()).toBe(ran.markdown().trim());
  expect(ran.outputs).toMatchObject({ week: '2026-W14', 'pull-requests': '72', url: '', number: '', created: 'false' });
  expect(posted(github)).toEqual([]);
}

describe('wrong inputs', () => {
  it('are all reported in one run, each with what was given and what it may be', async () => {
    const github = await start();
    const ran = await run(github, {
      repository: 'lantern',
      week: '2026-W54',
      'time-zone': 'Mars/Olympus',
      'week-start': 'tuesday',
      publish: 'isue',
      pin: 'maybe',
      links: 'loud',
      language: 'tlh',
      title: '{{weak}}',
      'dry-run': 'no',
    });
    expectSentences(
      ran,
      /^repository: got "lantern"; it may be OWNER\/NAME/,
      /^week: got "2026-W54"; it may be /,
      /^time-zone: got "Mars\/Olympus"; it may be /,
      /^week-start: got "tuesday"; it may be "monday", "sunday" or "saturday"/,
      /^publish: got "isue" in the list; it may be .*did you mean "issue"\?/,
      /^title: got "{{weak}}"; it may be .*did you mean "{{week}}"\?/,
      /^pin: got "maybe"; it may be true or false/,
      /^links: got "loud"; it may be "quiet", "direct" or "none"/,
      /^dry-run: got "no"; it may be true or false/,
      /^language: got "tlh"; it may be "en"/,
    );
    expect(github.requests).toEqual([]);
  });

  it('that contradict each other are reported too', async () => {
    const github = await start();
    expectSentences(await run(github, { from: '2026-04-01' }), /^week: given together with from or to; /);
    expectSentences(
      await run(github, { week: '', from: '2026-04-01' }),
      /^to: not given; it may be a date .*from is given/,
    );
    expectSentences(await run(github, { language: 'tlh' }), /^language: got "tlh"; it may be "en"/);
  });

  it('never show the token', async () => {
    const github = await start();
    const ran = await run(github, { pin: 'maybe' }, { token: 'ghs_two lines of_it' });
    expectSentences(
      ran,
      /^token: got a value that is not shown here; it may be a token without spaces/,
      /^pin: got "maybe"/,
    );
    expect(ran.log).not.toContain('lines of_it');
  });
});

describe('reading', () => {
  it('with a token that is revoked says where to look', async () => {
    const ran = await run(await start(), {}, { token: 'bad-token' });
    expectSentences(ran, /^GitHub does not accept the token \(401\)\. Check the `token` input: /);
  });

  it('with no token asks for one', async () => {
    expectSentences(
      await run(await start(), {}, { token: '' }),
      /^token: not given; it may be a token that reads pull requests/,
    );
  });

  it('without permission names the line that the workflow lacks', async () => {
    const ran = await run(await start(undefined, { permissions: { 'pull-requests': 'none' } }));
    expectSentences(
      ran,
      /^The token may not read the pull requests of lanternworks\/lantern\. .*`pull-requests: read`/,
    );
  });

  it('a repository that is not there says so', async () => {
    const ran = await run(await start(), { repository: 'lanternworks/lamp' });
    expectSentences(
      ran,
      /^The repository lanternworks\/lamp does not exist, or this token cannot see it\. Check the `repository` input/,
    );
  });
});

describe('posting', () => {
  it('without permission names the line that the workflow lacks, and leaves everything else done', async () => {
    const github = await start(undefined, { permissions: { issues: 'read' } });
    const ran = await run(github);
    expectSentences(
      ran,
      /^The token may not post issues in lanternworks\/lantern\. Add the line `issues: write` to the workflow's `permissions:`/,
    );
    expectEverythingButThePost(ran, github);
  });

  it('where the token may not even see issues says the same', async () => {
    const github = await start(undefined, { permissions: { issues: 'none' } });
    const ran = await run(github);
    expectSentences(ran, /`issues: write`/);
    expectEverythingButThePost(ran, github);
  });

  it('discussions without permission names their line', async () => {
    const github = await start(undefined, { permissions: { discussions: 'none' } });
    const ran = await run(github, { publish: 'discussion, summary', 'discussion-category': 'General' });
    expectSentences(ran, /^The token may not post discussions in .*`discussions: write`/);
    expectEverythingButThePost(ran, github);
  });

  it('to a repository without issues says where they are switched on', async () => {
    const github = await repository({ hasIssues: false });
    const ran = await run(github);
    expectSentences(ran, /^Issues are switched off in lanternworks\/lantern\. Switch them on under Settings/);
    expectEverythingButThePost(ran, github);
  });

  it('to a repository without discussions says the same of them', async () => {
    const github = await repository({ hasDiscussions: false });
    const ran = await run(github, { publish: 'summary, discussion', 'discussion-category': 'General' });
    expectSentences(ran, /^Discussions are switched off in lanternworks\/lantern\./);
    expectEverythingButThePost(ran, github);
  });

  it('to an archived repository says so', async () => {
    const github = await repository({ archived: true });
    const ran = await run(github);
    expectSentences(
      ran,
      /^lanternworks\/lantern is archived, .*Unarchive it, or name another repository as `post-to-repository`/,
    );
    expectEverythingButThePost(ran, github);
  });

  it('to two places, of which one fails, does the other', async () => {
    const github = await repository({ hasDiscussions: false });
    const ran = await run(github, { publish: 'issue, discussion', 'discussion-category': 'General' });
    expectSentences(ran, /^Discussions are switched off/);
    expect(posted(github)).toHaveLength(1);
    expect(ran.outputs).toMatchObject({ created: 'true', url: expect.stringContaining('/issues/') });
  });
});
