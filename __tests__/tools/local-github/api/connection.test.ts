import { aPullRequest, askRepository, aWorld, start } from '../support.js';

describe('a connection', () => {
  it('needs a page size', async () => {
    const { errors } = await askRepository(await start(), 'pullRequests { nodes { number } }');
    expect(errors).toMatchObject([
      {
        type: 'MISSING_PAGINATION_BOUNDARIES',
        path: ['repository', 'pullRequests'],
        message: 'You must provide a `first` or `last` value to properly paginate the `pullRequests` connection.',
      },
    ]);
  });

  it('has at most 100 nodes per page', async () => {
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

  it('needs no page size for its total alone', async () => {
    const { data, errors } = await askRepository(await start(), 'pullRequests { totalCount }');
    expect(errors).toBeUndefined();
    expect(data.repository.pullRequests.totalCount).toBe(1);
  });

  it('is read page by page with cursors', async () => {
    const files = Array.from({ length: 150 }, (_, index) => ({
      path: `f${index}`,
      additions: 1,
      deletions: 0,
      changeType: 'ADDED' as const,
    }));
    const github = await start(aWorld([aPullRequest(1, { files })]));
    const page = (after: string | null) =>
      askRepository(
        github,
        'pullRequest(number: 1) { files(first: 100, after: $after) { nodes { path } pageInfo { hasNextPage endCursor } } }',
        { after },
        '($after: String)',
      );
    const first = (await page(null)).data.repository.pullRequest.files;
    const second = (await page(first.pageInfo.endCursor)).data.repository.pullRequest.files;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes]).toEqual(files.map(({ path }) => ({ path })));
    expect((await page('nonsense')).errors?.[0]?.message).toBe('`nonsense` does not appear to be a valid cursor.');
  });
});
