import type { Gathered } from '../../src/domain/gathered.js';
import { gitHubSource } from '../../src/gather/github/index.js';
import { createClient } from '../../src/github/octokit.js';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../tools/local-github/index.js';
import type { World } from '../../tools/local-github/world.js';
import { aPullRequest, aWorld } from '../local-github/support.js';
import { WEEK_14 } from '../support/digest.js';

const running: LocalGitHub[] = [];
afterAll(() => Promise.all(running.splice(0).map(github => github.close())));

interface Read extends Gathered {
  warnings: string[];
  github: LocalGitHub;
}

/** 2026-W14 of a world, as the GitHub source reads it. */
async function gather(world: World, options: LocalGitHubOptions = {}): Promise<Read> {
  const github = await startLocalGitHub(world, options);
  running.push(github);
  const warnings: string[] = [];
  const log = { info: () => {}, progress: () => {}, warning: (message: string) => void warnings.push(message) };
  const client = createClient({ token: 'a-token', apiUrl: github.apiUrl, log, millisecondsPerSecond: 1 });
  const source = gitHubSource({
    client,
    repository: 'octo/repo',
    base: null,
    period: WEEK_14,
    configPath: '.github/merge-digest.yml',
    log,
  });
  await source.open();
  return { ...(await source.gather()), warnings, github };
}

const ofNumber = ({ pullRequests }: Gathered, number: number) => pullRequests.find(one => one.number === number);

describe('what only GitHub knows', () => {
  const world = aWorld([
    aPullRequest(1, { checks: 'FAILURE', reviewThreads: { total: 5, unresolved: 2 } }),
    aPullRequest(2, { checks: 'PENDING', reviewThreads: { total: 3, unresolved: 0 } }),
    aPullRequest(3),
  ]);

  it('is how the checks of the last commit stand, and null where there were none', async () => {
    const read = await gather(world);
    expect([1, 2, 3].map(number => ofNumber(read, number)?.checks)).toEqual(['failure', 'pending', null]);
  });

  it('is how many threads were left open', async () => {
    const read = await gather(world);
    expect([1, 2, 3].map(number => ofNumber(read, number)?.reviewThreads)).toEqual([
      { total: 5, unresolved: 2 },
      { total: 3, unresolved: 0 },
      { total: 0, unresolved: 0 },
    ]);
  });

  it('costs no point and no request more', async () => {
    const { github } = await gather(world);
    const charged = github.requests.map(({ operation, points }) => [operation, points]);
    expect(charged.sort()).toEqual([
      ['Count', 1],
      ['MergedPullRequests', 1],
      ['Open', 1],
    ]);
  });
});

describe('a field that this GitHub does not have', () => {
  const world = () => aWorld([aPullRequest(1, { checks: 'FAILURE', reviewThreads: { total: 5, unresolved: 2 } })]);
  const older = { enterprise: true, withoutFields: ['PullRequest.statusCheckRollup'] };

  it('is left out, and said so, and the others are read', async () => {
    const read = await gather(world(), older);
    expect(read.github.graphqlUrl).toMatch(/\/api\/graphql$/);
    expect(ofNumber(read, 1)).not.toHaveProperty('checks');
    expect(ofNumber(read, 1)?.reviewThreads).toEqual({ total: 5, unresolved: 2 });
    expect(read.missingFields).toEqual(['PullRequest.statusCheckRollup']);
    expect(read.warnings).toEqual([
      'PullRequest.statusCheckRollup is left out of the digest. This GitHub does not know it.',
    ]);
  });

  it('may be several', async () => {
    const withoutFields = [...older.withoutFields, 'PullRequest.reviewThreads'];
    const read = await gather(world(), { ...older, withoutFields });
    expect(ofNumber(read, 1)).toMatchObject({ number: 1, labels: [] });
    expect(ofNumber(read, 1)).not.toHaveProperty('reviewThreads');
    expect(read.missingFields).toEqual(['PullRequest.reviewThreads', 'PullRequest.statusCheckRollup']);
  });

  it('is no field that a digest cannot do without', async () => {
    await expect(gather(world(), { ...older, withoutFields: ['PullRequest.mergedAt'] })).rejects.toThrow(
      "Field 'mergedAt' doesn't exist on type 'PullRequest'",
    );
  });

  it('may also be one that the token is denied', async () => {
    const own = world();
    own.repository.private = true;
    const read = await gather(own, { permissions: { checks: 'none' } });
    expect(ofNumber(read, 1)).not.toHaveProperty('checks');
    expect(read.missingFields).toEqual(['PullRequest.statusCheckRollup']);
    expect(read.warnings).toEqual([expect.stringContaining('The token may not read it (Resource not accessible')]);
    expect(read.github.requests.filter(({ operation }) => operation === 'MergedPullRequests')).toHaveLength(1);
  });
});

