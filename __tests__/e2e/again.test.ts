import { exampleWeek } from '../../tools/example-week/index.js';
import type { LocalGitHub, StoredIssue } from '../../tools/local-github/index.js';
import { linksIn, shown } from './page.js';
import { humanWords, posted, type Ran, report, run, start, succeed } from './support.js';

const about = (github: LocalGitHub, week: string): StoredIssue[] =>
  posted(github).filter(({ title }) => title.includes(week));

describe('run after run in the same repository', () => {
  let github: LocalGitHub;
  let before: string;
  let runs: Ran[];
  let afterwards: { closed: StoredIssue[]; mutations: string[] };

  const mutations = () =>
    github.requests.flatMap(({ query, operation }) => (/^\s*mutation/.test(query) ? operation : []));

  beforeAll(async () => {
    github = await start();
    before = humanWords(github);
    runs = [await succeed(github, { week: '2026-W13' }), await succeed(github), await succeed(github)];
    afterwards = { closed: posted(github).filter(({ closed }) => closed), mutations: mutations().map(String) };
  });

  it('posts each week once', () => {
    expect(runs.map(({ outputs }) => outputs.created)).toEqual(['true', 'true', 'false']);
    expect(about(github, '2026-W13')).toHaveLength(1);
    expect(about(github, '2026-W14')).toHaveLength(1);
    expect(posted(github)).toHaveLength(2);
  });

  it('leads to the same issue the second time, and writes nothing where nothing changed', () => {
    const [, first, second] = runs;
    expect(second?.outputs.url).toBe(first?.outputs.url);
    expect(second?.outputs.number).toBe(first?.outputs.number);
    expect(afterwards.mutations).toEqual(['CreateIssue', 'CreateIssue']);
  });

  it('closes nothing unless it is asked to', () => {
    expect(afterwards.closed).toEqual([]);
  });

  it('closes the report of the week before with a link to the new one, if asked, and nothing else', async () => {
    const open = github.state.issues.filter(({ closed }) => !closed).map(({ number }) => number);
    const { outputs } = await succeed(github, { 'close-previous': 'true' });
    const [previous] = about(github, '2026-W13');
    const nowClosed = github.state.issues.filter(({ number, closed }) => closed && open.includes(number));
    expect(nowClosed.map(({ number }) => number)).toEqual([previous?.number]);
    const [first] = linksIn(shown(github, previous?.body ?? ''));
    expect(first?.href).toBe(outputs.url);
    expect(outputs.created).toBe('false');
  });

  it('leaves every word of people as it was, also under titles and markers like its own', () => {
    expect(humanWords(github)).toBe(before);
    const forged = github.state.issues.find(({ number }) => number === 2870);
    expect(forged?.body).toContain('<!-- merge-digest repository=lanternworks/lantern week=2026-W14');
  });
});

describe('a report that is there already', () => {
  it('follows what is true now, and keeps what people said and set beside it', async () => {
    const world = exampleWeek();
    const late = world.pullRequests.pop();
    const lost = world.pullRequests.findIndex(({ number }) => number === 2877);
    const [fix] = world.pullRequests.splice(lost, 1);
    if (late === undefined || fix === undefined) throw new Error('The example has lost #2877');
    const github = await start(world);
    await succeed(github);
    const issue = report(github);
    expect(issue.title).toContain('71 pull requests');
    issue.labels.push('release');
    github.state.comments.push({
      __typename: 'IssueComment',
      id: 'a-human-comment',
      databaseId: 1,
      thread: issue.number,
      body: 'Where is #2877?',
      author: 'salmatazi',
      createdAt: '2026-04-06T09:00:00Z',
      updatedAt: '2026-04-06T09:00:00Z',
      editor: null,
      lastEditedAt: null,
      minimizedReason: null,
      replyTo: null,
    });
    const words = humanWords(github);

    const whole = await start(exampleWeek());
    whole.state.issues.push(issue);
    whole.state.comments.push(...github.state.comments);
    const { outputs } = await succeed(whole);

    expect(outputs.created).toBe('false');
    expect(report(whole)).toMatchObject({ number: issue.number, labels: ['release'] });
    expect(report(whole).title).toContain('72 pull requests');
    expect(report(whole).body).toContain('count each document once');
    expect(humanWords(whole)).toBe(words);
  });

  it('is not taken from somebody who copied its marker to the letter', async () => {
    const marker = await markerOfTheWeek();
    const world = exampleWeek();
    const copy = { title: 'Mine', body: `${marker}\nNot a report.`, author: 'quietfox42', closed: false };
    world.issues.push({ ...copy, number: 3100, createdAt: '2026-04-05T10:00:00Z' });
    const github = await start(world);
    const before = humanWords(github);
    const { outputs } = await succeed(github, { 'close-previous': 'true' });
    expect(outputs).toMatchObject({ created: 'true', number: '3101' });
    expect(humanWords(github)).toBe(before);
  });

  async function markerOfTheWeek(): Promise<string> {
    const github = await start();
    await succeed(github);
    const [marker = ''] = report(github).body.split('\n');
    expect(marker).toMatch(/^<!-- merge-digest .* -->$/);
    return marker;
  }
});

