import { z } from 'zod';
import { createClient } from '../../src/github/octokit.js';
import { ANSWER, Answer, connect, QUESTION, stopLocalGitHubs } from './support.js';

afterAll(stopLocalGitHubs);

const silent = { info() {}, warning() {}, progress() {} };

describe('a client of GitHub', () => {
  it('returns the validated answer to a query', async () => {
    expect(await (await connect()).ask()).toEqual(ANSWER);
  });

  it('returns a partial answer with its failures only to those who ask for it', async () => {
    const { client } = await connect({ faults: [{ kind: 'partial' }] });
    const { data, failures } = await client.ask(QUESTION, {}, 0);
    expect(data).toEqual({ repository: null });
    expect(failures).toMatchObject([{ type: 'RESOURCE_LIMITS_EXCEEDED' }]);
    await expect(client.query(QUESTION, {}, Answer)).rejects.toMatchObject({ kind: 'too-heavy' });
  });

  it('asks again after a failure of GitHub', async () => {
    const { ask, github } = await connect({ faults: [{ kind: 'status', status: 502, times: 2 }] });
    expect(await ask()).toEqual(ANSWER);
    expect(github.requests).toHaveLength(3);
  });

  it('reports an answer of more than 16 MiB as one that is too heavy, so that callers ask for less', async () => {
    const { ask, github } = await connect({ faults: [{ kind: 'no-json', body: 'huge', times: 1 }] });
    await expect(ask()).rejects.toMatchObject({ kind: 'too-heavy' });
    expect(github.requests).toHaveLength(1);
    expect(await ask()).toEqual(ANSWER);
  });

  it('does not send a mutation again, as GitHub may have executed it', async () => {
    const { client, github } = await connect({ faults: [{ kind: 'status', status: 502, times: 1 }] });
    await expect(client.mutate(QUESTION, {}, Answer)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(github.requests).toHaveLength(1);
  });

  it('refuses an answer that does not match the schema', async () => {
    const { client } = await connect();
    const Other = z.object({ repository: z.object({ id: z.string() }) });
    await expect(client.query(QUESTION, {}, Other)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(
        /^GitHub's answer does not have the expected form: repository\.id \(.*\)\. Run it again; /,
      ),
    });
  });
});

describe('the error message', () => {
  const messageOf = async (faults: Parameters<typeof connect>[0]) => {
    const { ask, github } = await connect(faults);
    const error: unknown = await ask().catch((thrown: unknown) => thrown);
    return String(error).replaceAll(github.apiUrl, 'API');
  };

  it('for a token that is not accepted says to check the secret', async () => {
    expect(await messageOf({ faults: [{ kind: 'status', status: 401 }] })).toBe(
      'GitHubError: GitHub does not accept the token (401). ' +
        'Check the `token` input: the secret may be empty, misspelled, expired or revoked.',
    );
  });

  it('for a GitHub that is down says to wait', async () => {
    expect(await messageOf({ faults: [{ kind: 'status', status: 503 }] })).toBe(
      'GitHubError: GitHub could not be reached at API (status 503). ' +
        'Run it again in a few minutes; githubstatus.com reports outages.',
    );
  });

  it.each([
    ['html', 'the answer is truncated or not JSON'],
    ['truncated', 'the answer is truncated or not JSON'],
    ['foreign', 'the answer is not a GraphQL response'],
    ['null', 'the answer is not a GraphQL response'],
  ] as const)('for an answer that is %s asks for a proxy', async (body, reason) => {
    expect(await messageOf({ faults: [{ kind: 'no-json', body }] })).toContain(
      `(${reason}; is there a proxy that answers in its place?).`,
    );
  });

  it('for an answer of more than 16 MiB, of which no more is read, asks for a proxy too', async () => {
    expect(await messageOf({ faults: [{ kind: 'no-json', body: 'huge' }] })).toBe(
      'GitHubError: API/graphql answers with more than 16 MiB; is there a proxy that answers in its place?',
    );
  });

  it('for a pause that is too long says when to run again', async () => {
    expect(await messageOf({ faults: [{ kind: 'secondary-limit', retryAfter: 3000 }] })).toMatch(
      /GitHub asks this token to pause \(secondary rate limit\)\. Run it again after \d{4}-\d\d-\d\dT\d\d:\d\dZ, and not together with other workflows/,
    );
  });

  it('for a URL that is not an API asks for GITHUB_API_URL', async () => {
    const { github } = await connect();
    const apiUrl = `${github.url}/somewhere`;
    const client = createClient({ token: 'a-token', apiUrl, log: silent, millisecondsPerSecond: 1 });
    await expect(client.query(QUESTION, {}, Answer)).rejects.toMatchObject({
      kind: 'refused',
      message: `There is no GraphQL API at ${apiUrl}. Is GITHUB_API_URL the API of a GitHub?`,
    });
  });

  it('for a refusal has no part of the token, however it is echoed and cut', async () => {
    const token = 'ghs_c0ffee000000000000000000000000c0ffee';
    const transport = async () => Response.json({ message: `${'x'.repeat(260)}${token}` }, { status: 403 });
    const client = createClient({
      token,
      apiUrl: 'https://api.example.com',
      log: silent,
      transport: Promise.resolve(transport),
    });
    await expect(client.query(QUESTION, {}, Answer)).rejects.toMatchObject({
      kind: 'forbidden',
      message: `GitHub refused (403): ${'x'.repeat(260)}***`,
    });
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    '%i is not followed, nor asked for again: the error says where it leads',
    async status => {
      const asked: string[] = [];
      const transport = async (url: string, { redirect }: RequestInit) => {
        asked.push(`${redirect} ${url}`);
        return new Response(null, { status, headers: { location: 'https://other.example/graphql?token=a-token' } });
      };
      const apiUrl = 'https://api.example.com';
      const client = createClient({
        token: 'a-token',
        apiUrl,
        log: silent,
        transport: Promise.resolve(transport),
        millisecondsPerSecond: 1,
      });
      await expect(client.query(QUESTION, {}, Answer)).rejects.toMatchObject({
        kind: 'redirected',
        message:
          `https://api.example.com/graphql redirects (${status}) to https://other.example/graphql, which is not followed, as the report would go along. ` +
          'Check GITHUB_API_URL: if your GitHub has moved, it may be the API at the new address. If not, does a proxy or a page to log in answer in its place?',
      });
      expect(asked).toEqual(['manual https://api.example.com/graphql']);
    },
  );
});
