import { mergePullRequest } from '../../tools/local-github/index.js';
import { aPullRequest, ask, aWorld, createIssue, start } from './support.js';

const PAGE =
  'query Page { search(query: "repo:octo/repo is:pr", type: ISSUE, first: 10) { nodes { ... on PullRequest { number } } } }';
const VIEWER = 'query Who { viewer { login } }';

const six = () => aWorld(Array.from({ length: 6 }, (_, index) => aPullRequest(index + 1)));

const statuses = async (count: number, once: () => Promise<{ status: number }>) => {
  const seen: number[] = [];
  for (let index = 0; index < count; index++) seen.push((await once()).status);
  return seen;
};

describe('a fault', () => {
  it('strikes every k-th request', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'status', status: 502, every: 3 }] });
    expect(await statuses(7, () => ask(github, VIEWER))).toEqual([200, 200, 502, 200, 200, 502, 200]);
    expect(github.requests.map(request => request.status)).toEqual([200, 200, 502, 200, 200, 502, 200]);
    expect(github.requests.map(request => request.points)).toEqual([1, 1, 0, 1, 1, 0, 1]);
  });

  it('can leave the first alone, end after some, and keep to some operations', async () => {
    const github = await start();
    github.setFaults([{ kind: 'status', status: 503, on: /^Who$/, skip: 1, times: 2 }]);
    expect(await statuses(2, () => ask(github, '{ rateLimit { cost } }'))).toEqual([200, 200]);
    expect(await statuses(5, () => ask(github, VIEWER))).toEqual([200, 503, 503, 200, 200]);
    github.setFaults([]);
    expect(await statuses(1, () => ask(github, VIEWER))).toEqual([200]);
  });

  it('can be a page of HTML', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'status', status: 502, html: true }] });
    await expect(ask(github, VIEWER)).rejects.toThrow(/JSON/);
  });

  it('can be a secondary limit, with and without a time to wait', async () => {
    const github = await start(aWorld(), {
      faults: [
        { kind: 'secondary-limit', retryAfter: 7, times: 1 },
        { kind: 'secondary-limit', skip: 1, times: 1, status: 429 },
      ],
    });
    const told = await ask(github, VIEWER);
    expect([told.status, told.headers.get('retry-after')]).toEqual([403, '7']);
    const untold = await ask(github, VIEWER);
    expect([untold.status, untold.headers.get('retry-after')]).toEqual([429, null]);
    expect((await ask(github, VIEWER)).status).toBe(200);
  });

  it('can turn nodes of a page into null, each with its error', async () => {
    const github = await start(six(), { faults: [{ kind: 'null-nodes', node: 3 }] });
    const { data, errors } = await ask(github, PAGE);
    expect(data.search.nodes.map((node: object | null) => node !== null)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(errors?.map(error => error.path)).toEqual([
      ['search', 'nodes', 2],
      ['search', 'nodes', 5],
    ]);
    expect(errors?.[0]?.message).toMatch(/^Something went wrong while executing your query/);
  });

  it('can be an answer that ends half way', async () => {
    const github = await start(six(), { faults: [{ kind: 'partial' }] });
    const { data, errors } = await ask(github, PAGE);
    expect(data.search.nodes.slice(3)).toEqual([null, null, null]);
    expect(data.search.nodes.slice(0, 3)).not.toContain(null);
    expect(errors).toHaveLength(3);
    expect(errors).toMatchObject(
      [3, 4, 5].map(index => ({ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['search', 'nodes', index] })),
    );
    const noPage = await ask(github, VIEWER);
    expect(noPage.data).toEqual({ viewer: null });
    expect(noPage.errors).toMatchObject([{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['viewer'] }]);
  });

  it('can be a 502 for pages that are too heavy only', async () => {
    const github = await start(six(), { faults: [{ kind: 'heavy-page', first: 5 }] });
    expect((await ask(github, PAGE)).status).toBe(502);
    expect((await ask(github, PAGE.replace('first: 10', 'first: 5'))).status).toBe(200);
  });

  it('can cut the connection in the middle of the body', async () => {
    const github = await start(six(), { faults: [{ kind: 'cut-off', times: 1 }] });
    await expect(ask(github, PAGE)).rejects.toThrow();
    expect(github.requests[0]?.status).toBe(0);
    expect((await ask(github, PAGE)).status).toBe(200);
  });

  it('can be an answer that never comes', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'hang' }] });
    const pending = fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'token t' },
      body: JSON.stringify({ query: VIEWER }),
      signal: AbortSignal.timeout(200),
    });
    await expect(pending).rejects.toThrow(/aborted|timeout/i);
  });

  it('can lose the answer to something that was done', async () => {
    const github = await start();
    github.setFaults([{ kind: 'status', status: 502, on: /mutation/, applied: true }]);
    expect((await createIssue(github)).status).toBe(502);
    expect(github.state.issues).toHaveLength(1);
    github.setFaults([{ kind: 'status', status: 502, on: /mutation/ }]);
    expect((await createIssue(github)).status).toBe(502);
    expect(github.state.issues).toHaveLength(1);
  });

  it('can be a merge between two pages, or the same pull request twice', async () => {
    const github = await start(six());
    github.setFaults([
      { kind: 'meanwhile', skip: 1, times: 1, change: store => mergePullRequest(store, aPullRequest(7)) },
    ]);
    expect((await ask(github, PAGE)).data.search.nodes).toHaveLength(6);
    expect((await ask(github, PAGE)).data.search.nodes).toHaveLength(7);
    github.setFaults([{ kind: 'repeated-nodes' }]);
    const { nodes } = (await ask(github, PAGE)).data.search;
    expect(new Set(nodes.map((node: { number: number }) => node.number)).size).toBe(6);
  });

  it('can be a sentence in place of data', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'went-wrong' }] });
    const { status, data, errors } = await ask(github, VIEWER);
    expect([status, data]).toEqual([200, null]);
    expect(errors?.[0]?.message).toMatch(/^Something went wrong/);
  });
});

