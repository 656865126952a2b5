import { z } from 'zod';
import { authorOf, GitHubDateTime, nodesOf } from '../../../src/gather/github/answers.js';
import { aPullRequest, aWorld, byNumber, gather, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

describe('a pull request from GitHub', () => {
  const world = aWorld([
    aPullRequest(1, { checks: 'FAILURE', reviewThreads: { total: 5, unresolved: 2 } }),
    aPullRequest(2, { checks: 'PENDING', reviewThreads: { total: 3, unresolved: 0 } }),
    aPullRequest(3),
  ]);

  it('has the state of the checks of its last commit, or null if it has none', async () => {
    const gathered = await gather(world);
    expect([1, 2, 3].map(number => byNumber(gathered, number)?.checks)).toEqual(['failure', 'pending', null]);
  });

  it('has the numbers of all and of unresolved review threads', async () => {
    const gathered = await gather(world);
    expect([1, 2, 3].map(number => byNumber(gathered, number)?.reviewThreads)).toEqual([
      { total: 5, unresolved: 2 },
      { total: 3, unresolved: 0 },
      { total: 0, unresolved: 0 },
    ]);
  });

  it('has all other fields in the form of the digest', async () => {
    const more = {
      author: 'dependabot',
      labels: ['bug'],
      reviews: [{ author: null, state: 'APPROVED', submittedAt: '2026-03-30T10:00:00Z' } as const],
      files: [{ path: 'gone.ts', additions: 0, deletions: 7, changeType: 'DELETED' } as const],
      comments: 4,
      mergeCommit: { oid: 'a'.repeat(40), message: 'Change 1\n\nCo-authored-by: Ann <ann@example.com>' },
    };
    const gathered = await gather(aWorld([aPullRequest(1, more)]));
    expect(byNumber(gathered, 1)).toEqual({
      number: 1,
      title: 'Change 1',
      body: '',
      url: expect.stringMatching(/\/octo\/repo\/pull\/1$/),
      author: { login: 'dependabot[bot]', name: 'dependabot[bot]', bot: true },
      coAuthors: [{ name: 'Ann', bot: false }],
      createdAt: '2026-03-29T10:00:00Z',
      mergedAt: '2026-03-31T10:00:00Z',
      mergedBy: { login: 'grace', name: 'grace', bot: false },
      baseRef: 'main',
      labels: ['bug'],
      additions: 0,
      deletions: 7,
      files: [{ path: 'gone.ts', additions: 0, deletions: 7, status: 'removed' }],
      filesTotal: 1,
      reviews: [{ author: null, state: 'approved', submittedAt: '2026-03-30T10:00:00Z' }],
      comments: 4,
      checks: null,
      reviewThreads: { total: 0, unresolved: 0 },
      commitSha: 'a'.repeat(40),
    });
  });
});

describe('a time from GitHub', () => {
  it.each([
    ['2026-04-01T08:00:00Z', '2026-04-01T08:00:00Z'],
    ['2026-04-01T10:00:00.789+02:00', '2026-04-01T08:00:00Z'],
  ])('%s becomes %s', (text, instant) => expect(GitHubDateTime.parse(text)).toBe(instant));

  it('is refused if it is not a time', () => expect(GitHubDateTime.safeParse('yesterday').success).toBe(false));
});

describe('the nodes of a connection', () => {
  it('leave out those that GitHub could not read', () => {
    const Nodes = nodesOf(z.string());
    expect(Nodes.parse(['a', null, 'b'])).toEqual(['a', 'b']);
    expect([Nodes.parse(null), Nodes.parse(undefined)]).toEqual([[], []]);
  });
});

describe('an actor', () => {
  it('is a bot by its login or its name, though GitHub has it as a person', () => {
    const isBot = (login: string, name?: string) => authorOf({ __typename: 'User', login, name })?.bot;
    expect(isBot('sglang-bot')).toBe(true);
    expect(isBot('flutteractions', 'Flutter GitHub Bot')).toBe(true);
    expect(isBot('abbot', 'Abbot')).toBe(false);
  });

  it('who is a bot gets the ending of its login once', () => {
    const bot = { login: 'renovate[bot]', name: 'renovate[bot]', bot: true };
    expect(authorOf({ __typename: 'Bot', login: 'renovate' })).toEqual(bot);
    expect(authorOf({ __typename: 'Bot', login: 'renovate[bot]' })).toEqual(bot);
  });

  it('is called by login if the name is blank, and is null if the account was deleted', () => {
    expect(authorOf({ __typename: 'User', login: 'ada', name: '  ' })).toEqual({
      login: 'ada',
      name: 'ada',
      bot: false,
    });
    expect(authorOf(null)).toBeNull();
  });
});
