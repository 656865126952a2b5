import { byPullRequests, compareText, numbersOf } from '../../src/domain/order.js';

it('texts are compared by code units and not by the rules of a language', () => {
  expect(['b', 'ä', 'a', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});

it('numbers are ascending, each once', () => {
  expect(numbersOf([10, 9, 10, 100].map(number => ({ number })))).toEqual([9, 10, 100]);
  expect(numbersOf([])).toEqual([]);
});

it('rows are ordered by their pull requests, the most first, and then by name', () => {
  const row = (name: string, ...pullRequests: number[]) => ({ name, pullRequests });
  const rows = [row('c', 1), row('b', 2, 3), row('a', 4), row('d', 5, 6, 7)];
  expect(rows.sort(byPullRequests(({ name }) => name)).map(({ name }) => name)).toEqual(['d', 'b', 'a', 'c']);
});
