import { detailsOf } from '../../../src/analyze/themes/details.js';
import { alone, candidateOf, themesOfTagged, times } from './support.js';

/** The details of the first theme of a week. */
const details = (...week: Parameters<typeof themesOfTagged>[0][]) => themesOfTagged(week.flat())[0]?.details;

describe('the details of a theme', () => {
  it('are at most three names, the most frequent first', () => {
    const four = [times(3, 'Ada Bea'), times(4, 'Ada Cid'), times(5, 'Ada Dan'), times(6, 'Ada Eva')];
    expect(details(...four, alone(22))).toEqual(['Eva', 'Dan', 'Cid']);
  });

  it('are ordered by name if two are equally frequent', () => {
    expect(details(times(4, 'Ada Cid'), times(4, 'Ada Bea'), alone(16))).toEqual(['Bea', 'Cid']);
    expect(details(times(4, 'Ada Bea'), times(4, 'Ada Cid'), alone(16))).toEqual(['Bea', 'Cid']);
  });

  it('are named by at least three pull requests, and by 15 % of the theme', () => {
    expect(details(times(3, 'Ada Bea'), times(7, 'Ada'), alone(14))).toEqual(['Bea']);
    expect(details(times(2, 'Ada Bea'), times(8, 'Ada'), alone(14))).toEqual([]);
    expect(details(times(3, 'Ada Bea'), times(17, 'Ada'), alone(24))).toEqual(['Bea']);
    expect(details(times(3, 'Ada Bea'), times(18, 'Ada'), alone(24))).toEqual([]);
  });

  it('are named by less than 80 % of the theme', () => {
    expect(details(times(7, 'Ada Bea'), times(3, 'Ada'), alone(14))).toEqual(['Bea']);
    expect(details(times(8, 'Ada Bea'), times(2, 'Ada'), alone(14))).toEqual([]);
  });

  it('are not what words of later tags only suggest', () => {
    expect(details(times(4, 'Ada Bea:paths'), times(6, 'Ada'), alone(14))).toEqual(['Bea']);
    expect(details(times(4, 'Ada Bea:words'), times(6, 'Ada'), alone(14))).toEqual([]);
  });

  it('are neither kinds nor notices', () => {
    expect(details(times(4, 'Ada Tests'), times(6, 'Ada'), alone(14))).toEqual([]);
    expect(details(times(4, 'Ada Deprecation'), times(6, 'Ada'), alone(14))).toEqual([]);
  });

  it('are what at most half of the week has in common', () => {
    expect(details(times(5, 'Ada Wide'), times(5, 'Ada'), times(7, 'Wide'), alone(7))).toEqual(['Wide']);
    expect(details(times(5, 'Ada Wide'), times(5, 'Ada'), times(8, 'Wide'), alone(6))).toEqual([]);
  });

  it('never have the name of the theme', () => {
    const passing = ['Bea', 'Cid', 'Dan', 'Eva', 'Fay'].map(name => times(1, `${name}:words Ada:words`));
    expect(details(times(5, 'Ada'), ...passing, alone(14))).toEqual([]);
  });

  it('of a module are its path', () =>
    expect(detailsOf(candidateOf('module:src/query', [1, 2, 3]), [1, 2, 3], [], new Map())).toEqual(['src/query']));
});
