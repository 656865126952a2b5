import fc from 'fast-check';
import { backtest } from '../../src/backtest/index.js';
import { daysBefore } from '../../src/domain/instant.js';
import { file } from '../support/pull-request.js';
import { history, ordinary } from './support.js';

describe('a backtest', () => {
  const result = backtest(history(1200, 40), { weeks: 52 });

  it('counts the reverted pull requests, without those of the last 14 days', () => {
    // 30 of the 1,200 changes are reverted; the last 168 hours are not settled, nor is the week before.
    const settled = result.pullRequests.filter(one => one.settled);
    const last = result.pullRequests.at(-1)?.mergedAt ?? '';
    expect(result.pullRequests).toHaveLength(1230);
    expect(result.counted).toBe(settled.length);
    expect(result.counted).toBeLessThan(1230);
    expect(settled.every(({ mergedAt }) => mergedAt <= daysBefore(last, 14))).toBe(true);
    expect(result.reverted).toBe(settled.filter(one => one.outcome.revertedBy !== undefined).length);
    expect(result.baseRate).toBe(result.reverted / result.counted);
    expect(result.tooFewReverts).toBe(false);
  });

  it('counts a pull request as reverted even if it was reverted only in part', () => {
    const parts = ['a', 'b', 'c'].map(name => file(`src/${name}.ts`, 10, 0));
    const original = ordinary(0, { title: 'Add three parts', files: parts });
    const revert = ordinary(1, {
      title: 'Revert part of "Add three parts" (#1)',
      body: 'Reverts octo/house#1',
      files: [file('src/a.ts', 0, 10)],
    });
    const [first] = backtest([original, revert], { weeks: 52 }).pullRequests;
    expect(first?.outcome.partlyRevertedBy).toBe(2);
    expect(first?.reverted).toBe(true);
  });

  it('ranks every week from 1 to its number of pull requests, the highest score first', () => {
    const first = result.pullRequests.slice(0, result.pullRequests[0]?.of);
    expect(first.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(first.map((_, index) => index + 1));
    const byRank = [...first].sort((a, b) => a.rank - b.rank).map(({ score }) => score);
    expect(byRank).toEqual([...byRank].sort((a, b) => b - a));
  });

  it('measures the risk score by the top tenth of each week', () => {
    const settled = result.pullRequests.filter(one => one.settled);
    const top = settled.filter(({ rank, of }) => rank <= Math.ceil(of / 10));
    const revertedInTop = top.filter(one => one.reverted).length;
    expect(result.risk).toMatchObject({
      inTop: top.length,
      revertedInTop,
      recall: revertedInTop / result.reverted,
    });
    expect(top.length).toBeGreaterThan(100);
  });

  it('counts how many pull requests each signal flagged', () => {
    for (const { signal, flagged } of result.signals) {
      const found = result.pullRequests.filter(
        one => one.settled && one.findings.some(finding => finding.signal === signal),
      );
      expect([signal, flagged]).toEqual([signal, found.length]);
    }
    expect(result.signals.find(({ signal }) => signal === 'newcomer')?.flagged).toBeGreaterThan(0);
  });

  it('does not measure signals that are only known after the merge', () => {
    const measured = result.signals.map(({ signal }) => signal);
    expect(measured).not.toContain('reverted');
    expect(measured).not.toContain('hotfixed');
    expect(measured).not.toContain('collision');
  });

  it('assesses only the last weeks, with the earlier ones as their history', () => {
    const short = backtest(history(1200, 40), { weeks: 4 });
    const same = result.pullRequests.filter(({ mergedAt }) => mergedAt >= (short.pullRequests[0]?.mergedAt ?? ''));
    expect(short.pullRequests.map(({ score }) => score)).toEqual(same.map(({ score }) => score));
    expect(short.pullRequests.length).toBeLessThan(result.pullRequests.length);
  });

  it('does not depend on later merges', () => {
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

  it('of an empty history counts nothing', () => {
    expect(backtest([], { weeks: 52 })).toMatchObject({
      from: null,
      to: null,
      counted: 0,
      reverted: 0,
      baseRate: null,
      tooFewReverts: true,
    });
  });
});
