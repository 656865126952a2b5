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

describe('the outputs of the step', () => {
  it('say where the report is and what it holds', () => {
    expect(ran.outputs).toEqual({
      url: `${github.url}/lanternworks/lantern/issues/2972`,
      number: '2972',
      week: '2026-W14',
      'pull-requests': '72',
      highlights: '[2604,2940,2841,2846,2779,2852,2863]',
      reverted: expect.any(String),
      summary: expect.any(String),
      'summary-markdown': expect.any(String),
      'markdown-path': expect.stringMatching(/digest\.md$/),
      'html-path': expect.stringMatching(/digest\.html$/),
      'json-path': expect.stringMatching(/digest\.json$/),
      created: 'true',
    });
    expect(merged).toHaveLength(72);
  });

  it('sum up the week in four lines, for those who do not watch the repository', () => {
    const { summary = '', 'summary-markdown': markdown = '', url } = ran.outputs;
    const lines = summary.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('Merge digest 2026-W14: 72 pull requests in lanternworks/lantern');
    expect(lines[1]).toMatch(/^New: New vector fields keep one byte for each dimension instead of four \(#2604\); /);
    expect(lines[2]).toMatch(/^Before you upgrade \(13\): Breaking · `vector\.encoding` \(#2604\): /);
    expect(lines[3]).toMatch(/^Reverted \(4\): .* \(#2871\); /);
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
    const text = textOf(shown(github, body));
    expect(title).toBe('Merge digest 2026-W14: 72 pull requests in lanternworks/lantern');
    expect(closed).toBe(false);
    expect(text).toContain(
      '72 pull requests (61 more than the week before) by 23 people and 2 bots · 4 reverted within the week, 1 of them relanded · 5 first-time contributors',
    );
    expect(text).not.toContain('Not complete');
  });

  it('tells what the changes do in the words of their authors: fragments, release notes, descriptions, titles', () => {
    const text = textOf(shown(github, report(github).body));
    const from = (source: string) =>
      ran.digest().pullRequests.flatMap(({ effect }) => (effect.from === source ? effect.text : []));
    for (const source of ['fragment', 'release-note', 'description', 'title']) {
      expect([source, from(source).length]).not.toEqual([source, 0]);
    }
    expect(text).toContain('Vector: New vector fields keep one byte for each dimension instead of four (#2604)');
  });

  it('says each reverted pull request with its time, its revert, the reason and what came back', () => {
    const text = textOf(shown(github, report(github).body));
    expect(text).toMatch(/#2884 [^#]*, after 5\.4 hours by #2893: .*?\. Relanded by #2936/);
    for (const [original, revert] of [
      [2871, 2909],
      [2888, 2918],
      [2890, 2925],
    ])
      expect(text).toMatch(new RegExp(`#${original} [^#]*, after \\d+ hours by #${revert}: `));
    expect(text).toMatch(/From an earlier week: #2838 [^#]*, after 5\.1 days by #2906: /);
    expect(text.indexOf('after 5.4 hours by #2893')).toBeLessThan(text.indexOf('What changed'));
  });

  it('sets what users have to know before an upgrade apart, with old and new values', () => {
    const text = textOf(shown(github, report(github).body));
    expect(text).toContain(
      'Breaking · `vector.encoding` (#2604): from `float32` to `int8`; affects'.replaceAll('`', ''),
    );
    expect(text).toContain('Migration · migrations/0041_connector_slots.sql (#2846)');
  });

  it('has a series in one line', () => {
    const text = textOf(shown(github, report(github).body));
    expect(text).toContain('(#2894), and 2 more steps (#2922 and #2934)');
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

  it('mentions nobody, closes nothing and leaves no backlink', () => {
    const html = shown(github, report(github).body);
    const links = linksIn(html);
    expect(links.map(({ text }) => text)).toContain('lanternworks/lantern');
    expect(withClass(links, 'user-mention')).toEqual([]);
    expect(withClass(links, 'issue-link')).toEqual([]);
    expect(withClass(links, 'commit-link')).toEqual([]);
    expect(html).not.toMatch(/<img|<script|javascript:/i);
  });

  it('has its lists and folds whole, whatever titles and labels hold', () => {
    const html = shown(github, report(github).body);
    expect(html.match(/<(?:table|blockquote|h[13456])\b/g)).toBeNull();
    expect(html.match(/<ul\b/g)?.length).toBe(html.match(/<\/ul>/g)?.length);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading = '']) => textOf(heading));
    expect(headings).toEqual([
      'This week',
      'Before you upgrade',
      'Reverted',
      'What changed',
      'Worth a second look',
      'People',
      'Trend',
      'Details',
    ]);
  });

  it('thanks those whose first contribution it was', () => {
    const text = textOf(shown(github, report(github).body));
    for (const login of ['fionn-adeyemi', 'marisol-ibarra', 'okonjo-t', 'teodor-pv', 'zhang-wanyue'])
      expect(text).toMatch(new RegExp(`First contributions by [^:]*${login}[^:]*: thank you!`));
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
    expect(github.requests.filter(({ operation }) => operation === 'Fragments')).toHaveLength(1);
    expect(points).toBeLessThan(25);
  });
});
