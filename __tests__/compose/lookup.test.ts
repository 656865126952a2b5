import { areaOf, comparedFigure, entriesByNumber, entriesOf, isAtLeast } from '../../src/compose/lookup.js';
import { VOLUMES } from '../../src/domain/statistics.js';
import { area, digest, entries } from './support.js';

describe('the pull requests with some numbers', () => {
  it('come in the order of the numbers, without those that the digest does not have', () => {
    const byNumber = entriesByNumber(digest({ pullRequests: entries(3) }));
    expect(entriesOf([3, 99, 1], byNumber).map(({ number }) => number)).toEqual([3, 1]);
  });
});

describe('a volume', () => {
  it.each(VOLUMES)('is at least itself and all that are less: %s', volume => {
    const atLeast = VOLUMES.filter(least => isAtLeast(digest({ statistics: { volume } }), least));
    expect(atLeast).toEqual(VOLUMES.slice(0, VOLUMES.indexOf(volume) + 1));
  });
});

describe('a compared figure', () => {
  const figure = { figure: 'reverts', before: 2, now: 0, direction: 'down' } as const;

  it('is found by its name', () => {
    const week = digest({ trends: { weekBefore: '2026-W13', figures: [figure], revertStreak: 1 } });
    expect(comparedFigure(week, 'reverts')).toBe(figure);
    expect(comparedFigure(week, 'authors')).toBeUndefined();
  });

  it('is unknown without a week before', () => expect(comparedFigure(digest(), 'reverts')).toBeUndefined());
});

describe('the area of a pull request', () => {
  const week = digest({ areas: [area('Query', [2, 1]), area('Console', [3])] });

  it('is the one that has it', () => expect(areaOf(week, 3)?.name).toBe('Console'));

  it('is null where none has it', () => expect(areaOf(week, 4)).toBeNull());
});
