import { z } from 'zod';
import { createClient } from '../../src/github/octokit.js';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../tools/local-github/index.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';

const QUESTION = 'query Name { repository(owner: "octo", name: "synthetic") { name } }';
const Answer = z.object({ repository: z.object({ name: z.string() }) });

const running: LocalGitHub[] = [];
afterAll(() => Promise.all(running.splice(0).map(github => github.close())));

/** A client of a local GitHub, whose seconds of waiting take a millisecond, and the warnings that it gave. */
async function connect(options: LocalGitHubOptions, onWarning: () => void = () => {}) {
  const github = await startLocalGitHub(syntheticWorld(1), options);
  running.push(github);
  const warnings: string[] = [];
  const warning = (message: string) => {
    warnings.push(message);
    onWarning();
  };
  const log = { info: () => {}, progress: () => {}, warning };
  const client = createClient({ token: 'a-token', apiUrl: github.apiUrl, log, millisecondsPerSecond: 1 });
  return { github, warnings, ask: () => client.query(QUESTION, {}, Answer) };
}

const HOUR_MS = 3_600_000;

describe.each(['RATE_LIMITED', 'RATE_LIMIT'] as const)('a rate limit that GitHub calls %s', rateLimitType => {
  it('is waited for where it is renewed soon', async () => {
    // The server's hour is up ten seconds from now, or at once when somebody waits for it.
    let ahead = 10_000 - HOUR_MS;
    const now = () => new Date(Date.now() + ahead);
    const { ask, warnings } = await connect({ rateLimit: 1, rateLimitType, now }, () => {
      ahead = 10_000;
    });
    await ask();
    expect(await ask()).toEqual({ repository: { name: 'synthetic' } });
    expect(warnings).toEqual([
      expect.stringMatching(/^The rate limit of this token is used up: waiting 1[0-2] seconds, as GitHub asks\.$/),
    ]);
  });

  it('ends the run where it is renewed late, and says when to try again', async () => {
    const { ask, warnings } = await connect({ rateLimit: 1, rateLimitType });
    await ask();
    const inAnHour = new Date(Date.now() + HOUR_MS).toISOString().slice(0, 13);
    await expect(ask()).rejects.toMatchObject({
      kind: 'rate-limited',
      message: expect.stringMatching(
        new RegExp(`^GitHub's rate limit for this token is used up\\. Run it again after ${inAnHour}:\\d\\dZ`),
      ),
    });
    expect(warnings).toEqual([]);
  });
});

describe('a pause that GitHub asks for', () => {
  it('is made by all requests, and told once', async () => {
    const { ask, github, warnings } = await connect({
      faults: [{ kind: 'secondary-limit', retryAfter: 40, times: 2 }],
    });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers).toHaveLength(2);
    expect(warnings).toEqual(['GitHub asks for a pause (secondary rate limit): waiting 40 seconds, as GitHub asks.']);
    expect(github.requests).toHaveLength(4);
  });

  it('of no given length is a minute, and is not made for ever', async () => {
    const { ask, warnings } = await connect({ faults: [{ kind: 'secondary-limit' }] });
    await expect(ask()).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain('waiting 60 seconds');
  });

  it('that is too long ends the run', async () => {
    const { ask, warnings } = await connect({ faults: [{ kind: 'secondary-limit', retryAfter: 3000 }] });
    await expect(ask()).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(warnings).toEqual([]);
  });
});

describe('requests', () => {
  it('are sent eight at a time', async () => {
    const { ask, github } = await connect({ delayPerRequestMs: 500 });
    await Promise.all(Array.from({ length: 10 }, ask));
    expect(github.requests).toHaveLength(10);
    const spans = github.requests.map(({ startedAt, ms }) => [startedAt.getTime(), startedAt.getTime() + ms] as const);
    const atOnce = spans.map(([now]) => spans.filter(([start, end]) => start <= now && now < end).length);
    expect(Math.max(...atOnce)).toBe(8);
  });
});