describe('a report of a repository that was renamed', () => {
  it.each([
    ['got another name', 'lanternworks', 'beacon'],
    ['was transferred to another owner', 'harbour', 'lantern'],
  ])('and %s goes on under the new name', async (_, owner, name) => {
    const github = await start();
    const first = await succeed(github);
    const { world } = github.state;
    world.renamedFrom = 'lanternworks/lantern';
    Object.assign(world.repository, { owner, name });
    const again = await succeed(github);
    expect(again.outputs).toMatchObject({ created: 'false', number: first.outputs.number });
    expect(report(github).title).toContain(`${owner}/${name}`);
    const byOldName = { repository: 'lanternworks/lantern', 'post-to-repository': 'lanternworks/lantern' };
    expect((await succeed(github, byOldName)).outputs).toMatchObject({
      created: 'false',
      number: first.outputs.number,
    });
  });
});

describe('two digests of one repository', () => {
  const web = { title: 'Web, {{week}}', 'exclude-paths': 'server/**' };
  const api = { title: 'Server, {{week}}', 'exclude-paths': 'web/**' };

  it('with names of their own are two reports, updated each by itself', async () => {
    const github = await start();
    const runs = [
      { ...web, id: 'web' },
      { ...api, id: 'api' },
      { ...web, id: 'web' },
      { ...api, id: 'api' },
    ];
    const numbers: unknown[] = [];
    for (const inputs of runs) numbers.push((await succeed(github, inputs)).outputs.number);
    expect(new Set(numbers).size).toBe(2);
    expect(numbers.slice(2)).toEqual(numbers.slice(0, 2));
    expect(posted(github).map(({ title }) => title)).toEqual(['Web, 2026-W14', 'Server, 2026-W14']);
  });

  it('without names are one report, and a warning says how to have two', async () => {
    const github = await start();
    expect((await succeed(github, web)).warnings).toEqual([]);
    const { warnings } = await succeed(github, api);
    expect(warnings).toEqual([
      expect.stringMatching(/\(`title`, `exclude-paths`\).*give each of them an `id` of its own/),
    ]);
  });

  it('may not have a name that says something else', async () => {
    const { errors } = await run(await start(), { id: 'web --> api' });
    expect(errors.join()).toContain(
      'id: got "web --> api"; it may be a short name such as web: up to 40 letters, digits, "-", "_" and "."',
    );
  });
});

describe('what people write into a report', () => {
  it('above and below it is kept, and between its lines is replaced with a warning, when a title is corrected', async () => {
    const github = await start();
    await succeed(github);
    const issue = report(github);
    const untouched = issue.body;
    const correct = (title: string) => Object.assign(github.state.pullRequestsByNumber.get(2877) ?? {}, { title });
    Object.assign(issue, { body: `Release on Tuesday.\n\n${issue.body}\n\nThanks, everybody!` });
    correct('A corrected title');
    expect((await succeed(github)).warnings).toEqual([]);
    expect(issue.body).toMatch(/^Release on Tuesday\.\n\n<!-- merge-digest /);
    expect(issue.body).toMatch(/<!-- merge-digest-end -->\n\nThanks, everybody!$/);
    expect(issue.body).toContain('A corrected title');
    expect(issue.body).not.toContain(untouched.split('\n')[0]);

    Object.assign(issue, { body: issue.body.replace('A corrected title', 'A title by hand') });
    correct('Another title');
    const { warnings } = await succeed(github);
    expect(warnings).toEqual([expect.stringMatching(/^Somebody has changed the text of .*select "edited" at its top/)]);
    expect(issue.body).toContain('Another title');
    expect(issue.body).not.toContain('by hand');
    expect(issue.body).toContain('Release on Tuesday.');
  });
});
