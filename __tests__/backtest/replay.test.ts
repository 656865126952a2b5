import { riskScores } from '../../src/analyze/risk/index.js';
import { replay } from '../../src/backtest/replay.js';
import { history, ordinary } from './support.js';

describe('a replayed week', () => {
  it('has the pull requests of seven days from the first merge on; empty weeks are left out', () => {
    const weeks = [...replay([ordinary(0), ordinary(83), ordinary(84), ordinary(84 * 3)])];
    expect(weeks.map(({ changes }) => changes.map(({ pullRequest }) => pullRequest.number))).toEqual([
      [1, 84],
      [85],
      [253],
    ]);
    expect(weeks.map(({ start }) => start)).toEqual([
      ordinary(0).mergedAt,
      ordinary(84).mergedAt,
      ordinary(84 * 3).mergedAt,
    ]);
  });

  it('is assessed the same whatever was merged later', () => {
    const scores = (pullRequests: Parameters<typeof replay>[0]) =>
      [...replay(pullRequests)].flatMap(({ context }) =>
        [...riskScores(context)].map(([number, { score }]) => [number, score] as const),
      );
    const all = history(2500, 40);
    const later = new Map(scores(all));
    for (const [number, score] of scores(all.slice(0, 700)))
      expect([number, later.get(number)]).toEqual([number, score]);
  });

  it('of no pull requests is none', () => expect([...replay([])]).toEqual([]));

  it('knows how much its authors had merged before the first merge', () => {
    const first = ordinary(0, { author: { login: 'ada', name: 'Ada', bot: false } });
    const contextAfter = (merges: number) => {
      const before = { days: 90, churn: new Map(), merged: [], mergedBy: new Map([['login:ada', merges]]) };
      const [week] = replay([first], { before });
      return week?.context;
    };
    expect(contextAfter(0)).not.toEqual(contextAfter(50));
  });
});
