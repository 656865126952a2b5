import { withHistories } from '../../../src/analyze/weeks/histories.js';
import { historyOf } from '../../../src/domain/history.js';
import { daysBefore } from '../../../src/domain/instant.js';
import { file, person, pullRequest } from '../../support/pull-request.js';

/** The instant that many days after the start of the first range. */
const day = (n: number) => daysBefore('2026-01-05T00:00:00Z', -n);
const merged = (number: number, at: number, author = person('ada')) =>
  pullRequest({ number, mergedAt: day(at), author, files: [file('src/a.ts')] });
const range = (at: number, ...pullRequests: ReturnType<typeof merged>[]) => ({ start: day(at), pullRequests });

const numbers = (ranges: Parameters<typeof withHistories>[0], before?: Parameters<typeof withHistories>[1]) =>
  [...withHistories(ranges, before)].map(({ history }) => history.merged?.map(({ number }) => number));

describe('the history before each range', () => {
  it('has what was merged before it, and nothing later', () => {
    expect(numbers([range(0, merged(1, 1), merged(2, 2)), range(7, merged(3, 8)), range(14)])).toEqual([
      [],
      [1, 2],
      [1, 2, 3],
    ]);
  });

  it('reaches back 90 days', () => {
    expect(numbers([range(0, merged(1, 1), merged(2, 2)), range(91), range(92), range(93)])).toEqual([
      [],
      [1, 2],
      [2],
      [],
    ]);
  });

  it('starts with the history before the first range', () => {
    const before = historyOf([{ number: 9, title: '', author: null, mergedAt: day(-3), paths: ['src/a.ts'] }], 90);
    expect(numbers([range(0, merged(1, 1)), range(7)], before)).toEqual([[9], [9, 1]]);
    const [, second] = withHistories([range(0, merged(1, 1)), range(7)], before);
    expect(second?.history.churn.get('src/a.ts')).toEqual({ changes: 2, authors: 2 });
  });

  it('counts everything that each author of the range had merged before', () => {
    const before = historyOf([], 90, new Map([['login:ada', 4]]));
    const weeks = [range(0, merged(1, 1), merged(2, 1)), range(200, merged(3, 201), merged(4, 202, person('bo')))];
    const counts = [...withHistories(weeks, before)].map(({ history }) => Object.fromEntries(history.mergedBy ?? []));
    expect(counts).toEqual([{ 'login:ada': 4 }, { 'login:ada': 6, 'login:bo': 0 }]);
  });

  it('has the authors, except for deleted accounts', () => {
    const gone = pullRequest({ number: 2, mergedAt: day(2), author: null });
    const [, second] = withHistories([range(0, merged(1, 1), gone), range(7)]);
    expect(second?.history.merged?.map(({ number, author }) => [number, author])).toEqual([
      [1, 'login:ada'],
      [2, null],
    ]);
    const [first] = withHistories([range(0, gone)]);
    expect(first?.history.mergedBy).toEqual(new Map());
  });

  it('includes the first instant of the 90 days', () => {
    expect(numbers([range(0, merged(1, 0)), range(90)])[1]).toEqual([1]);
  });
});