describe('a list of more than a hundred', () => {
  const labels = Array.from({ length: 101 }, (_, n) => ({ name: `label ${n}`, color: 'ededed' }));
  const review = { author: 'grace', state: 'COMMENTED', submittedAt: '2026-03-30T10:00:00Z' } as const;
  const world = aWorld(
    [
      aPullRequest(1, { labels: labels.map(({ name }) => name) }),
      aPullRequest(2, { reviews: Array.from({ length: 101 }, () => review) }),
      aPullRequest(3, { reviewThreads: { total: 101, unresolved: 1 } }),
      aPullRequest(4, {
        labels: labels.slice(1).map(({ name }) => name),
        reviews: Array.from({ length: 100 }, () => review),
        reviewThreads: { total: 100, unresolved: 1 },
      }),
    ],
    { labels },
  );

  it('is cut there, and said so with its number', async () => {
    const { cutLists } = await gather(world);
    expect(cutLists).toEqual([
      { list: 'labels', pullRequests: [1] },
      { list: 'reviews', pullRequests: [2] },
      { list: 'review-threads', pullRequests: [3] },
    ]);
  });
});

describe('the time before the week', () => {
  const mergedOn = (number: number, day: number, more = {}) =>
    aPullRequest(number, {
      createdAt: `2026-03-${day}T08:00:00Z`,
      mergedAt: `2026-03-${day}T09:00:00Z`,
      ...more,
    });

  it('tells by how many people a path was changed', async () => {
    const authors = ['ada', 'grace', 'ada', 'grace'];
    const earlier = authors.map((author, n) => mergedOn(10 + n, 20, { author }));
    const { history } = await gather(aWorld([...earlier, aPullRequest(1)]));
    expect(history?.churn.get('src/a.ts')).toEqual({ changes: 4, authors: 2 });
  });

  it('tells only the changes where there are too many to ask who made them', async () => {
    const earlier = Array.from({ length: 51 }, (_, n) => mergedOn(10 + n, 20));
    const { history } = await gather(aWorld([...earlier, aPullRequest(1)]));
    expect(history?.churn.get('src/a.ts')).toEqual({ changes: 51 });
  });

  it('tells the reverts of its last two weeks, with what they touched', async () => {
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

describe('the packages of a repository', () => {
  const files = {
    'package.json': '{}',
    'README.md': 'Many packages.',
    'packages/package.json': '{}',
    'packages/core/package.json': '{}',
    'packages/core/src/package.json.ts': 'export {}',
    'crates/parser/Cargo.toml': '[package]',
    'crates/parser/src/lib.rs': '',
    'docs/site/package.json': '{}',
  };

  it('are told by the manifests in the folders where packages are wont to lie', async () => {
    const read = await gather(aWorld([aPullRequest(1)], { files }));
    expect(read.manifests?.toSorted()).toEqual([
      'crates/parser/Cargo.toml',
      'package.json',
      'packages/core/package.json',
      'packages/package.json',
    ]);
  });

  it('are asked for with the first request, and cost no point', async () => {
    const { github } = await gather(aWorld([aPullRequest(1)], { files }));
    expect(github.requests[0]).toMatchObject({ operation: 'Open', points: 1 });
  });

  it('are done without where GitHub finds that too much', async () => {
    const faults = [{ kind: 'partial', operation: 'Open', times: 1 }] as const;
    const read = await gather(aWorld([aPullRequest(1)], { files }), { faults });
    expect(read.manifests).toEqual([]);
    expect(read.pullRequests).toHaveLength(1);
  });
});
