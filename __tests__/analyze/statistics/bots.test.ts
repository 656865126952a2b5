import { bots } from '../../../src/analyze/statistics/bots.js';
import { bot, person } from '../../support/pull-request.js';
import { entry, FACTS, rowsOf } from './support.js';

const [a, z] = [
  { ...bot('a'), name: 'Zoe' },
  { ...bot('z'), name: 'Abe' },
];

describe('bots', () => {
  it('are listed without people, those with the most pull requests first', () => {
    const week = [entry(1, { author: a }), entry(2, { author: z }), entry(3, { author: z }), entry(4)];
    expect(rowsOf(bots.of(week, FACTS))).toEqual(['z[bot]: 2 3', 'a[bot]: 1']);
  });

  it('with the same number of pull requests are ordered by login and not by full name', () => {
    expect(rowsOf(bots.of([entry(8, { author: z }), entry(9, { author: a })], FACTS))).toEqual([
      'a[bot]: 9',
      'z[bot]: 8',
    ]);
  });

  it('are not listed if they are counted as people', () => {
    expect(bots.of([entry(1, { author: a })], { ...FACTS, botsApart: false })).toEqual([]);
  });

  it('are not listed as co-authors', () => {
    expect(bots.of([entry(1, { author: person('ada'), coAuthors: [a] })], FACTS)).toEqual([]);
  });
});
