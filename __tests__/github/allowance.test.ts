import fc from 'fast-check';
import { createAllowance } from '../../src/github/allowance.js';

/** A clock that only pauses and requests move. */
function manualClock() {
  let time = 0;
  return {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}

describe('the time that GitHub allows', () => {
  it('is used at once', async () => {
    const clock = manualClock();
    const allow = createAllowance(1000, clock);
    for (let n = 0; n < 10; n += 1) await allow(async () => clock.pass(5));
    expect(clock.now()).toBe(50_000);
  });

  it('is waited for once it is used up', async () => {
    const clock = manualClock();
    const allow = createAllowance(1000, clock);
    for (let n = 0; n < 12; n += 1) await allow(async () => clock.pass(5));
    // The first request ended after five seconds, and counts for a minute.
    expect(clock.now()).toBe(70_000);
  });

  it('is never exceeded, whatever the requests take', async () => {
    const seconds = fc.array(fc.double({ min: 0.05, max: 10, noNaN: true }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(seconds, async all => {
        const clock = manualClock();
        const allow = createAllowance(1000, clock);
        const ended: { at: number; took: number }[] = [];
        for (const took of all) {
          await allow(async () => clock.pass(took));
          ended.push({ at: clock.now(), took });
          const lately = ended.filter(({ at }) => at > clock.now() - 60_000);
          expect(lately.reduce((sum, one) => sum + one.took, 0)).toBeLessThanOrEqual(55 + 10);
        }
      }),
    );
  });

  it('counts a request that failed', async () => {
    const clock = manualClock();
    const allow = createAllowance(1000, clock);
    const failing = async () => {
      clock.pass(50);
      throw new Error('502');
    };
    await expect(allow(failing)).rejects.toThrow('502');
    await allow(async () => {});
    expect(clock.now()).toBe(110_000);
  });
});
