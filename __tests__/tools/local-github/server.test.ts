import { ask, askRepository, aWorld, start } from './support.js';

describe('the server', () => {
  it('has the paths of GitHub', async () => {
    const github = await start();
    expect([github.apiUrl, github.graphqlUrl]).toEqual([github.url, `${github.url}/graphql`]);
    expect((await ask(github, '{ viewer { login } }')).status).toBe(200);
  });

  it('can have the paths of GitHub Enterprise Server', async () => {
    const github = await start(aWorld(), { enterprise: true });
    expect([github.apiUrl, github.graphqlUrl]).toEqual([`${github.url}/api/v3`, `${github.url}/api/graphql`]);
    expect((await ask(github, '{ viewer { login } }')).status).toBe(200);
    expect((await fetch(`${github.url}/graphql`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('can answer with URLs of another host', async () => {
    const github = await start(aWorld(), { publicUrl: 'https://github.example' });
    const { data } = await askRepository(github, 'url pullRequest(number: 1) { url }');
    expect(data.repository).toEqual({
      url: 'https://github.example/octo/repo',
      pullRequest: { url: 'https://github.example/octo/repo/pull/1' },
    });
  });

  it('survives invalid paths', async () => {
    const github = await start();
    for (const path of ['//', '/assets/%E0%A4%A', '/octo/repo/issues/x?y#z'])
      expect((await fetch(`${github.url}${path}`)).status).toBeGreaterThanOrEqual(400);
    expect((await ask(github, '{ viewer { login } }')).status).toBe(200);
  });
});
