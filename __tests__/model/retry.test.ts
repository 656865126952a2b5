import { retryAfterSeconds } from '../../src/model/retry.js';
import type { FaultName } from '../../tools/local-model/index.js';
import { ANSWER, connect, errorOf, stopLocalModels } from './support.js';

afterEach(stopLocalModels);

describe('a failure that may pass', () => {
  it.each<FaultName>(['broken', 'drop', 'error-with-200'])(
    '(%s) is followed by the same question, twice at most',
    async kind => {
      const passing = await connect([{ kind, times: 2 }]);
      expect(await passing.ask()).toEqual(ANSWER);
      expect(passing.waits).toEqual([1000, 3000]);

      const lasting = await connect([kind]);
      expect((await errorOf(lasting.ask())).kind).toBe('unavailable');
      expect(lasting.local.requests).toHaveLength(3);
    },
  );

  it.each<FaultName>(['unauthorized', 'forbidden', 'too-large', 'html', 'null-content', 'wrong-schema'])(
    'is not %s, after which nothing is sent again',
    async kind => {
      const { ask, local, waits } = await connect([kind]);
      await errorOf(ask());
      expect(waits).toEqual([]);
      expect(local.requests).toHaveLength(1);
    },
  );

  it('is not a server that hangs', async () => {
    const { ask, local } = await connect(['hang'], { limits: { requestMs: 200 } });
    expect((await errorOf(ask())).kind).toBe('timeout');
    expect(local.requests).toHaveLength(1);
  });
});

describe('a rate limit', () => {
  it('is waited for as long as the server asks, and the log says so', async () => {
    const { ask, waits, logged } = await connect([{ kind: 'rate-limit', retryAfter: 20, times: 1 }]);
    expect(await ask()).toEqual(ANSWER);
    expect(waits).toEqual([20_000]);
    expect(logged).toEqual(["The model's server asks for a pause (rate limit): waiting 20 seconds."]);
  });

  it('that does not say how long it lasts is waited for longer each time', async () => {
    const { ask, waits } = await connect([{ kind: 'rate-limit', times: 2 }]);
    expect(await ask()).toEqual(ANSWER);
    expect(waits).toEqual([5000, 15_000]);
  });

  it('holds back all questions, and is logged once', async () => {
    const { ask, waits, logged } = await connect([{ kind: 'rate-limit', retryAfter: 3, skip: 1, times: 2 }]);
    await ask();
    expect(await Promise.all([ask(), ask()])).toEqual([ANSWER, ANSWER]);
    expect(waits).toEqual([3000]);
    expect(logged).toHaveLength(1);
  });

  it.each([31, 999_999_999])('of %d seconds is not waited for', async retryAfter => {
    const { ask, waits } = await connect([{ kind: 'rate-limit', retryAfter }]);
    expect((await errorOf(ask())).kind).toBe('rate-limited');
    expect(waits).toEqual([]);
  });

  it('is not waited for if the time of the run ends before it', async () => {
    const { ask, waits } = await connect([{ kind: 'rate-limit', retryAfter: 20 }], { limits: { runMs: 20_000 } });
    expect((await errorOf(ask())).kind).toBe('rate-limited');
    expect(waits).toEqual([]);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-30T06:00:00Z');
  it.each([
    [null, null],
    ['7', 7],
    ['Mon, 30 Mar 2026 06:00:09 GMT', 9],
    ['Mon, 30 Mar 2026 05:00:00 GMT', 0],
    ['soon', null],
    ['-5', 0],
  ])('%s is %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});

describe('a failure that every question would meet', () => {
  it.each<[FaultName, number]>([
    ['unauthorized', 1],
    ['redirect', 1],
    ['html', 1],
    ['broken', 3],
  ])('(%s) before the first answer ends the run after %d requests', async (fault, requests) => {
    const { ask, local } = await connect([fault]);
    const errors = await Promise.all([ask(), ask(), ask()].map(errorOf));
    expect(new Set(errors.map(({ message }) => message)).size).toBe(1);
    expect(local.requests).toHaveLength(requests);
  });

  it('is not a timeout, after which a server may have loaded its model', async () => {
    // Only the first request is limited in time, or a busy machine would decide about the second.
    let sent = 0;
    const limitFirst = (url: string, init: RequestInit) => fetch(url, sent++ === 0 ? init : { ...init, signal: null });
    const { ask } = await connect([{ kind: 'hang', times: 1 }], { limits: { requestMs: 200 }, fetch: limitFirst });
    const [first, second] = await Promise.allSettled([ask(), ask()]);
    expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: ANSWER }]);
  });

  it('after an answer is no reason to stop', async () => {
    const { ask, local } = await connect([{ kind: 'forbidden', skip: 1, times: 1 }]);
    await ask();
    expect((await errorOf(ask())).kind).toBe('forbidden');
    expect(await ask()).toEqual(ANSWER);
    expect(local.requests).toHaveLength(3);
  });
});
