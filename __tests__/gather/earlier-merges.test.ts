import { historyBefore, historyStart, mergesInHistory } from '../../src/gather/earlier-merges.js';

const START = Date.parse('2026-03-30T00:00:00Z');
const NINETY_DAYS_BEFORE = '2025-12-30T00:00:00Z';

describe('the history of a period', () => {
  it('starts 90 days before it', () => {
    expect(historyStart(START)).toBe(Date.parse(NINETY_DAYS_BEFORE));
    const merges = [NINETY_DAYS_BEFORE, '2025-12-29T23:59:59Z'].map(at => ({ mergedAt: Date.parse(at) }));
    expect(mergesInHistory(merges, START)).toEqual([merges[0]]);
  });

  const merge = (number: number, name: string, email = '') => ({
    number,
    title: `Change ${number}`,
    mergedAt: START - number * 1000,
    identity: { name, email },
    paths: ['a.ts'],
  });
  const ann = {
    author: { login: 'ann', name: 'Ann', bot: false },
    identity: { name: 'Ann', email: 'ann@example.com' },
  };

  it('gives an earlier author the key of the author of the period with the same name or address', () => {
    const { merged, churn } = historyBefore(
      [merge(1, 'ANN'), merge(2, 'A.', 'ann@example.com'), merge(3, 'Carl')],
      [ann],
      undefined,
    );
    expect(merged?.map(({ author }) => author)).toEqual(['login:ann', 'login:ann', 'name:carl']);
    expect(merged?.[0]).toEqual({
      number: 1,
      title: 'Change 1',
      author: 'login:ann',
      mergedAt: '2026-03-29T23:59:59Z',
      paths: ['a.ts'],
    });
    expect(churn).toEqual(new Map([['a.ts', { changes: 3, authors: 2 }]]));
  });

  it('counts the earlier commits of an author by the key that has the most', () => {
    const commits = new Map([
      ['name:ann', 3],
      ['login:ann', 5],
    ]);
    const dora = { author: { name: 'Dora', bot: false }, identity: { name: 'Dora', email: '' } };
    expect(historyBefore([], [ann, dora], commits).mergedBy).toEqual(
      new Map([
        ['login:ann', 5],
        ['name:dora', 0],
      ]),
    );
    expect(historyBefore([], [ann], undefined)).not.toHaveProperty('mergedBy');
  });
});
