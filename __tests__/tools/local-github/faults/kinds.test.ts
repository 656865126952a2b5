import { mergePullRequest } from '../../../../tools/local-github/index.js';
import { aPullRequest, ask, aWorld, PAGE, sixPullRequests, start, VIEWER } from '../support.js';

describe('the fault', () => {
  it('status can answer with an HTML page', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'status', status: 502, html: true }] });
    await expect(ask(github, VIEWER)).rejects.toThrow(/JSON/);
  });

  it('null-nodes makes nodes of a page null, each with an error', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'null-nodes', node: 3 }] });
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

  it('partial answers only half of a page', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'partial' }] });
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

  it('heavy-page answers 502 to large pages only', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'heavy-page', first: 5 }] });
    expect((await ask(github, PAGE)).status).toBe(502);
    expect((await ask(github, PAGE.replace('first: 10', 'first: 5'))).status).toBe(200);
  });

  it('cut-off closes the connection in the middle of the body', async () => {
    const github = await start(sixPullRequests(), { faults: [{ kind: 'cut-off', times: 1 }] });
    await expect(ask(github, PAGE)).rejects.toThrow();
    expect(github.requests[0]?.status).toBe(0);
    expect((await ask(github, PAGE)).status).toBe(200);
  });

  it('hang never answers', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'hang' }] });
    const pending = fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'token t' },
      body: JSON.stringify({ query: VIEWER }),
      signal: AbortSignal.timeout(200),
    });
    await expect(pending).rejects.toThrow(/aborted|timeout/i);
  });

  it('meanwhile merges between two pages, and repeated-nodes lists a pull request twice', async () => {
    const github = await start(sixPullRequests());
    github.setFaults([
      { kind: 'meanwhile', skip: 1, times: 1, change: store => mergePullRequest(store, aPullRequest(7)) },
    ]);
    expect((await ask(github, PAGE)).data.search.nodes).toHaveLength(6);
    expect((await ask(github, PAGE)).data.search.nodes).toHaveLength(7);
    github.setFaults([{ kind: 'repeated-nodes' }]);
    const { nodes } = (await ask(github, PAGE)).data.search;
    expect(new Set(nodes.map((node: { number: number }) => node.number)).size).toBe(6);
  });

  it('went-wrong answers with a message and no data', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'went-wrong' }] });
    const { status, data, errors } = await ask(github, VIEWER);
    expect([status, data]).toEqual([200, null]);
    expect(errors?.[0]?.message).toMatch(/^Something went wrong/);
  });

  it('no-json answers with a body that is not JSON', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'no-json', body: 'truncated', times: 1 }] });
    await expect(ask(github, VIEWER)).rejects.toThrow(/JSON/);
    expect((await ask(github, VIEWER)).status).toBe(200);
  });
});
