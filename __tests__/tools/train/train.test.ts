import { FEATURES } from '../../src/analyze/risk/features.js';
import { riskScores } from '../../src/analyze/risk/index.js';
import { replay } from '../../src/backtest/replay.js';
import { areaOn, train } from '../../tools/train/model.js';
import { type Row, regress } from '../../tools/train/regression.js';
import { type Sample, samplesOf } from '../../tools/train/samples.js';
import { weightsFile } from '../../tools/train/write.js';
import { history } from './made.js';

/** Made samples in which large changes are undone more often; a plain generator, so that they are always the same. */
function made(seed: number, count = 400): Sample[] {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: count }, (_, index) => {
    const values = FEATURES.map(() => random() * 4);
    const reverted = random() < 0.02 * (values[0] ?? 0) ** 2;
    return { number: index + 1, week: String(index % 10), year: '2025', values, signals: new Set<string>(), reverted };
  });
}

describe('training', () => {
  const histories = [made(1), made(2), made(3)];

  it('finds what tells the reverted apart', () => {
    const { model } = train(histories);
    const largest = [...model].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0];
    expect(largest?.id).toBe(FEATURES[0]?.id);
    expect(largest?.weight).toBeGreaterThan(0);
    expect(areaOn(made(4), model)).toBeGreaterThan(0.6);
  });

  it('writes the same bytes twice', () => {
    const write = () => weightsFile(train([made(1), made(2), made(3)]).model, 'words');
    expect(write()).toBe(write());
    expect(write()).toContain(`{ id: '${FEATURES[0]?.id}', mean: `);
  });

  it('takes what is not known for average', () => {
    const holes = histories.map(samples =>
      samples.map(one => ({ ...one, values: one.values.map((value, at) => (at === 3 ? null : value)) })),
    );
    expect(train(holes).model[3]).toMatchObject({ weight: 0, mean: 0, scale: 1 });
  });
});

describe('the regression', () => {
  it('finds the log odds of a table by hand', () => {
    // 40 of 100 reverted with it, 10 of 100 without: log((40/60) / (10/90)) = 1.7918.
    const row = (value: number, reverted: boolean, weight: number): Row => ({
      values: Float64Array.of(value),
      group: 0,
      reverted,
      weight,
    });
    const [weight] = regress([row(1, true, 40), row(1, false, 60), row(0, true, 10), row(0, false, 90)], 1e-9);
    expect(weight).toBeCloseTo(1.7918, 3);
  });

  it('gives each repository its own intercept', () => {
    // The feature is there wherever much is reverted, and makes no difference within either repository.
    const rows = [0, 1].flatMap(group =>
      [0, 1].flatMap(value =>
        [true, false].map(reverted => ({
          values: Float64Array.of(value),
          group,
          reverted,
          weight: (reverted ? 1 + 8 * group : 9 - 8 * group + 1) * (value === group ? 9 : 1),
        })),
      ),
    );
    expect(regress(rows, 1e-9)[0]).toBeCloseTo(0, 5);
  });
});

describe('samples', () => {
  const known = history(2500, 40).map(one => ({
    ...one,
    revertedBy: null,
    revertedAfterDays: null,
    isRevert: false,
    revertOf: null,
  }));

  it('leave out the first 90 and the last 30 days', () => {
    const samples = samplesOf(known);
    const days = (Date.parse(known.at(-1)?.mergedAt ?? '') - Date.parse(known[0]?.mergedAt ?? '')) / 86_400_000;
    expect(days).toBeGreaterThan(200);
    expect(samples.length / known.length).toBeCloseTo((days - 120) / days, 1);
  });

  it('know no later change: what follows leaves them as they are', () => {
    const whole = [...replay(known)].flatMap(({ context }) =>
      [...riskScores(context)].map(([number, { score }]) => [number, score]),
    );
    const part = known.slice(0, 700);
    const short = [...replay(part)].flatMap(({ context }) =>
      [...riskScores(context)].map(([number, { score }]) => [number, score]),
    );
    const later = new Map(whole as [number, number][]);
    for (const [number, own] of short as [number, number][]) expect(later.get(number)).toBe(own);
  });
});
