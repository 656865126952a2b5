import fc from 'fast-check';
import { backtestJson, formatBacktest, verdictOnRisk } from '../../src/backtest/format.js';
import { backtest } from '../../src/backtest/index.js';
import { history, ordinary } from './made.js';

describe('a backtest', () => {
  const result = backtest(history(1200, 40), { weeks: 52 });

  it('counts what was reverted, and leaves out the last fortnight', () => {
    // 1,200 changes are undone 30 times; the last 168 hours of them, and the week before, are not settled.
    const settled = result.pullRequests.filter(one => one.settled);
    expect(result.pullRequests).toHaveLength(1230);
    expect(result.counted).toBe(settled.length);
    expect(result.counted).toBeLessThan(1230);
    expect(result.reverted).toBe(settled.filter(one => one.outcome.revertedBy !== undefined).length);
    expect(result.baseRate).toBe(result.reverted / result.counted);
    expect(result.tooLittle).toBe(false);
  });

  it('ranks every week from 1 to its number of pull requests, the highest score first', () => {
    const first = result.pullRequests.slice(0, result.pullRequests[0]?.of);
    expect(first.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(first.map((_, index) => index + 1));
    const byRank = [...first].sort((a, b) => a.rank - b.rank).map(({ score }) => score);
    expect(byRank).toEqual([...byRank].sort((a, b) => b - a));
  });

  it('tells for each signal how many it flagged', () => {
    for (const { signal, flagged } of result.signals) {
      const found = result.pullRequests.filter(
        one => one.settled && one.findings.some(finding => finding.signal === signal),
      );
      expect([signal, flagged]).toEqual([signal, found.length]);
    }
    expect(result.signals.find(({ signal }) => signal === 'newcomer')?.flagged).toBeGreaterThan(0);
  });

  it('measures no signal that looks at what came after', () => {
    const measured = result.signals.map(({ signal }) => signal);
    expect(measured).not.toContain('reverted');
    expect(measured).not.toContain('hotfixed');
    expect(measured).not.toContain('collision');
  });

  it('judges only the last weeks, looking back on those before', () => {
    const short = backtest(history(1200, 40), { weeks: 4 });
    const same = result.pullRequests.filter(({ mergedAt }) => mergedAt >= (short.pullRequests[0]?.mergedAt ?? ''));
    expect(short.pullRequests.map(({ score }) => score)).toEqual(same.map(({ score }) => score));
    expect(short.pullRequests.length).toBeLessThan(result.pullRequests.length);
  });

  it('does not depend on what was merged later', () => {
    const all = history(200, 20);
    const scores = (until: number) =>
      backtest(all.slice(0, until), { weeks: 52 }).pullRequests.map(({ number, score }) => [number, score]);
    const whole = scores(all.length);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: all.length }), until => {
        expect(scores(until)).toEqual(whole.slice(0, until));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a backtest says', () => {
  it('is a table that a terminal holds', () => {
    const text = formatBacktest(backtest(history(1200, 40), { weeks: 52 }));
    expect(text).toMatch(
      /pull requests of 52 weeks \(2025-01-06 to 2025-\d\d-\d\d\), \d+ later reverted \(\d\.\d %\)\./,
    );
    expect(text).toMatch(/^near-revert +\d+ +\d+ +\d/m);
    expect(text).toContain('of even that tenth stood');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(112);
  });

  it('is that there is too little to tell, where there is', () => {
    const result = backtest(history(100, 60), { weeks: 52 });
    expect(result.tooLittle).toBe(true);
    expect(verdictOnRisk({ ...result, counted: 80, reverted: 1 })).toBe(
      'Too little to tell: 1 of 80 pull requests was reverted, and it takes 10 to measure by.',
    );
    expect(formatBacktest(result)).toContain('Too little to tell');
    expect(formatBacktest(result)).not.toContain('AUC');
  });

  it('holds no word of a probability', () => {
    expect(formatBacktest(backtest(history(1200, 40), { weeks: 52 }))).not.toMatch(/likely|probab/i);
  });

  it('holds for an empty history', () => {
    const result = backtest([], { weeks: 52 });
    expect(result).toMatchObject({ counted: 0, reverted: 0, baseRate: null, tooLittle: true });
    expect(formatBacktest(result)).toContain('Too little to tell: 0 of 0');
  });

  it('is JSON with every pull request', () => {
    const json = JSON.parse(backtestJson(backtest([ordinary(0), ordinary(1)], { weeks: 52 })));
    expect(json.pullRequests).toHaveLength(2);
    expect(json.pullRequests[0]).toMatchObject({
      number: 1,
      rank: expect.any(Number),
      of: 2,
      findings: expect.any(Array),
    });
    expect(json.signals[0].high).toBeNull();
  });
});
