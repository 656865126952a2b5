import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { ask, askRepository, aWorld, createIssue, start } from './support.js';

const PAGE = `query ($first: Int!) {
  rateLimit { cost remaining limit used nodeCount resetAt }
  search(query: "repo:octo/synthetic is:pr is:merged", type: ISSUE, first: $first) {
    nodes { ... on PullRequest {
      number
      labels(first: 20) { nodes { name } }
      files(first: 100) { nodes { path } }
      reviews(first: 20) { nodes { state } }
      comments { totalCount }
    } }
  }
}`;

describe('a list of nodes', () => {
  it('needs to be told how long it may be', async () => {
    const { errors } = await askRepository(await start(), 'pullRequests { nodes { number } }');
    expect(errors).toMatchObject([
      {
        type: 'MISSING_PAGINATION_BOUNDARIES',
        path: ['repository', 'pullRequests'],
        message: 'You must provide a `first` or `last` value to properly paginate the `pullRequests` connection.',
      },
    ]);
  });

  it('may be 100 long and no longer', async () => {
    const github = await start();
    const files = (bounds: string) =>
      askRepository(github, `pullRequest(number: 1) { files(${bounds}) { nodes { path } } }`);
    expect((await files('first: 100')).errors).toBeUndefined();
    expect((await files('first: 200')).errors).toMatchObject([
      {
        type: 'EXCESSIVE_PAGINATION',
        path: ['repository', 'pullRequest', 'files'],
        message: 'Requesting 200 records on the `files` connection exceeds the `first` limit of 100 records.',
      },
    ]);
    expect((await files('last: 101')).errors?.[0]?.message).toContain('exceeds the `last` limit of 100 records.');
    expect((await files('first: -1')).errors?.[0]?.type).toBe('INVALID_PAGINATION_BOUNDARIES');
    expect((await files('first: 1, last: 1')).errors?.[0]?.type).toBe('INVALID_PAGINATION_BOUNDARIES');
  });

  it('needs no length where only its total is asked for', async () => {
    const { data, errors } = await askRepository(await start(), 'pullRequests { totalCount }');
    expect(errors).toBeUndefined();
    expect(data.repository.pullRequests.totalCount).toBe(1);
  });
});

describe('the price of a query', () => {
  it.each([
    [100, 3],
    [49, 1],
    [50, 2],
    [1, 1],
  ])('for a page of %i pull requests with labels, files and reviews is %i points', async (first, points) => {
    const github = await start(syntheticWorld(10));
    const { data } = await ask(github, PAGE, { first });
    expect(data.rateLimit).toMatchObject({ cost: points, limit: 1000, remaining: 1000 - points, used: points });
    expect(data.rateLimit.nodeCount).toBe(first * (1 + 20 + 100 + 20));
    expect(github.requests).toMatchObject([{ points, nodes: Math.min(10, first), variables: { first } }]);
  });

  it('counts the same list once, whichever fragment asks for it', async () => {
    const { data } = await ask(
      await start(),
      `{ rateLimit { nodeCount } repository(owner: "octo", name: "repo") { ...A ...B } }
      fragment A on Repository { labels(first: 10) { nodes { name } } }
      fragment B on Repository { labels(first: 10) { nodes { color } } }`,
    );
    expect(data.rateLimit.nodeCount).toBe(10);
  });

  it('has an upper end of 500,000 nodes', async () => {
    const { data, errors } = await askRepository(
      await start(),
      'pullRequests(first: 100) { nodes { labels(first: 100) { nodes { issues(first: 100) { totalCount } } } } }',
    );
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        type: 'MAX_NODE_LIMIT_EXCEEDED',
        message:
          'By the time this query traverses to the issues connection, it is requesting up to 1,000,000 possible nodes which exceeds the maximum limit of 500,000.',
      },
    ]);
  });

  it('stands in the headers of every answer', async () => {
    const github = await start(aWorld(), { rateLimit: 500 });
    await ask(github, '{ viewer { login } }');
    const { headers } = await ask(github, '{ viewer { login } }');
    expect(headers.get('x-ratelimit-limit')).toBe('500');
    expect(headers.get('x-ratelimit-remaining')).toBe('498');
    expect(headers.get('x-ratelimit-used')).toBe('2');
    expect(headers.get('x-ratelimit-resource')).toBe('graphql');
    const seconds = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect(seconds).toBeGreaterThan(3500);
    expect(seconds).toBeLessThanOrEqual(3601);
  });

  it('is refused with 200 and RATE_LIMITED once the points are used up, until the hour is over', async () => {
    let now = new Date('2026-04-06T06:00:00Z');
    const github = await start(aWorld(), { rateLimit: 2, now: () => now });
    await ask(github, '{ viewer { login } }');
    await ask(github, '{ viewer { login } }');
    const refused = await ask(github, '{ viewer { login } }');
    expect(refused.status).toBe(200);
    expect(refused.data).toBeUndefined();
    expect(refused.errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    now = new Date('2026-04-06T07:00:00Z');
    expect((await ask(github, '{ viewer { login } }')).data.viewer.login).toBe('github-actions[bot]');
  });

  it('may be refused as RATE_LIMIT too, which some answers of GitHub say', async () => {
    const github = await start(aWorld(), { rateLimit: 0, rateLimitType: 'RATE_LIMIT' });
    expect((await ask(github, '{ viewer { login } }')).errors).toMatchObject([{ type: 'RATE_LIMIT' }]);
  });
});

describe('the limit against too much at once', () => {
  it('stops the eighty-first issue within a minute', async () => {
    const github = await start(aWorld(), { now: () => new Date('2026-04-06T06:00:00Z') });
    for (let count = 0; count < 80; count++) expect((await createIssue(github)).errors).toBeUndefined();
    const stopped = await createIssue(github);
    expect(stopped.status).toBe(403);
    expect(stopped.headers.get('retry-after')).toBe('60');
    expect(github.state.issues).toHaveLength(80);
  });
});

describe('text that is too long', () => {
  const characters = (count: number) => 'ä'.repeat(count);

  it('is refused on create', async () => {
    const github = await start();
    expect((await createIssue(github, 'Fits', characters(65_536))).errors).toBeUndefined();
    expect((await createIssue(github, 'Too long', characters(65_537))).errors).toMatchObject([
      {
        type: 'UNPROCESSABLE',
        path: ['createIssue'],
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ]);
    expect((await createIssue(github, characters(257))).errors?.[0]?.message).toBe(
      'Title is too long (maximum is 256 characters)',
    );
    expect(github.state.issues).toHaveLength(1);
  });

  it('is counted by character, however many units it takes', async () => {
    const github = await start();
    expect((await createIssue(github, 'Rockets', '🚀'.repeat(65_536))).errors).toBeUndefined();
  });

  it('is answered with 200 on update, and the old body stays', async () => {
    const github = await start();
    const { id } = (await createIssue(github, 'Title', 'Old')).data.createIssue.issue;
    const update = await ask(
      github,
      'mutation ($input: UpdateIssueInput!) { updateIssue(input: $input) { issue { body title } } }',
      { input: { id, title: 'New title', body: characters(65_537) } },
    );
    expect(update.errors).toBeUndefined();
    expect(update.data.updateIssue.issue).toEqual({ title: 'New title', body: 'Old' });
  });
});
