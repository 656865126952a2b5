import { ask, PAGE, sixPullRequests, start, VIEWER } from '../support.js';

describe('the endpoint', () => {
  it('answers 401 to a revoked token', async () => {
    const github = await start();
    const response = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'token bad-token' },
      body: '{"query":"{ viewer { login } }"}',
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: 'Bad credentials' });
  });

  it('answers 401 without a token', async () => {
    const github = await start();
    expect((await fetch(github.graphqlUrl, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it.each([
    ['not JSON', 'Problems parsing JSON'],
    ['{"variables":{}}', 'A query attribute must be specified and must be a string.'],
  ])('answers 400 to %s', async (body, message) => {
    const github = await start();
    const response = await fetch(github.graphqlUrl, { method: 'POST', headers: { authorization: 'token t' }, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message });
  });

  it('answers 200 with an error to a query that does not parse', async () => {
    const { status, data, errors } = await ask(await start(), '{ viewer {');
    expect([status, data, errors?.length]).toEqual([200, undefined, 1]);
  });

  it('waits for every request and for every pull request in the answer', async () => {
    const github = await start(sixPullRequests(), { delayPerRequestMs: 40, delayPerNodeMs: 20 });
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
