import { DAY_MS } from '../../../src/domain/instant.js';
import { samplesOf } from '../../../tools/train/samples.js';
import { history } from '../../backtest/support.js';

describe('the samples of a history', () => {
  it('leave out its first 90 and its last 30 days', () => {
    const settled = history(2500, 40).map(one => ({
      ...one,
      revertedBy: null,
      revertedAfterDays: null,
      isRevert: false,
      revertOf: null,
    }));
    const samples = samplesOf(settled);
    const days = (Date.parse(settled.at(-1)?.mergedAt ?? '') - Date.parse(settled[0]?.mergedAt ?? '')) / DAY_MS;
    expect(days).toBeGreaterThan(200);
    expect(samples.length / settled.length).toBeCloseTo((days - 120) / days, 1);
  });
});
