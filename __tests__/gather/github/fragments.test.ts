import type { LocalGitHubOptions } from '../../../tools/local-github/index.js';
import { aPullRequest, aWorld, byNumber, gather, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const fragment = (number: number) => `newsfragments/${number}.feature.md`;

function worldWithFragments(count: number) {
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  const added = (path: string) => ({ path, additions: 1, deletions: 0, changeType: 'ADDED' as const });
  return aWorld(
    numbers.map(number => aPullRequest(number, { files: [added(fragment(number)), added('src/a.ts')] })),
    { files: Object.fromEntries(numbers.map(number => [fragment(number), `Effect ${number}`])) },
  );
}

const gathered = (count: number, options: LocalGitHubOptions = {}) => gather(worldWithFragments(count), options);

it('reads the fragments of all pull requests in one request', async () => {
  const all = await gathered(3);
  expect(byNumber(all, 2)?.fragments).toEqual([{ path: fragment(2), text: 'Effect 2' }]);
  expect(requestCounts(all.github).Fragments).toBe(1);
});

it('reads at most sixty', async () => {
  const { pullRequests } = await gathered(70);
  expect(pullRequests.filter(({ fragments }) => fragments !== undefined)).toHaveLength(60);
});

it('asks for nothing where there are none', async () => {
  const all = await gather(aWorld([aPullRequest(1)]));
  expect(byNumber(all, 1)).not.toHaveProperty('fragments');
  expect(requestCounts(all.github)).not.toHaveProperty('Fragments');
});

it('leaves out a fragment that is gone', async () => {
  const world = worldWithFragments(2);
  delete world.repository.files[fragment(1)];
  const all = await gather(world);
  expect(byNumber(all, 1)).not.toHaveProperty('fragments');
  expect(byNumber(all, 2)?.fragments).toHaveLength(1);
});

it('warns and goes on if GitHub does not answer', async () => {
  const all = await gathered(2, { faults: [{ kind: 'status', status: 502, on: /Fragments/ }] });
  expect(byNumber(all, 1)).not.toHaveProperty('fragments');
  expect(all.pullRequests).toHaveLength(2);
  expect(all.warnings).toEqual([
    expect.stringMatching(/^The changelog fragments could not be read and are left out: /),
  ]);
});
