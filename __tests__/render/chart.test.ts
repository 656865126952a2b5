import { drawnChart } from '../../src/render/chart.js';

const bars = (...values: number[]) =>
  values.map((value, index) => ({ label: { type: 'name', name: `W${index}` } as const, value }));
const valuesOf = (...values: number[]) =>
  drawnChart({ type: 'bars', bars: bars(...values) })?.bars.map(one => one.value);

describe('what is drawn of a chart', () => {
  it('is its first twelve bars, with the highest', () => {
    const drawn = drawnChart({ type: 'bars', bars: bars(...Array.from({ length: 15 }, (_, index) => index)) });
    expect([drawn?.bars.length, drawn?.highest]).toEqual([12, 11]);
  });

  it('has no height below zero, and none without end', () => {
    expect(valuesOf(-1, NaN, Infinity, 3)).toEqual([0, 0, 0, 3]);
  });

  it('is nothing with few bars, or all of one height', () => {
    for (const values of [[], [1, 2, 3], [2, 2, 2, 2]]) expect(valuesOf(...values)).toBeUndefined();
  });
});
