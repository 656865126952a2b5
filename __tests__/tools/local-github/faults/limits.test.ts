import { ask, aWorld, start, VIEWER } from '../support.js';

describe('the fault', () => {
  it('secondary-limit answers 403 or 429, with or without a time to wait', async () => {
    const github = await start(aWorld(), {
      faults: [
        { kind: 'secondary-limit', retryAfter: 7, times: 1 },
        { kind: 'secondary-limit', skip: 1, times: 1, status: 429 },
      ],
    });
    const withTime = await ask(github, VIEWER);
    expect([withTime.status, withTime.headers.get('retry-after')]).toEqual([403, '7']);
    const withoutTime = await ask(github, VIEWER);
    expect([withoutTime.status, withoutTime.headers.get('retry-after')]).toEqual([429, null]);
    expect((await ask(github, VIEWER)).status).toBe(200);
  });

  it('primary-limit answers that no points are left, and when the limit resets', async () => {
    const github = await start(aWorld(), { faults: [{ kind: 'primary-limit', resetIn: 90 }] });
    const sentAt = Date.now();
    const { errors, headers } = await ask(github, VIEWER);
    const answeredAt = Date.now();
    expect(errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    const resetAt = Number(headers.get('x-ratelimit-reset'));
    expect(resetAt).toBeGreaterThanOrEqual(Math.ceil(sentAt / 1000 + 90));
    expect(resetAt).toBeLessThanOrEqual(Math.ceil(answeredAt / 1000 + 90));
  });
});
