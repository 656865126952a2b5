import { historyOf } from '../../src/domain/history.js';

const merge = (number: number, author: string | null, ...paths: string[]) => ({
  number,
  title: `Change ${number}`,
  author,
  mergedAt: '2026-03-01T00:00:00Z',
  paths,
});

describe('a history', () => {
  it('counts the changes and the authors of each path', () => {
    const merged = [merge(1, 'login:ada', 'a.ts', 'b.ts'), merge(2, 'login:bo', 'a.ts'), merge(3, 'login:ada', 'a.ts')];
    const history = historyOf(merged, 90);
    expect(history).toMatchObject({ days: 90, merged });
    expect([...history.churn]).toEqual([
      ['a.ts', { changes: 3, authors: 2 }],
      ['b.ts', { changes: 1, authors: 1 }],
    ]);
  });

  it('counts each merge by an unknown author as another author', () => {
    const { churn } = historyOf([merge(1, null, 'a.ts'), merge(2, null, 'a.ts')], 90);
    expect(churn.get('a.ts')).toEqual({ changes: 2, authors: 2 });
  });

  it('knows the earlier merges of authors only if they are given', () => {
    expect(historyOf([], 90)).not.toHaveProperty('mergedBy');
    const mergedBy = new Map([['login:ada', 4]]);
    expect(historyOf([], 90, mergedBy).mergedBy).toBe(mergedBy);
  });
});
