import { setImmediate as turn } from 'node:timers/promises';
import { z } from 'zod';
import { HOUR_MS } from '../../src/domain/instant.js';
import { createRetryingSend } from '../../src/github/retry.js';
import { ANSWER, connect, stopLocalGitHubs } from './support.js';

const CREATE =
  'mutation { createIssue(input: { repositoryId: "R_bG9jYWw6b2N0by9zeW50aGV0aWM", title: "News" }) { issue { number } } }';

afterAll(stopLocalGitHubs);

describe.each(['RATE_LIMITED', 'RATE_LIMIT'] as const)('a rate limit that GitHub calls %s', rateLimitType => {
  it('is waited for if it is reset soon', async () => {
    // The server's hour ends ten seconds from now, or at once when the client waits for it.
    let ahead = 10_000 - HOUR_MS;
    const now = () => new Date(Date.now() + ahead);
    const { ask, warnings } = await connect({ rateLimit: 1, rateLimitType, now }, () => {
      ahead = 10_000;
    });
    await ask();
    expect(await ask()).toEqual(ANSWER);
    expect(warnings).toEqual([
      expect.stringMatching(/^The rate limit of this token is used up: waiting 1?\d seconds, as GitHub asks\.$/),
    ]);
  });

  it('ends the run if it is reset late, and the message says when to try again', async () => {
    const now = () => new Date('2100-01-01T00:00:30Z');
    const { ask, warnings } = await connect({ rateLimit: 1, rateLimitType, now });
    await ask();
    await expect(ask()).rejects.toMatchObject({
      kind: 'rate-limited',
      message:
        "GitHub's rate limit for this token is used up. Run it again after 2100-01-01T01:01Z, " +
        'or give the `token` input a token with a limit of its own.',
    });
    expect(warnings).toEqual([]);
  });
});

describe('a pause that GitHub asks for', () => {
  it('applies to all requests and is logged once', async () => {
    const { ask, github, warnings } = await connect({
      faults: [{ kind: 'secondary-limit', retryAfter: 40, times: 2 }],
    });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers).toHaveLength(2);
    expect(warnings).toEqual(['GitHub asks for a pause (secondary rate limit): waiting 40 seconds, as GitHub asks.']);
    expect(github.requests).toHaveLength(4);
  });

  it('without a length takes a minute, doubles each time, and ends the run after the third', async () => {
    const { ask, warnings } = await connect({ faults: [{ kind: 'secondary-limit' }] });
    await expect(ask()).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(warnings.map(warning => /waiting \d+ seconds/.exec(warning)?.[0])).toEqual([
      'waiting 60 seconds',
      'waiting 120 seconds',
      'waiting 240 seconds',
    ]);
  });

  it('since something "was submitted too quickly" takes a minute and more, and is announced', async () => {
    const { client, warnings } = await connect({ faults: [{ kind: 'too-quickly', times: 2 }] });
    expect(await client.mutate(CREATE, {}, z.unknown())).toMatchObject({ createIssue: { issue: { number: 1001 } } });
    expect(warnings).toEqual(
      [60, 120].map(
        seconds => `GitHub asks for a pause ("was submitted too quickly"): waiting ${seconds} seconds, as GitHub asks.`,
      ),
    );
  });

  it('since everything "was submitted too quickly" ends the run after the third time', async () => {
    const { client, warnings } = await connect({ faults: [{ kind: 'too-quickly' }] });
    await expect(client.mutate(CREATE, {}, z.unknown())).rejects.toMatchObject({
      kind: 'rate-limited',
      message: expect.stringMatching(
        /^GitHub asks this token to pause \(secondary rate limit\)\. Run it again in an hour/,
      ),
    });
    expect(warnings).toHaveLength(3);
  });

  it('that is too long ends the run', async () => {
    const { ask, warnings } = await connect({ faults: [{ kind: 'secondary-limit', retryAfter: 3000 }] });
    await expect(ask()).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(warnings).toEqual([]);
  });
});

describe('sending requests', () => {
  const silent = { info() {}, warning() {}, progress() {} };

  /** What Octokit throws. */
  const octokitError = (properties: object) => Object.assign(new Error('failed'), properties);

  async function attempts(error: Error, retries: number): Promise<number> {
    const send = createRetryingSend(silent, 1);
    let count = 0;
    const failing = async () => {
      count += 1;
      throw error;
    };
    await expect(send(failing, retries)).rejects.toBe(error);
    return count;
  }

  it('sends four at a time', async () => {
    const send = createRetryingSend(silent, 1);
    let [started, release] = [0, () => {}];
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    const request = async () => {
      started += 1;
      await released;
    };
    const all = Promise.all(Array.from({ length: 10 }, () => send(request, 0)));
    for (let turns = 0; turns < 50; turns += 1) await turn();
    expect(started).toBe(4);
    release();
    await all;
    expect(started).toBe(10);
  });

  it.each([
    ['the status 502', { status: 502 }],
    ['the status 429', { status: 429 }],
    ['an error inside GitHub', { errors: [{ message: 'Something went wrong while executing your query on …' }] }],
  ])('sends again after %s, as often as it may', async (_, properties) => {
    expect(await attempts(octokitError(properties), 2)).toBe(3);
    expect(await attempts(octokitError(properties), 0)).toBe(1);
  });

  it.each([
    ['the status 404', { status: 404 }],
    ['an error of GraphQL', { errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] }],
  ])('does not send again after %s', async (_, properties) => {
    expect(await attempts(octokitError(properties), 2)).toBe(1);
  });
});
