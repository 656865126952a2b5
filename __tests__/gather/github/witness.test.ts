import type { World } from '../../../tools/local-github/world.js';
import { aPullRequest, aWorld, byNumber, gather, requestCounts, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const oid = (digit: string) => digit.repeat(40);

type Commit = NonNullable<World['commits']>[number];
const commit = (digit: string, message: string, more: Partial<Commit> = {}): Commit => ({
  oid: oid(digit),
  message,
  author: 'ada',
  committedDate: '2026-04-01T12:00:00Z',
  ...more,
});

type Closed = NonNullable<World['closedPullRequests']>[number];
function closed(number: number, more: Partial<Closed> = {}): Closed {
  const { mergedAt, mergedBy, mergeCommit, ...open } = aPullRequest(number);
  return { ...open, closedAt: '2026-04-01T12:00:10Z', ...more };
}

const numbers = ({ pullRequests }: { pullRequests: readonly { number: number }[] }) =>
  pullRequests.map(({ number }) => number).sort((a, b) => a - b);

describe('a commit that names a pull request behind a word of the setting landed-by', () => {
  const message = 'Add the parser\n\nMerges: #7';
  const closedAt = '2026-03-20T12:00:00Z';
  const gatherWith = (more: Partial<Closed>, landedBy: string[]) =>
    gather(
      aWorld([aPullRequest(1)], {}, { commits: [commit('a', message)], closedPullRequests: [closed(7, more)] }),
      {},
      { landedBy },
    );

  it('landed it, also if it was closed long before', async () => {
    const { pullRequests, directPushes } = await gatherWith({ closedAt }, ['Merges']);
    expect(numbers({ pullRequests })).toEqual([1, 7]);
    expect(pullRequests.find(({ number }) => number === 7)).toMatchObject({
      mergedAt: '2026-04-01T12:00:00Z',
      landedBy: oid('a'),
    });
    expect(directPushes).toEqual([]);
  });

  it.each<[string, Partial<Closed>, string[]]>([
    ['the setting has other words', { closedAt }, ['Closes']],
    ['there is no setting', { closedAt }, []],
    ['the pull request was for another branch', { closedAt, baseRefName: 'next' }, ['Merges']],
  ])('was pushed if %s', async (_, more, landedBy) => {
    const { pullRequests, directPushes } = await gatherWith(more, landedBy);
    expect(numbers({ pullRequests })).toEqual([1]);
    expect(directPushes).toMatchObject([{ sha: oid('a') }]);
  });
});

describe('a commit that repeats the title and number of what it takes back', () => {
  it('was pushed, although its number is that of a merged pull request', async () => {
    const again = commit('a', 'Revert: Change 1 (#1)');
    const { directPushes } = await gather(aWorld([aPullRequest(1)], {}, { commits: [again] }));
    expect(directPushes).toMatchObject([{ sha: oid('a'), title: 'Revert: Change 1 (#1)' }]);
  });

  it('is of the pull request with this title if there is one', async () => {
    const own = commit('a', 'Revert: Change 7 (#1)');
    const world = aWorld([aPullRequest(1, { title: 'Revert: Change 7' })], {}, { commits: [own] });
    expect((await gather(world)).directPushes).toEqual([]);
  });
});

describe('a commit on the base branch', () => {
  it('that belongs to no pull request was pushed', async () => {
    const world = aWorld([aPullRequest(1)], {}, { commits: [commit('a', 'Fix the build\n\nIt was red.')] });
    const { directPushes, pullRequests } = await gather(world);
    expect(directPushes).toEqual([
      {
        sha: oid('a'),
        title: 'Fix the build',
        body: 'It was red.',
        author: { login: 'ada', name: 'Ada Lovelace', bot: false },
        committedAt: '2026-04-01T12:00:00Z',
      },
    ]);
    expect(numbers({ pullRequests })).toEqual([1]);
  });

  it('is one of several that a rebase merge has made', async () => {
    const commits = [commit('a', 'Step one', { pullRequest: 1, committedDate: '2026-03-31T09:59:00Z' })];
    const { directPushes } = await gather(aWorld([aPullRequest(1)], {}, { commits }));
    expect(directPushes).toEqual([]);
  });

  it('was pushed on the branch that the settings name, and not on another', async () => {
    const commits = [commit('a', 'Fix the build')];
    const world = aWorld([aPullRequest(1, { baseRefName: 'release' })], {}, { commits });
    expect((await gather(world, {}, { base: 'release' })).directPushes).toEqual([]);
  });

  it('before or after the period is not of it', async () => {
    const commits = [
      commit('a', 'Before', { committedDate: '2026-03-29T23:59:59Z' }),
      commit('b', 'After', { committedDate: '2026-04-06T00:00:00Z' }),
    ];
    expect((await gather(aWorld([aPullRequest(1)], {}, { commits }))).directPushes).toEqual([]);
  });

  it('of a branch that was merged was not pushed', async () => {
    const commits = [
      commit('a', 'Merge branch', { parents: [oid('c'), oid('b')], committedDate: '2026-04-01T13:00:00Z' }),
      commit('b', 'Inside the branch', { parents: [oid('c')], committedDate: '2026-04-01T12:30:00Z' }),
      commit('c', 'Pushed', { parents: [] }),
    ];
    const { directPushes } = await gather(aWorld([], {}, { commits }));
    expect(directPushes?.map(({ title }) => title)).toEqual(['Merge branch', 'Pushed']);
  });

  it('is not looked up if all of them are merges', async () => {
    const { github, directPushes } = await gather(aWorld([aPullRequest(1), aPullRequest(2)]));
    expect(directPushes).toEqual([]);
    expect(requestCounts(github)).not.toHaveProperty('Associated');
    expect(requestCounts(github)).toMatchObject({ BranchCommits: 1 });
  });
});

describe('a pull request that was closed and not merged', () => {
  it.each([
    ['bors', 'Merge #7\n\n7: Paint the door r=bob a=ada\n\nIt was grey.'],
    ['a merge bot', 'Paint the door\n\nPull Request resolved: https://github.com/octo/repo/pull/7'],
    ['node', 'door: paint it\n\nPR-URL: https://github.com/octo/repo/pull/7'],
    ['curl', 'door: paint it\n\nCloses #7'],
    ['a hand', 'Paint the door (#7)'],
  ])('has landed by a commit that names it, as %s does', async (_, message) => {
    const world = aWorld([aPullRequest(1)], {}, { commits: [commit('a', message)], closedPullRequests: [closed(7)] });
    const gathered = await gather(world);
    expect(numbers(gathered)).toEqual([1, 7]);
    expect(byNumber(gathered, 7)).toMatchObject({
      landedBy: oid('a'),
      commitSha: oid('a'),
      mergedAt: '2026-04-01T12:00:00Z',
    });
    expect(byNumber(gathered, 7)).not.toHaveProperty('mergedBy');
    expect([gathered.expected, gathered.directPushes, gathered.warnings]).toEqual([2, [], []]);
  });

  it.each([
    [
      'was closed long before the commit',
      commit('a', 'Paint it (#7)'),
      closed(7, { closedAt: '2026-03-20T08:00:00Z' }),
    ],
    ['is of another branch', commit('a', 'Paint it (#7)'), closed(7, { baseRefName: 'release' })],
    ['is only mentioned', commit('a', 'Paint it, unlike #7'), closed(7)],
    ['is of another repository', commit('a', 'Paint\n\nPR-URL: https://github.com/octo/other/pull/7'), closed(7)],
  ])('has not landed if it %s', async (_, pushed, pullRequest) => {
    const world = aWorld([aPullRequest(1)], {}, { commits: [pushed], closedPullRequests: [pullRequest] });
    const gathered = await gather(world);
    expect(numbers(gathered)).toEqual([1]);
    expect(gathered.directPushes?.map(({ sha }) => sha)).toEqual([oid('a')]);
  });

  it('has not landed by the merge of the pull request that replaced it', async () => {
    const replacing = aPullRequest(1, { mergeCommit: { oid: oid('e'), message: 'Paint the door (#1)\n\nCloses #7' } });
    const world = aWorld([replacing], {}, { closedPullRequests: [closed(7, { closedAt: '2026-03-31T10:00:05Z' })] });
    expect(numbers(await gather(world))).toEqual([1]);
  });

  it('is not what an issue is that a pushed commit closes', async () => {
    const world = aWorld([aPullRequest(1)], {}, { commits: [commit('a', 'Fix it\n\nFixes #99')] });
    const gathered = await gather(world);
    expect(numbers(gathered)).toEqual([1]);
    expect([gathered.missing, gathered.directPushes?.length]).toEqual([[], 1]);
  });
});

describe('a week in which nothing was merged', () => {
  it('is confirmed by the list of pull requests', async () => {
    const earlier = aPullRequest(1, { mergedAt: '2026-03-20T10:00:00Z', createdAt: '2026-03-19T10:00:00Z' });
    const { expected, pullRequests, warnings, github } = await gather(aWorld([earlier]));
    expect([expected, pullRequests, warnings]).toEqual([0, [], []]);
    expect(requestCounts(github)).toMatchObject({ MergedList: 1 });
  });

  it('is not reported if the token may not read the pull requests of a private repository', async () => {
    const world = aWorld([aPullRequest(1)], { private: true });
    await expect(gather(world, { permissions: { 'pull-requests': 'none' } })).rejects.toThrow(
      /^The token may not read the pull requests of octo\/repo\. Add to the workflow: .*`pull-requests: read`/,
    );
  });

  it('is not reported if nothing confirms it', async () => {
    const faults = [{ kind: 'status', status: 502, on: /^(MergedList|BranchCommits)$/ }] as const;
    await expect(gather(aWorld([]), { faults: [...faults] })).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('a search that lacks pull requests', () => {
  const week = () => [1, 2, 3, 4, 5, 6].map(number => aPullRequest(number));
  const OF_PAGES = /^(Slices|MergedPullRequests)$/;

  it.each([
    ['all', 1, 6],
    ['every third', 3, 2],
  ])('of %s is made up for, with a warning', async (_, lacks, lacking) => {
    const gathered = await gather(aWorld(week()), { faults: [{ kind: 'short-search', lacks, on: OF_PAGES }] });
    expect([numbers(gathered), gathered.expected, gathered.missing]).toEqual([[1, 2, 3, 4, 5, 6], 6, []]);
    expect(gathered.warnings).toEqual([
      expect.stringMatching(`^GitHub's search lacks ${lacking} of 6 merged pull requests`),
    ]);
  });

  it('is not asked about the weeks before, nor about who is new', async () => {
    const gathered = await gather(aWorld(week()), { faults: [{ kind: 'short-search', lacks: 3, on: OF_PAGES }] });
    expect(gathered).not.toHaveProperty('newContributors');
    expect(gathered).not.toHaveProperty('mergedBefore');
    expect(gathered.history?.mergedBy?.size).toBe(0);
    expect(gathered.history?.churn.size).toBe(1);
  });

  it.each(['Merge pull request #2 from ada/topic', 'Change the door', 'Fix the door, as #1 did'])(
    'is noticed by a merge commit that says: %s',
    async message => {
      const pullRequests = [aPullRequest(1), aPullRequest(2, { mergeCommit: { oid: oid('d'), message } })];
      const faults = [{ kind: 'short-search', lacks: 2, on: OF_PAGES }] as const;
      expect(numbers(await gather(aWorld(pullRequests), { faults: [...faults] }))).toEqual([1, 2]);
    },
  );

  it('is made up for on other branches too, once it is noticed', async () => {
    const pullRequests = [aPullRequest(1), aPullRequest(2), aPullRequest(4, { baseRefName: 'release' })];
    const faults = [{ kind: 'short-search', lacks: 2, on: OF_PAGES }] as const;
    expect(numbers(await gather(aWorld(pullRequests), { faults: [...faults] }))).toEqual([1, 2, 4]);
  });

  it('brings nothing of another branch than the one asked for', async () => {
    const pullRequests = [aPullRequest(1), aPullRequest(2, { baseRefName: 'release' })];
    const faults = [{ kind: 'short-search', on: OF_PAGES }] as const;
    expect(numbers(await gather(aWorld(pullRequests), { faults: [...faults] }, { base: 'release' }))).toEqual([2]);
  });

  it('is reported as incomplete if GitHub does not hand out the rest', async () => {
    const faults = [
      { kind: 'short-search', lacks: 3, on: OF_PAGES },
      { kind: 'status', status: 502, on: /^ByNumber$/ },
    ] as const;
    const { pullRequests, expected, missing } = await gather(aWorld(week()), { faults: [...faults] });
    expect([pullRequests.length, expected]).toEqual([4, 6]);
    expect(missing).toEqual([{ start: '2026-03-30T00:00:00Z', end: '2026-04-06T00:00:00Z', pullRequests: 2 }]);
  });
});

describe('the commits of the branch', () => {
  it('are left out, with a warning, if they cannot be read', async () => {
    const faults = [{ kind: 'status', status: 502, on: /^BranchCommits$/ }] as const;
    const { pullRequests, directPushes, warnings } = await gather(aWorld([aPullRequest(1)]), { faults: [...faults] });
    expect([pullRequests.length, directPushes]).toEqual([1, undefined]);
    expect(warnings).toEqual([expect.stringMatching(/^The commits of main could not be read, and are not compared/)]);
  });
});
