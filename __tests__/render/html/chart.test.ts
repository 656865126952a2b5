import { chartView } from '../../../src/render/html/chart.js';
import { plainForm } from '../../../src/render/text/plain-form.js';
import { printerOf } from '../reading.js';

const printer = printerOf({ form: plainForm });
const chartOf = (values: readonly number[], label = (index: number) => `W${index}`) =>
  chartView(
    { type: 'bars', bars: values.map((value, index) => ({ label: { type: 'name', name: label(index) }, value })) },
    printer,
  );

describe('a chart', () => {
  it.each([4, 8, 12])('of %i bars has each within the drawing, and none upon another', count => {
    const chart = chartOf(Array.from({ length: count }, (_, index) => index * 100));
    const bars = (chart?.bars ?? []).map(({ x, y, width, height, above }) => [x, y, width, height, above].map(Number));
    expect(bars).toHaveLength(count);
    let left = 0;
    for (const [x = NaN, y = NaN, width = NaN, height = NaN, above = NaN] of bars) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(above).toBeGreaterThan(0);
      expect(y + height).toBeCloseTo(chart?.ground ?? NaN, 0);
      left = x + width;
    }
    expect(left).toBeLessThanOrEqual(chart?.width ?? 0);
    expect(chart?.below).toBeLessThan(chart?.height ?? 0);
  });

  it('has heights in proportion, and a line for a week without merges', () => {
    const [none, half, all] = (chartOf([0, 50, 100, 10])?.bars ?? []).map(({ height }) => Number(height));
    expect([none, all]).toEqual([1, 2 * (half ?? 0)]);
  });

  it('has numbers as the language writes them', () => {
    expect(chartOf([1, 2, 3, 1234])?.bars.map(({ value }) => value)).toEqual(['1', '2', '3', '1,234']);
  });

  it('has labels that fit under their bars', () => {
    const labels = chartOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], index => `a-long-name-${index}`)?.bars;
    for (const { label } of labels ?? []) expect(label.length).toBeLessThanOrEqual(4);
  });

  it('is none where it would say nothing', () => {
    for (const values of [[], [1, 2, 3], [5, 5, 5, 5], [0, 0, 0, 0]]) expect(chartOf(values)).toBeNull();
  });
});
