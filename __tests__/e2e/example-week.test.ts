import type { LocalGitHub, WorldPullRequest } from '../../tools/local-github/index.js';
import { linksIn, shown, textOf, withClass } from './page.js';
import { END, type Ran, report, START, start, succeed, TOKEN } from './support.js';

let github: LocalGitHub;
let ran: Ran;
let merged: WorldPullRequest[];

beforeAll(async () => {
  github = await start();
  ran = await succeed(github);
  const { pullRequests } = github.state.world;
  merged = pullRequests.filter(({ mergedAt }) => mergedAt >= START && mergedAt < END);
});

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const written = (count: number) => count.toLocaleString('en');

describe('the outputs of the step', () => {
  it('say where the report is and what it holds', () => {
    expect(ran.outputs).toEqual({
      url: `${github.url}/lanternworks/lantern/issues/2972`,
      number: '2972',
      week: '2026-W14',
      'pull-requests': '72',
      highlights: '[2604,2779,2846,2940,2841]',
      reverted: expect.any(String),
      summary: expect.any(String),
      'summary-markdown': expect.any(String),
      'markdown-path': expect.stringMatching(/digest\.md$/),
      'json-path': expect.stringMatching(/digest\.json$/),
      created: 'true',
    });
    expect(merged).toHaveLength(72);
  });

  it('sum up the week in three lines, for those who do not watch the repository', () => {
    const { summary = '', 'summary-markdown': markdown = '', url } = ran.outputs;
    const lines = summary.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('Merge digest 2026-W14: 72 pull requests in lanternworks/lantern');
    expect(lines[1]).toMatch(/^Reverted \(4\): #2871 /);
    expect(lines[2]).toMatch(/^Read first: #2604 /);
    expect(markdown.split('\n')[0]).toBe(`**[${lines[0]}](${url})**`);
  });

  it('name every pull request that was reverted within the week', () => {
    expect(JSON.parse(ran.outputs.reverted ?? '').sort()).toEqual([2871, 2884, 2888, 2890]);
  });

  it('lead to files that are there', () => {
    expect(ran.markdown()).toContain('lanternworks/lantern');
    expect(ran.digest().pullRequests).toHaveLength(72);
  });
});

describe('the issue', () => {
  it('is one, open, and says the totals of the week', () => {
    const { title, body, closed } = report(github);
    const files = merged.flatMap(pullRequest => pullRequest.files);
    const text = textOf(shown(github, body));
    expect(title).toBe('Merge digest 2026-W14: 72 pull requests in lanternworks/lantern');
    expect(closed).toBe(false);
    expect(text).toContain('72 pull requests: 63 by 23 people, 8 by bots, and 1 by a deleted account');
    expect(text).toContain(`${written(sum(files.map(({ additions }) => additions)))} lines added`);
    expect(text).toContain(`${written(sum(files.map(({ deletions }) => deletions)))} deleted`);
    expect(text).toContain(`in ${written(new Set(files.map(({ path }) => path)).size)} files`);
    expect(text).toContain('Complete: 72 of 72 pull requests, with all changed files.');
  });

  it('reports what was reverted before what was merged', () => {
    const text = textOf(shown(github, report(github).body));
    expect(text).toContain(
      '4 of the week’s 72 pull requests were reverted within the week: #2871, #2884, #2888, and #2890.',
    );
    expect(text.indexOf('Reverted After By')).toBeLessThan(text.indexOf('Highlights'));
  });

  it('reports what was merged with failing checks and with unresolved threads', () => {
    const text = textOf(shown(github, report(github).body)).replaceAll('`', '');
    expect(text).toMatch(/Checks not passed.*#2888.*checks of its last commit: failure/);
    expect(text).toMatch(/Unresolved reviews.*#2779.*review threads unresolved: 3 of 11/);
    const { signals } = ran.digest().statistics;
    const found = Object.fromEntries(signals.map(({ signal, pullRequests }) => [signal, pullRequests]));
    expect(found).toMatchObject({ 'failing-checks': [2888, 2941], 'unresolved-threads': [2779, 2890] });
  });

  it('shows every title as it was written, hostile ones included', () => {
    const text = textOf(shown(github, report(github).body)).replaceAll('`', '');
    const invisible = /[\u200b\u202a-\u202e\u2060-\u2069`]/g;
    const lost = merged.filter(({ title }) => !text.includes(title.replaceAll(invisible, '').replaceAll(/\s+/g, ' ')));
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('notifies nobody, closes nothing and leaves no backlink', () => {
    const html = shown(github, report(github).body);
    const links = linksIn(html);
    expect(links.map(({ text }) => text)).toContain('lanternworks/lantern');
    expect(withClass(links, 'user-mention')).toEqual([]);
    expect(withClass(links, 'issue-link')).toEqual([]);
    expect(withClass(links, 'commit-link')).toEqual([]);
    expect(html).not.toMatch(/<img|<script|javascript:/i);
  });

  it('has its tables and folds whole, whatever titles and labels hold', () => {
    const html = shown(github, report(github).body);
    const cells = (row: string) => [...row.matchAll(/<t[hd]\b/g)].length;
    const tables = html.match(/<table>.*?<\/table>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(new Set((table.match(/<tr>.*?<\/tr>/gs) ?? []).map(cells)).size).toBe(1);
    }
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading = '']) => textOf(heading));
    expect(headings).toEqual([
      'Summary',
      'Reverted',
      'Key changes',
      'Highlights',
      'Risks',
      'Suggestions',
      'Trend',
      'Where the changes went',
      'Contributors',
      'Review times',
      'Merged',
    ]);
  });

  it('thanks those whose first contribution it was', () => {
    const text = textOf(shown(github, report(github).body));
    for (const login of ['fionn-adeyemi', 'marisol-ibarra', 'okonjo-t', 'teodor-pv', 'zhang-wanyue'])
      expect(text).toMatch(new RegExp(`First contributions here, with thanks: .*${login}`));
  });
});

describe('digest.json', () => {
  it('has the form of its schema, and nothing else', () => {
    expect(ran.digest()).toEqual(JSON.parse(ran.saved()));
  });

  it('finds every revert however it was written, and what it undid', () => {
    const { reverts } = ran.digest().statistics;
    const pairs = reverts.map(({ pullRequest, reverted }) => [pullRequest, ...reverted.map(({ number }) => number)]);
    expect(pairs.sort()).toEqual([
      [2893, 2884],
      [2906, 2838],
      [2909, 2871],
      [2918, 2888],
      [2925, 2890],
    ]);
    const earlier = reverts.flatMap(({ reverted }) => reverted).filter(({ mergedInPeriod }) => !mergedInPeriod);
    expect(earlier.map(({ number }) => number)).toEqual([2838]);
  });

  it('knows what came back within the week, and nothing from after it', () => {
    const relanded = ran.digest().pullRequests.filter(({ outcome }) => outcome.relandedBy !== undefined);
    expect(relanded.map(({ number, outcome }) => [number, outcome.relandedBy])).toEqual([[2884, 2936]]);
  });

  it('has the whole of every pull request, also of one with more than a hundred files', () => {
    const digest = ran.digest();
    const counted = digest.pullRequests.map(({ number, files, filesTotal }) => [number, files.length, filesTotal]);
    const expected = merged.map(({ number, files }) => [number, files.length, files.length]);
    const byNumber = (left: number[], right: number[]) => (left[0] ?? 0) - (right[0] ?? 0);
    expect(counted.sort(byNumber)).toEqual(expected.sort(byNumber));
    expect(Math.max(...merged.map(({ files }) => files.length))).toBeGreaterThan(100);
    expect(digest.completeness).toMatchObject({ expected: 72, gathered: 72, missing: [], filesTruncated: [] });
  });

  it('names the new contributors, and who else had a hand in a change', () => {
    const { statistics, pullRequests } = ran.digest();
    expect(statistics.newContributors?.map(({ author }) => author.login).sort()).toEqual([
      'fionn-adeyemi',
      'marisol-ibarra',
      'okonjo-t',
      'teodor-pv',
      'zhang-wanyue',
    ]);
    const shared = pullRequests.filter(({ coAuthors }) => coAuthors.length > 0).map(({ number }) => number);
    expect(shared.sort()).toEqual([2604, 2779, 2846, 2852, 2857, 2887, 2915, 2936, 2947]);
  });
});

describe('what a run leaves behind', () => {
  it('shows the whole report on the page of the run', () => {
    expect(ran.summary.trim()).toBe(ran.markdown().trim());
  });

  it('gives the runner no command but the one that hides the token', () => {
    const commands = ran.log.split('\n').filter(line => /^\s*(::|##\[)/.test(line));
    expect(commands).toEqual([`::add-mask::${TOKEN}`]);
  });

  it('shows the token nowhere', () => {
    const log = ran.log.replace(`::add-mask::${TOKEN}`, '');
    const left = [log, ran.summary, ran.markdown(), JSON.stringify([ran.outputs, ran.digest(), github.state.issues])];
    for (const text of left) expect(text).not.toContain(TOKEN);
  });

  it('takes few requests and few points of the hour', () => {
    const points = sum(github.requests.map(request => request.points));
    expect(github.requests.length).toBeLessThan(20);
    expect(points).toBeLessThan(25);
  });
});
