import { logOdds, type Sample, sumOf } from '../../../tools/evaluate/importance/fit.js';

type Values = Record<string, number>;

/** A project with these pull requests: its values, how many of them were listed, and how many not. */
const sampleOf = (...rows: [values: Values, listed: number, others: number][]): Sample => {
  const all = rows.flatMap(([values, listed, others]) => [
    ...Array.from({ length: listed }, () => ({ values, listed: true })),
    ...Array.from({ length: others }, () => ({ values, listed: false })),
  ]);
  return { values: all.map(({ values }) => new Map(Object.entries(values))), listed: all.map(({ listed }) => listed) };
};

/** What is listed more often with doors, and neither more nor less with windows. */
const HOUSE = sampleOf([{ door: 1, window: 1 }, 40, 10], [{ door: 1 }, 40, 10], [{ window: 1 }, 10, 40], [{}, 10, 40]);

describe('fitted weights', () => {
  it('are above zero for what is listed more often, and zero for what makes no difference', () => {
    const weights = logOdds([HOUSE]);
    expect(weights.get('door')).toBeGreaterThan(1);
    expect(weights.get('window')).toBeCloseTo(0, 9);
    expect([...weights.keys()]).toEqual(['door', 'window']);
  });

  it('are below zero for what is listed less often', () =>
    expect(logOdds([sampleOf([{ door: 1 }, 10, 40], [{}, 40, 10])]).get('door')).toBeLessThan(-1));

  it('are for one unit: half as much where every value is twice as large', () => {
    const doubled = sampleOf([{ door: 2 }, 40, 10], [{}, 10, 40]);
    const [one, two] = [sampleOf([{ door: 1 }, 40, 10], [{}, 10, 40]), doubled].map(own => logOdds([own]).get('door'));
    expect(two).toBeCloseTo((one ?? 0) / 2, 9);
  });

  it('are smaller than the log odds of the table, because they are held back', () => {
    const weight = logOdds([sampleOf([{ door: 1 }, 40, 10], [{}, 10, 40])]).get('door') ?? 0;
    expect(weight).toBeLessThan(Math.log(16));
  });

  it('do not depend on how large a project is, nor on how much it lists', () => {
    const weight = (...samples: Sample[]) => logOdds(samples).get('door') ?? 0;
    const small = sampleOf([{ door: 1 }, 4, 1], [{}, 1, 4]);
    const quiet = sampleOf([{ door: 1 }, 4, 10], [{}, 1, 40]);
    expect(weight(sampleOf([{ door: 1 }, 40, 10], [{}, 10, 40]))).toBeCloseTo(weight(small), 9);
    expect(weight(quiet)).toBeCloseTo(weight(small), 9);
  });

  it('come from the differences within projects, not from those between them', () => {
    const talkative = sampleOf([{ door: 1 }, 72, 8], [{}, 18, 2]);
    const silent = sampleOf([{ door: 1 }, 2, 18], [{}, 8, 72]);
    expect(logOdds([talkative, silent]).get('door')).toBeCloseTo(0, 6);
  });

  it('count having a kind, whatever its value', () => {
    const [one, nine] = [1, 9].map(value => logOdds([sampleOf([{ 'kind fix': value }, 40, 10], [{}, 10, 40])]));
    expect(nine).toEqual(one);
  });

  it('are not fitted for what is left out', () => expect([...logOdds([HOUSE], ['door']).keys()]).toEqual(['window']));

  it('are zero for what all have', () =>
    expect(logOdds([sampleOf([{ door: 1 }, 5, 5])]).get('door')).toBeCloseTo(0, 9));
});

describe('the sum of a pull request', () => {
  const weights = new Map([
    ['door', 0.5],
    ['kind fix', -2],
  ]);
  const sum = (values: Values) => sumOf(weights, new Map(Object.entries(values)));

  it('is value times weight, and the weight of its kind alone', () => {
    expect(sum({ door: 3 })).toBe(1.5);
    expect(sum({ 'kind fix': 9 })).toBe(-2);
    expect(sum({ door: 3, 'kind fix': 9, window: 4 })).toBe(-0.5);
    expect(sum({})).toBe(0);
  });
});
