import { ask, aWorld, start } from './support.js';

describe('the primary rate limit', () => {
  it('is in the headers of every answer', async () => {
    const github = await start(aWorld(), { rateLimit: 500, now: () => new Date('2026-04-06T06:00:00Z') });
    await ask(github, '{ viewer { login } }');
    const { headers } = await ask(github, '{ viewer { login } }');
    expect(headers.get('x-ratelimit-limit')).toBe('500');
    expect(headers.get('x-ratelimit-remaining')).toBe('498');
    expect(headers.get('x-ratelimit-used')).toBe('2');
    expect(headers.get('x-ratelimit-resource')).toBe('graphql');
    expect(Number(headers.get('x-ratelimit-reset'))).toBe(Date.parse('2026-04-06T07:00:00Z') / 1000);
  });

  it('answers 200 with RATE_LIMITED when the points are used up, until the hour is over', async () => {
    let now = new Date('2026-04-06T06:00:00Z');
    const github = await start(aWorld(), { rateLimit: 2, now: () => now });
    await ask(github, '{ viewer { login } }');
    await ask(github, '{ viewer { login } }');
    const refused = await ask(github, '{ viewer { login } }');
    expect(refused.status).toBe(200);
    expect(refused.data).toBeUndefined();
    expect(refused.errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    now = new Date('2026-04-06T07:00:00Z');
    expect((await ask(github, '{ viewer { login } }')).data.viewer.login).toBe('github-actions[bot]');
  });

  it('can answer RATE_LIMIT instead, as GitHub sometimes does', async () => {
    const github = await start(aWorld(), { rateLimit: 0, rateLimitType: 'RATE_LIMIT' });
    expect((await ask(github, '{ viewer { login } }')).errors).toMatchObject([{ type: 'RATE_LIMIT' }]);
  });
});
