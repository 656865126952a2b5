import { createGraphQLTime } from '../../../tools/local-github/graphql-time.js';
import { QUICK } from '../../../tools/local-github/index.js';
import { syntheticWorld } from '../../../tools/local-github/synthetic.js';
import { aPullRequest, ask, askRepository, aWorld, createIssue, type Reply, start, VIEWER } from './support.js';

const SEARCH = 'repo:octo/repo is:pr is:merged';
const searches = (count: number) =>
  `query Many { ${Array.from({ length: count }, (_, n) => `s${n}: search(query: "${SEARCH} author:a${n}", type: ISSUE) { issueCount }`).join(' ')} }`;
const histories = (count: number) =>
  `object(expression: "HEAD") { ... on Commit { ${Array.from({ length: count }, (_, n) => `h${n}: history(path: "p${n}") { totalCount }`).join(' ')} } }`;
const pageOf = (fields: string) =>
  `query Page { search(query: "${SEARCH}", type: ISSUE, first: 50) { nodes { ... on PullRequest { number ${fields} } } } }`;
const FILES = 'files(first: 1) { nodes { path } } author { login }';

const fifty = () => aWorld(Array.from({ length: 50 }, (_, index) => aPullRequest(index + 1)));

async function secondsOf(query: string): Promise<number> {
  const github = await start(fifty());
  await ask(github, query);
  return github.requests[0]?.seconds ?? Number.NaN;
}

describe('the seconds of a request', () => {
  it('grow with its searches, histories, files and pull requests', async () => {
    expect(await secondsOf(VIEWER)).toBeCloseTo(0.03, 5);
    const thirty = await secondsOf(searches(30));
    expect(thirty).toBeGreaterThan(0.03 + 30 * 0.1);
    expect(thirty).toBeLessThan(0.03 + 30 * 0.3);
    expect(await secondsOf(`{ repository(owner: "octo", name: "repo") { ${histories(20)} } }`)).toBeCloseTo(2.03, 5);
    const [bare, full] = [await secondsOf(pageOf('')), await secondsOf(pageOf(FILES))];
    expect(bare).toBeLessThan(0.03 + 0.3 + 50 * 0.01);
    expect(full - bare).toBeGreaterThan(50 * 0.1);
    expect(full - bare).toBeLessThan(50 * 0.2);
  });

  it('are the same in every run, and grow with what is written', async () => {
    expect(await secondsOf(searches(7))).toBe(await secondsOf(searches(7)));
    const github = await start();
    await createIssue(github, 'Short', 'Body');
    await createIssue(github, 'Long', 'x'.repeat(65_000));
    const [short = 0, long = 0] = github.requests.filter(({ query }) => /mutation/.test(query)).map(one => one.seconds);
    expect(long - short).toBeCloseTo(1, 2);
  });
});

