import { syntheticWorld } from '../../../../tools/local-github/synthetic.js';
import { aPullRequest, ask, aWorld, find, start } from '../support.js';

const SCOPE = 'repo:octo/repo is:pr is:merged';

describe('a search', () => {
  it('takes merge times to the second, with both ends, in any time zone', async () => {
    const github = await start(
      aWorld([
        aPullRequest(1, { mergedAt: '2026-03-29T23:59:59Z' }),
        aPullRequest(2, { mergedAt: '2026-03-30T00:00:00Z' }),
        aPullRequest(3, { mergedAt: '2026-04-05T23:59:59Z' }),
        aPullRequest(4, { mergedAt: '2026-04-06T00:00:00Z' }),
      ]),
    );
    const sorted = async (qualifier: string) => (await find(github, `${SCOPE} ${qualifier}`)).sort();
    expect(await sorted('merged:2026-03-30T00:00:00Z..2026-04-05T23:59:59Z')).toEqual([2, 3]);
    expect(await sorted('merged:2026-03-30T08:00:00+08:00..2026-04-06T07:59:59+08:00')).toEqual([2, 3]);
    expect(await sorted('merged:2026-03-30..2026-04-05')).toEqual([2, 3]);
    expect(await sorted('merged:>=2026-04-06')).toEqual([4]);
    expect(await sorted('merged:>2026-04-05')).toEqual([4]);
    expect(await sorted('merged:<2026-03-30T00:00:00Z')).toEqual([1]);
    expect(await sorted('merged:<=2026-03-30T00:00:00Z')).toEqual([1, 2]);
    expect(await sorted('merged:2026-04-06..*')).toEqual([4]);
  });

  it('filters by branch, label, author and words of the title', async () => {
    const github = await start(
      aWorld([
        aPullRequest(1, { baseRefName: 'release/1.x' }),
        aPullRequest(2, { labels: ['good first issue'] }),
        aPullRequest(3, { author: 'grace', title: 'Revert "[AMD] Fix: the cache"' }),
        aPullRequest(4, { author: 'dependabot', body: 'fix the cache' }),
        aPullRequest(5, { author: null }),
      ]),
    );
    const sorted = async (qualifier: string) => (await find(github, `${SCOPE} ${qualifier}`)).sort();
    expect(await sorted('base:release/1.x')).toEqual([1]);
    expect(await sorted('base:"release/1.x"')).toEqual([1]);
    expect(await sorted('label:"good first issue"')).toEqual([2]);
    expect(await sorted('author:grace')).toEqual([3]);
    expect(await sorted('author:dependabot')).toEqual([]);
    expect(await sorted('author:app/dependabot')).toEqual([4]);
    expect(await sorted('author:grace author:app/dependabot')).toEqual([3, 4]);
    expect(await sorted('-author:ada')).toEqual([3, 4, 5]);
    expect(await sorted('in:title "fix the cache"')).toEqual([3]);
    expect(await sorted('"fix the cache"')).toEqual([3, 4]);
    expect(await sorted('in:title "the cache fix"')).toEqual([]);
  });

  it('finds nothing in an unknown repository, without an error', async () => {
    expect(await find(await start(), 'repo:octo/other is:pr is:merged')).toEqual([]);
  });

  it('distinguishes issues from pull requests', async () => {
    const issue = { number: 9, title: 'Broken', body: '', author: 'ada', createdAt: '2026-03-30T00:00:00Z' };
    const github = await start(aWorld([aPullRequest(1)], {}, { issues: [{ ...issue, closed: false }] }));
    expect(await find(github, 'repo:octo/repo is:pr')).toEqual([1]);
    expect(await find(github, 'repo:octo/repo is:issue is:open')).toEqual([9]);
    expect(await find(github, 'repo:octo/repo is:issue is:closed')).toEqual([]);
  });

  it('has its own stable order unless the query sorts it', async () => {
    const github = await start(
      aWorld(
        Array.from({ length: 30 }, (_, index) =>
          aPullRequest(index + 1, { createdAt: new Date(Date.UTC(2026, 2, 1, index)).toISOString() }),
        ),
      ),
    );
    const byDefault = await find(github, SCOPE);
    const oldest = await find(github, `${SCOPE} sort:created-asc`);
    expect(oldest).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(await find(github, `${SCOPE} sort:created-desc`)).toEqual(oldest.toReversed());
    expect(byDefault).not.toEqual(oldest);
    expect(byDefault).not.toEqual(oldest.toReversed());
    expect(await find(github, SCOPE)).toEqual(byDefault);
  });

  it('counts all results but returns only 1,000, without an error', async () => {
    const github = await start(syntheticWorld(1200, { owner: 'octo', name: 'repo' }));
    const seen = new Set<number>();
    let after: string | null = null;
    let pages = 0;
    for (let more = true; more; pages++) {
      const { data, errors } = await ask(
        github,
        'query ($after: String) { search(query: "repo:octo/repo is:pr is:merged", type: ISSUE, first: 100, after: $after) { issueCount pageInfo { hasNextPage endCursor } edges { node { ... on PullRequest { number } } } } }',
        { after },
      );
      expect(errors).toBeUndefined();
      expect(data.search.issueCount).toBe(1200);
      for (const { node } of data.search.edges) seen.add(node.number);
      more = data.search.pageInfo.hasNextPage;
      after = data.search.pageInfo.endCursor;
    }
    expect(pages).toBe(10);
    expect(seen.size).toBe(1000);
  });

  it('can count several queries in one request', async () => {
    const github = await start(aWorld([aPullRequest(1), aPullRequest(2, { author: 'grace' })]));
    const { data } = await ask(
      github,
      `{ a: search(query: "${SCOPE} author:ada", type: ISSUE) { issueCount } b: search(query: "${SCOPE}", type: ISSUE) { issueCount } }`,
    );
    expect(data).toEqual({ a: { issueCount: 1 }, b: { issueCount: 2 } });
  });
});
