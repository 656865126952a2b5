import { ask, askRepository, aWorld, start } from './support.js';

describe('the server', () => {
  it('answers at the addresses of GitHub', async () => {
    const github = await start();
    expect([github.apiUrl, github.graphqlUrl]).toEqual([github.url, `${github.url}/graphql`]);
    expect((await ask(github, '{ viewer { login } }')).status).toBe(200);
  });

  it('answers at those of GitHub Enterprise Server instead, if asked', async () => {
    const github = await start(aWorld(), { enterprise: true });
    expect([github.apiUrl, github.graphqlUrl]).toEqual([`${github.url}/api/v3`, `${github.url}/api/graphql`]);
    expect((await ask(github, '{ viewer { login } }')).status).toBe(200);
    expect((await fetch(`${github.url}/graphql`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('tells addresses with another beginning, if asked', async () => {
    const github = await start(aWorld(), { publicUrl: 'https://github.example' });
    const { data } = await askRepository(github, 'url pullRequest(number: 1) { url }');
    expect(data.repository).toEqual({
      url: 'https://github.example/octo/repo',
      pullRequest: { url: 'https://github.example/octo/repo/pull/1' },
    });
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

  it('survives addresses that are none', async () => {
    const github = await start();
    for (const path of ['//', '/assets/%E0%A4%A', '/octo/repo/issues/x?y#z'])
      expect((await fetch(`${github.url}${path}`)).status).toBeGreaterThanOrEqual(400);
    expect((await ask(github, '{ viewer { login } }')).status).toBe(200);
  });

  it('answers what does not parse with 200 and an error', async () => {
    const { status, data, errors } = await ask(await start(), '{ viewer {');
    expect([status, data, errors?.length]).toEqual([200, undefined, 1]);
  });
});