describe('like GitHub', () => {
  it('a query of more than ten seconds ends in 502 and costs its points twice', async () => {
    const github = await start(fifty(), { likeGitHub: QUICK });
    expect((await ask(github, searches(100))).status).toBe(502);
    expect(github.requests[0]).toMatchObject({ status: 502, points: 2 });
    expect((await ask(github, searches(20))).status).toBe(200);
    expect(github.requests[1]).toMatchObject({ status: 200, points: 1 });
  });

  it('what is written by a request that ends in 502 is written', async () => {
    const github = await start(aWorld(), { likeGitHub: { ...QUICK, maxSeconds: 0.5 } });
    expect((await createIssue(github, 'Long', 'x'.repeat(65_000))).status).toBe(502);
    expect(github.state.issues.map(({ title }) => title)).toEqual(['Long']);
    expect((await createIssue(github, 'Short', 'Body')).status).toBe(200);
  });

  it('an answer takes its time', async () => {
    const github = await start(fifty(), { likeGitHub: { millisecondsPerSecond: 100 } });
    const began = performance.now();
    await ask(github, searches(20));
    expect(performance.now() - began).toBeGreaterThanOrEqual(20 * 0.1 * 100);
  });

  /** Sends a query as a client that says how long it has paused, so that the machine's speed does not matter. */
  async function askPaused(
    graphqlUrl: string,
    query: string,
    paused: string,
  ): Promise<Pick<Reply, 'status' | 'headers'>> {
    const headers = { authorization: 'bearer token', 'x-paused': paused };
    return fetch(graphqlUrl, { method: 'POST', headers, body: JSON.stringify({ query }) });
  }

  /** Seven requests of nine seconds that run side by side. */
  function busy() {
    const time = createGraphQLTime(2);
    const begin = (paused: string) => time.begin({ 'x-paused': paused });
    const running = Array.from({ length: 7 }, () => [begin('a 0'), time.spend(9)] as const);
    expect(running.map(([isAllowed]) => isAllowed)).toEqual(Array.from({ length: 7 }, () => true));
    return begin;
  }

  it('sixty seconds of queries within a minute are the limit, until a minute has passed', () => {
    const begin = busy();
    expect([begin('a 0'), begin('a 5')]).toEqual([false, false]);
    expect(begin('a 69')).toBe(true);
  });

  it('one query after the other is never too much', async () => {
    const github = await start(fifty(), { likeGitHub: QUICK });
    const statuses: number[] = [];
    for (let n = 0; n < 15; n++) statuses.push((await askPaused(github.graphqlUrl, searches(30), 'a 0')).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(github.requests.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThan(60);
  });

  it('another run begins with a minute of its own', () => {
    const begin = busy();
    expect([begin('a 0'), begin('b 0')]).toEqual([false, true]);
  });

  it('fields are given up once a request has taken too much, wherever they are', async () => {
    const github = await start(fifty(), { likeGitHub: { ...QUICK, resourceLimit: 2 } });
    const many = await ask(github, searches(30));
    const names = Object.keys(many.data).filter(name => many.data[name] === null);
    expect(many.data.s0).toEqual({ issueCount: 0 });
    expect(names.length).toBeGreaterThan(15);
    expect(many.errors).toEqual(
      names.map(name => ({ type: 'RESOURCE_LIMITS_EXCEEDED', message: expect.any(String), path: [name] })),
    );
    const page = await ask(github, pageOf(FILES));
    expect(page.data.search.nodes[0]).toMatchObject({
      files: { nodes: [{ path: 'src/a.ts' }] },
      author: { login: 'ada' },
    });
    expect(page.data.search.nodes[49]).toMatchObject({ files: null, author: null });
    expect(page.errors).toContainEqual(
      expect.objectContaining({ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['search', 'nodes', 49, 'files'] }),
    );
    const { data } = await askRepository(github, `${histories(30)} description`);
    expect(data.repository).toMatchObject({
      description: 'A repository',
      object: { h0: { totalCount: 0 }, h29: null },
    });
  });

  it('what was made a moment ago is not found until two seconds have passed', async () => {
    const github = await start(aWorld(), { likeGitHub: QUICK });
    const repository = 'query Q { repository(owner: "octo", name: "repo") { id } }';
    const idOf = async (answer: Pick<Reply, 'headers'>) =>
      ((await (answer as unknown as Response).json()) as Reply).data;
    const { id } = (await idOf(await askPaused(github.graphqlUrl, repository, 'a 0'))).repository;
    const create = `mutation { createIssue(input: { repositoryId: "${id}", title: "News" }) { issue { id } } }`;
    const { issue } = (await idOf(await askPaused(github.graphqlUrl, create, 'a 0'))).createIssue;
    const comment = `mutation { addComment(input: { subjectId: "${issue.id}", body: "More" }) { subject { id } } }`;
    const early = await idOf(await askPaused(github.graphqlUrl, comment, 'a 1'));
    expect(early).toEqual({ addComment: null });
    expect(github.state.comments).toEqual([]);
    const later = await idOf(await askPaused(github.graphqlUrl, comment, 'a 2'));
    expect(later).toEqual({ addComment: { subject: { id: issue.id } } });
  });

  it('a synthetic week of 261 pull requests takes most of a minute', async () => {
    const github = await start(syntheticWorld(261), { likeGitHub: QUICK });
    const { nodes } = (
      await ask(
        github,
        '{ search(query: "repo:octo/synthetic is:pr", type: ISSUE, first: 49) { nodes { ... on PullRequest { files(first: 100) { nodes { path } } } } } }',
      )
    ).data.search;
    expect(nodes).toHaveLength(49);
    expect(((github.requests[0]?.seconds ?? 0) * 261) / 49).toBeGreaterThan(30);
  });
});
