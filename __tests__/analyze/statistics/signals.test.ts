import { signals } from '../../../src/analyze/statistics/signals.js';
import type { Entry } from '../../../src/domain/digest.js';
import { digestOf } from '../../support/digest.js';
import { file, pullRequest } from '../../support/pull-request.js';
import { entries, FACTS, finding } from './support.js';

describe('signals', () => {
  const week = [
    pullRequest({ number: 2, title: 'Reland "Cache the page"', files: [file('src/a.ts', 80)] }),
    pullRequest({ number: 1, files: [file('src/b.ts', 80)] }),
  ];
  const rows = (given: Parameters<typeof digestOf>[1] = {}) =>
    new Map(digestOf(week, given).statistics.signals.map(row => [row.signal, row]));

  it('are listed only if a pull request has a finding, with its number', () => {
    expect(rows().get('unreviewed')?.pullRequests).toEqual([1, 2]);
    expect(rows().get('reland')?.pullRequests).toEqual([2]);
    expect(rows().has('migration')).toBe(false);
  });

  it('have what was measured in other repositories if they predict reverts', () => {
    expect(rows().get('reland')?.measured).toEqual({ ratio: 3.3, low: 1.6, high: 7, here: false });
    expect(rows().get('unreviewed')?.measured).toBeNull();
    expect(rows().get('untested')).toEqual({
      signal: 'untested',
      pullRequests: [1],
      listed: [1],
      unlisted: [],
      measured: null,
    });
  });

  it('have what was measured in this repository before all else', () => {
    const measured = { reland: { ratio: 1.5, low: 0.7, high: 3.1 }, unreviewed: { ratio: 2, low: 1.1, high: 3 } };
    expect(rows({ measured }).get('reland')?.measured).toEqual({ ...measured.reland, here: true });
    expect(rows({ measured }).get('unreviewed')?.measured).toEqual({ ...measured.unreviewed, here: true });
  });
});

/** The row of a signal that all of the entries have. */
function rowOf(count: number, given: (number: number) => Partial<Entry> = () => ({})) {
  const own = entries(count, number => ({
    findings: [finding('untested', 'medium')],
    ...given(number),
  }));
  // The order of entries makes no difference.
  const [row] = signals.of(own.toReversed(), FACTS);
  return row;
}

describe('the pull requests of a signal', () => {
  it('are listed by importance, equal ones by number', () => {
    const score = (number: number) => ({ importance: { score: number === 1 ? 2 : 6, factors: [], reasons: [] } });
    expect(rowOf(3, score)).toMatchObject({ pullRequests: [1, 2, 3], listed: [2, 3, 1], unlisted: [] });
  });

  it('are listed up to twenty, and the others have their numbers', () => {
    const score = (number: number) => ({ importance: { score: number / 10, factors: [], reasons: [] } });
    const row = rowOf(23, score);
    expect(row?.listed).toEqual(Array.from({ length: 20 }, (_, index) => 23 - index));
    expect(row?.unlisted).toEqual([1, 2, 3]);
    expect(rowOf(20)?.unlisted).toEqual([]);
  });
});
