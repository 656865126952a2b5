import { totals } from '../../../src/analyze/statistics/totals.js';
import { digestOf } from '../../support/digest.js';
import { bot, file, pullRequest } from '../../support/pull-request.js';
import { entry, FACTS } from './support.js';

describe('totals', () => {
  it('add up lines, and count each path once', () => {
    const week = [
      pullRequest({ number: 2, files: [file('a.ts', 5, 1), file('b.ts', 1, 1)] }),
      pullRequest({ number: 1, files: [file('a.ts', 2, 2)] }),
    ];
    expect(digestOf(week).statistics.totals).toEqual({
      pullRequests: [1, 2],
      byPeople: [1, 2],
      byBots: [],
      byDeletedAccounts: [],
      additions: 8,
      deletions: 4,
      files: 2,
    });
  });

  it('use the pull request’s own count of lines if some of its files could not be read', () => {
    const week = [pullRequest({ number: 1, files: [file('a.ts', 5, 1)], additions: 900, deletions: 100 })];
    expect(digestOf(week).statistics.totals).toMatchObject({ additions: 900, deletions: 100, files: 1 });
  });

  const week = [entry(3, { author: bot('ci') }), entry(2, { author: null }), entry(1)];

  it('separate people, bots and deleted accounts', () => {
    expect(totals.of(week, FACTS)).toMatchObject({ byPeople: [1], byBots: [3], byDeletedAccounts: [2] });
  });

  it('count bots as people if the settings say so', () => {
    expect(totals.of(week, { ...FACTS, botsApart: false })).toMatchObject({
      byPeople: [1, 3],
      byBots: [],
      byDeletedAccounts: [2],
    });
  });
});