describe('time', () => {
  it('passes with every request and every pull request in the answer', async () => {
    const github = await start(six(), { delayPerRequestMs: 40, delayPerNodeMs: 20 });
    await ask(github, VIEWER);
    await ask(github, PAGE);
    const [short = 0, long = 0] = github.requests.map(request => request.ms);
    expect(short).toBeGreaterThanOrEqual(38);
    expect(long).toBeGreaterThanOrEqual(40 + 6 * 20 - 4);
    expect(github.requests).toMatchObject([
      { operation: 'Who', nodes: 0 },
      { operation: 'Page', nodes: 6, possibleNodes: 10 },
    ]);
  });
});

describe('what GitHub says and should not', () => {
  const COUNT = 'query Count { some: search(query: "repo:octo/repo is:pr", type: ISSUE, first: 1) { issueCount } }';

  it('can be a body that is no answer', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'no-json', body: 'truncated', times: 1 }] });
    await expect(ask(github, VIEWER)).rejects.toThrow(/JSON/);
    expect((await ask(github, VIEWER)).status).toBe(200);
  });

  it('can be that the points are used up, until a time that is told', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'primary-limit', resetIn: 90 }] });
    const { errors, headers } = await ask(github, VIEWER);
    expect(errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    const seconds = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThan(92);
  });

  it('can be a wrong count', async () => {
    const github = await start(six(), { faults: [{ kind: 'miscount', by: 3 }] });
    expect((await ask(github, COUNT)).data.some.issueCount).toBe(9);
  });

  it('can be a text that was taken and is not there', async () => {
    const github = await start();
    await createIssue(github);
    const [issue] = github.state.issues;
    github.setFaults([{ kind: 'not-written' }]);
    const update = `mutation { updateIssue(input: { id: "${issue?.id}", body: "New" }) { issue { number } } }`;
    const before = issue?.body;
    expect((await ask(github, update)).data).toEqual({ updateIssue: { issue: { number: issue?.number } } });
    expect(issue?.body).toBe(before);
  });
});
