import type { Digest } from '../../src/domain/digest.js';
import type { LocalGitHub } from '../../tools/local-github/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import type { World } from '../../tools/local-github/world.js';
import { shown, textOf } from './page.js';
import { type Ran, report, start, succeed } from './support.js';

const COUNT = 3000;
/** GitHub counts code points. */
const characters = (text: string) => [...text].length;

describe('3,000 pull requests in a week', () => {
  const world = syntheticWorld(COUNT);
  let github: LocalGitHub;
  let ran: Ran;
  let digest: Digest;
  let parts: string[];

  beforeAll(async () => {
    // Links of their full length, as on GitHub.
    github = await start(world, { publicUrl: 'https://github.com' });
    ran = await succeed(github);
    digest = ran.digest();
    const comments = github.state.comments.filter(({ thread }) => thread === report(github).number);
    parts = [report(github).body, ...comments.map(({ body }) => body)];
  });

  it('come whole, though a search ends at 1,000', () => {
    expect(digest.completeness).toMatchObject({ expected: COUNT, gathered: COUNT, missing: [], filesTruncated: [] });
    expect(new Set(digest.pullRequests.map(({ number }) => number)).size).toBe(COUNT);
    expect(ran.outputs['pull-requests']).toBe(String(COUNT));
    expect(parts[0]).toContain('**3,000 pull requests**');
    expect(parts[0]).not.toContain('Not complete');
  });

  it('have all their files, those with more than a hundred too', () => {
    const files = new Map(digest.pullRequests.map(entry => [entry.number, entry.files]));
    const large = world.pullRequests.filter(pullRequest => pullRequest.files.length > 100);
    expect(large.length).toBeGreaterThan(20);
    expect(Math.max(...large.map(pullRequest => pullRequest.files.length))).toBeGreaterThan(200);
    for (const pullRequest of world.pullRequests) {
      const paths = (files.get(pullRequest.number) ?? []).map(({ path }) => path).sort();
      expect([pullRequest.number, paths]).toEqual([
        pullRequest.number,
        pullRequest.files.map(({ path }) => path).sort(),
      ]);
    }
  });

  it('are counted to the line', () => {
    const { totals } = digest.statistics;
    const files = world.pullRequests.flatMap(pullRequest => pullRequest.files);
    expect(totals.additions).toBe(files.reduce((sum, { additions }) => sum + additions, 0));
    expect(totals.deletions).toBe(files.reduce((sum, { deletions }) => sum + deletions, 0));
    expect(totals.files).toBe(new Set(files.map(({ path }) => path)).size);
  });

  it('fill an issue and go on in its comments, none too long for GitHub', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter(part => characters(part) > 65_536)).toEqual([]);
    expect(parts.filter(part => !part.startsWith('<!-- merge-digest '))).toEqual([]);
    for (const part of parts.slice(0, -1)) expect(part).toContain('*Continued in the next comment.*');
    expect(parts.at(-1)).not.toContain('Continued in the next comment');
  });

  it('are posted in five parts, of which the last says where the others are listed', () => {
    expect(parts).toHaveLength(5);
    expect(parts.at(-1)).toContain('**This report is longer than what is posted. All of it is in digest.md');
  });

  it('are all listed in digest.md, each with its title', () => {
    // So many references are no links in one text.
    const text = textOf(shown(github, ran.markdown().replaceAll(/\[(#\u2060\d+)\]/g, '$1')));
    const lost = world.pullRequests.filter(({ number, title }) => !text.includes(`#${number} ${title}`));
    expect(lost.map(({ number }) => number)).toEqual([]);
  });

  it('are linked so that none of them gets a backlink', () => {
    const html = parts.map(part => shown(github, part)).join('');
    expect(html).toContain('https://redirect.github.com/octo/synthetic/pull/1000');
    expect(html.match(/class="(?:issue-link|user-mention)"/g)).toBeNull();
    expect(textOf(html)).not.toMatch(/\[#\d+\]/);
  });

  it('take an eighth of the points that a workflow has in an hour', () => {
    const points = github.requests.reduce((sum, request) => sum + request.points, 0);
    expect(points).toBeLessThanOrEqual(150);
  });

  it('posted again change nothing', async () => {
    const before = github.requests.length;
    const again = await succeed(github);
    const written = github.requests.slice(before).filter(({ query }) => /^\s*mutation/.test(query));
    expect(again.outputs.created).toBe('false');
    expect(written).toEqual([]);
    expect(again.markdown()).toBe(ran.markdown());
  });
});

/** A busy week: 261 pull requests, three of which have 150 files, and a label for the report. */
function busyWeek(): World {
  const world = syntheticWorld(261);
  for (const [index, pullRequest] of world.pullRequests.entries()) {
    const generated = Array.from({ length: 150 }, (_, n) => ({ path: `generated/${index}/${n}.ts`, additions: 3 }));
    pullRequest.files = [20, 120, 220].includes(index)
      ? generated.map(file => ({ ...file, deletions: 1, changeType: 'MODIFIED' }))
      : pullRequest.files.slice(0, 100);
  }
  world.repository.labels.push({ name: 'digest', color: '1d76db' });
  return world;
}

describe('261 pull requests in a week', () => {
  it('are read whole and posted with comments and a label in 25 requests and 26 points', async () => {
    const github = await start(busyWeek(), { publicUrl: 'https://github.com' });
    const digest = (await succeed(github, { labels: 'digest' })).digest();
    expect(digest.completeness).toMatchObject({ expected: 261, gathered: 261, missing: [], filesTruncated: [] });
    expect(digest.pullRequests.filter(({ files }) => files.length === 150)).toHaveLength(3);
    expect(report(github).labels).toEqual(['digest']);
    expect(github.state.comments.filter(({ thread }) => thread === report(github).number)).toHaveLength(1);
    expect(github.requests.length).toBeLessThanOrEqual(25);
    expect(github.requests.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(26);
  });
});
