import { backtestJson, formatBacktest, ratioInWords, verdictOnRisk } from '../../src/backtest/format.js';
import { backtest } from '../../src/backtest/index.js';
import { history, ordinary } from './support.js';

describe('the report of a backtest', () => {
  const result = backtest(history(1200, 40), { weeks: 52 });
  const text = formatBacktest(result);

  it('is a table that fits a terminal', () => {
    expect(text).toMatch(
      /pull requests of 52 weeks \(2025-01-06 to 2025-\d\d-\d\d\), \d+ later reverted \(\d\.\d %\)\./,
    );
    expect(text).toMatch(/^near-revert +\d+ +\d+ +\d/m);
    expect(text).toContain('of that tenth were not reverted.');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(112);
  });

  it('never speaks of probabilities', () => {
    expect(text).not.toMatch(/likely|probab/i);
  });

  it('says whether the score is better than chance', () => {
    const risk = { area: 0.664, interval: { low: 0.62, high: 0.71 }, recall: 0.2, inTop: 100, revertedInTop: 3 };
    expect(verdictOnRisk({ ...result, risk })).toBe(
      'The score ranks a reverted pull request above another one 66 times in 100 (50 is chance): better than chance.',
    );
    expect(verdictOnRisk({ ...result, risk: { ...risk, interval: { low: 0.5, high: 0.71 } } })).toMatch(
      /: which may be chance\.$/,
    );
  });

  it('draws a conclusion about each signal', () => {
    const signal = { signal: 'wide', flagged: 9, observed: 3, expected: 2, ratio: 1.5, low: 1.1, high: 2 };
    const conclusionOf = (more: Partial<typeof signal>) =>
      formatBacktest({ ...result, signals: [{ ...signal, ...more }] })
        .split('\n')
        .find(line => line.startsWith('wide'))
        ?.slice(87);
    expect(conclusionOf({})).toBe('more are reverted');
    expect(conclusionOf({ low: 0.4, high: 0.9 })).toBe('fewer are reverted');
    expect(conclusionOf({ low: 0.4 })).toBe('no difference seen');
    expect(conclusionOf({ expected: 0.9 })).toBe('too few to tell');
    expect(conclusionOf({ flagged: 0 })).toBe('never seen');
  });

  it('says so if there are too few reverts', () => {
    const few = backtest(history(100, 60), { weeks: 52 });
    expect(few.tooFewReverts).toBe(true);
    expect(verdictOnRisk({ ...few, counted: 80, reverted: 1 })).toBe(
      'Too few reverts to tell: 1 of 80 pull requests was reverted, and at least 10 are needed.',
    );
    expect(formatBacktest(few)).toContain('Too few reverts to tell');
    expect(formatBacktest(few)).not.toContain('AUC');
  });

  it('says so if there is no history', () => {
    expect(formatBacktest(backtest([], { weeks: 52 }))).toContain('Too few reverts to tell: 0 of 0');
  });
});

describe('a ratio', () => {
  it.each([
    [{ ratio: 1.764, low: 1.48, high: 2.1 }, '1.76 (1.48–2.10)'],
    [{ ratio: 3.99, low: 0.1, high: 22.24 }, '3.99 (0.10–22.2)'],
    [{ ratio: 99.9, low: 10, high: 123.4 }, '99.9 (10.0–123)'],
    [{ ratio: null, low: 0, high: Number.POSITIVE_INFINITY }, '–'],
  ])('%j is %s', (ratio, words) => expect(ratioInWords(ratio)).toBe(words));
});

describe('the JSON of a backtest', () => {
  it('has every pull request, and null for an infinite bound', () => {
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
