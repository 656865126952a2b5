import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchWorld, MONTH, WEEK } from '../../tools/bench/worlds.js';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/index.js';

const FLOOR = join(import.meta.dirname, '..', '..', 'tools', 'bench', 'floor.mjs');
const running: LocalGitHub[] = [];

afterAll(async () => {
  await Promise.all(running.map(github => github.close()));
});

describe('the floor that the bench measures against', () => {
  it.each([
    ['a week', { pullRequests: 120, period: WEEK, large: 3 }],
    ['a month', { pullRequests: 60, period: MONTH, large: 0 }],
  ])('reads every pull request and file of %s, and posts one issue', async (_, options) => {
    const world = benchWorld(options);
    const github = await startLocalGitHub(world);
    running.push(github);
    const { owner, name } = world.repository;
    const { start, end } = options.period;
    const task = JSON.stringify({ url: github.graphqlUrl, owner, name, start, end, concurrency: 6 });
    const { stdout } = await promisify(execFile)(process.execPath, [FLOOR, task]);
    const files = world.pullRequests.reduce((sum, pullRequest) => sum + pullRequest.files.length, 0);
    expect(JSON.parse(stdout)).toEqual({ pullRequests: options.pullRequests, files });
    expect(github.state.issues.length).toBe(1);
    expect(github.requests.filter(({ points }) => points !== 1)).toEqual([]);
    // One to count, the pages, one for files beyond a hundred, one to post.
    expect(github.requests.length).toBeLessThanOrEqual(2 + Math.ceil(options.pullRequests / 49) * 2 + 1);
  });

  it('has as many pull requests of 150 files as are asked for; the others fit on a page', () => {
    const { pullRequests } = benchWorld({ pullRequests: 261, period: WEEK, large: 3 });
    const sizes = pullRequests.map(({ files }) => files.length);
    expect(sizes.filter(size => size > 100)).toEqual([150, 150, 150]);
  });
});
