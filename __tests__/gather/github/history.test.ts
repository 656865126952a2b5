import { aPullRequest, aWorld, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const mergedOn = (number: number, day: number, more = {}) =>
  aPullRequest(number, {
    createdAt: `2026-03-${day}T08:00:00Z`,
    mergedAt: `2026-03-${day}T09:00:00Z`,
    ...more,
  });

describe('the churn of a path', () => {
  it('has the number of changes and of people', async () => {
    const authors = ['ada', 'grace', 'ada', 'grace'];
    const earlier = authors.map((author, n) => mergedOn(10 + n, 20, { author }));
    const { history } = await gather(aWorld([...earlier, aPullRequest(1)]));
    expect(history?.churn.get('src/a.ts')).toEqual({ changes: 4, authors: 2 });
  });

  it('has only the number of changes if there are more than one request lists', async () => {
    const earlier = Array.from({ length: 51 }, (_, n) => mergedOn(10 + n, 20));
    const { history } = await gather(aWorld([...earlier, aPullRequest(1)]));
    expect(history?.churn.get('src/a.ts')).toEqual({ changes: 51 });
  });

  it('is counted for the forty paths that the most pull requests touch, then for those with the most lines', async () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        path: `src/${String(n).padStart(2, '0')}.ts`,
        additions: n,
        deletions: 0,
        changeType: 'MODIFIED' as const,
      }));
    const pullRequests = [aPullRequest(1, { files: files(45) }), aPullRequest(2, { files: files(2) })];
    const { history } = await gather(aWorld(pullRequests));
    const paths = [...(history?.churn.keys() ?? [])];
    expect(paths).toHaveLength(40);
    expect(paths.slice(0, 3)).toEqual(['src/01.ts', 'src/00.ts', 'src/44.ts']);
    expect(paths).not.toContain('src/02.ts');
  });
});

describe('the earlier reverts', () => {
  it('are those of the two weeks before the period, with the paths that they touch', async () => {
    const revert = {
      title: 'Revert "Change 3"',
      files: [{ path: 'src/b.ts', additions: 1, deletions: 2, changeType: 'MODIFIED' as const }],
    };
    const earlier = [mergedOn(10, 15, revert), mergedOn(11, 28, revert), mergedOn(12, 20, revert), mergedOn(13, 20)];
    const { history } = await gather(aWorld([...earlier, aPullRequest(1)]));
    expect(history?.reverts).toEqual([
      {
        number: 12,
        title: 'Revert "Change 3"',
        author: 'login:ada',
        mergedAt: '2026-03-20T09:00:00Z',
        paths: ['src/b.ts'],
      },
      {
        number: 11,
        title: 'Revert "Change 3"',
        author: 'login:ada',
        mergedAt: '2026-03-28T09:00:00Z',
        paths: ['src/b.ts'],
      },
    ]);
    expect(history?.merged).toBeUndefined();
  });
});

describe('new contributors', () => {
  it('are authors without an earlier pull request, except bots and people who belong to the repository', async () => {
    const pullRequests = [
      mergedOn(10, 20, { author: 'ada' }),
      aPullRequest(1, { author: 'ada' }),
      aPullRequest(2, { author: 'grace' }),
      aPullRequest(3, { author: 'linus', authorAssociation: 'MEMBER' }),
      aPullRequest(4, { author: 'dependabot' }),
      aPullRequest(5, { author: null }),
    ];
    const world = aWorld(pullRequests);
    world.users.push({ login: 'linus', name: null, bot: false });
    const { newContributors, history } = await gather(world);
    expect(newContributors?.map(({ login }) => login)).toEqual(['grace']);
    expect(history?.mergedBy).toEqual(
      new Map([
        ['login:ada', 1],
        ['login:grace', 0],
      ]),
    );
  });

  it('are unknown if their profile is private', async () => {
    const pullRequests = [
      mergedOn(10, 20, { author: 'ada' }),
      aPullRequest(1, { author: 'ada' }),
      aPullRequest(2, { author: 'grace' }),
    ];
    const faults = [{ kind: 'private-profile', logins: ['ada'] }] as const;
    const { newContributors, history } = await gather(aWorld(pullRequests), { faults: [...faults] });
    expect(newContributors?.map(({ login }) => login)).toEqual(['grace']);
    expect(history?.mergedBy).toEqual(new Map([['login:grace', 0]]));
  });

  it('are known beside those about whom GitHub gives no answer', async () => {
    const pullRequests = [aPullRequest(1, { author: 'ada' }), aPullRequest(2, { author: 'grace' })];
    const faults = [{ kind: 'alias-error', alias: /^count0$/, on: /^Count$/ }] as const;
    const { newContributors, warnings } = await gather(aWorld(pullRequests), { faults: [...faults] });
    expect(newContributors?.map(({ login }) => login)).toEqual(['grace']);
    expect(warnings).toEqual([
      expect.stringMatching(/^GitHub did not answer \d of \d questions about the time before/),
    ]);
  });

  it('on one branch are not those who merged more into others in the period', async () => {
    const pullRequests = [
      mergedOn(10, 20, { author: 'grace' }),
      aPullRequest(1, { author: 'ada' }),
      aPullRequest(2, { author: 'ada', baseRefName: 'release' }),
      aPullRequest(3, { author: 'grace' }),
    ];
    const { newContributors, history } = await gather(aWorld(pullRequests), {}, { base: 'main' });
    expect(newContributors?.map(({ login }) => login)).toEqual(['ada']);
    expect(history?.mergedBy?.get('login:grace')).toBe(1);
  });

  it('are searched for on all branches', async () => {
    const pullRequests = [mergedOn(10, 20, { baseRefName: 'release' }), aPullRequest(1)];
    const { newContributors } = await gather(aWorld(pullRequests), {}, { base: 'main' });
    expect(newContributors).toEqual([]);
  });
});
