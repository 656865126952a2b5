import { type Describing, describedIn, newsOf } from '../../src/compose/described.js';
import { numbersIn } from '../../src/compose/items.js';
import { SECTION_IDS, type SectionId } from '../../src/domain/sections.js';
import { area, digest, entries, type Given, notice, series, upTo } from './support.js';

const week = (given: Given = {}) => digest({ pullRequests: entries(30), ...given });
const newsIn = (given: Given) =>
  newsOf(week(given)).map(one => [one.area?.name ?? null, one.items.map(numbersIn)] as const);

describe('what is new', () => {
  it('is listed by area, the most important first', () => {
    const areas = [area('Query', [1, 2, 3]), area('Console', [4, 5])];
    expect(newsIn({ highlights: [4, 1, 2], areas })).toEqual([
      ['Console', [[4]]],
      ['Query', [[1], [2]]],
    ]);
  });

  it('is at most two changes of one area', () => {
    const areas = [area('Query', [1, 2, 3]), area('Console', [4])];
    expect(newsIn({ highlights: [1, 2, 3, 4], areas })).toEqual([
      ['Query', [[1], [2]]],
      ['Console', [[4]]],
    ]);
  });

  it('is at most six areas; what is in none stands alone', () => {
    const areas = upTo(4).map(number => area(`Area ${number}`, [number]));
    expect(newsIn({ highlights: [1, 2, 10, 11, 3, 4, 12], areas })).toEqual([
      ['Area 1', [[1]]],
      ['Area 2', [[2]]],
      [null, [[10]]],
      [null, [[11]]],
      ['Area 3', [[3]]],
      ['Area 4', [[4]]],
    ]);
  });

  it('is a series as one, with the steps that are no highlights', () => {
    expect(newsIn({ highlights: [7], areas: [area('ARM', [5, 6, 7])], series: [series([5, 6, 7])] })).toEqual([
      ['ARM', [[7, 5, 6]]],
    ]);
  });

  it('is no step of a series that was reverted, in full or in part, or is a revert', () => {
    const outcomes: Record<number, object> = { 1: { revertedBy: 9 }, 2: { partlyRevertedBy: 9 }, 3: { reverts: [{}] } };
    const pullRequests = entries(30, number => ({ outcome: outcomes[number] ?? {} }));
    expect(newsIn({ pullRequests, highlights: [4], series: [series(upTo(5))] })).toEqual([[null, [[4, 5]]]]);
  });

  it.each(['none', 'few', 'quiet'] as const)('is nothing in a week of volume %j, which is one list', volume => {
    expect(newsIn({ highlights: [1], statistics: { volume } })).toEqual([]);
  });
});

describe('the sections describe', () => {
  const OUTCOMES: Record<number, object> = {
    10: { revertedBy: 12 },
    11: { partlyRevertedBy: 12 },
    13: { relands: [10] },
    14: { relands: [99] },
  };
  const full = week({
    pullRequests: entries(30, number => ({ outcome: OUTCOMES[number] ?? {} })),
    highlights: [1, 2],
    attention: [notice(3), notice(4, { subject: 'of 4' }), notice(5, { subject: '--flag' })],
    statistics: { reverts: [{ pullRequest: 12, reverted: [], reason: null }] },
  });
  const described = (id: Describing, sections: readonly SectionId[] = SECTION_IDS) => [
    ...describedIn([id], full, { sections, language: 'en' }),
  ];

  it('This week: what is new', () => expect(described('this-week')).toEqual([1, 2]));

  it('Reverted: what was reverted, the reverts, and what brings back something from before the week', () => {
    expect(described('reverted')).toEqual([10, 11, 14, 12]);
  });

  it('Before you upgrade: that of which a line tells the effect', () => {
    expect(described('attention')).toEqual([3, 4]);
  });

  it('nothing where the page does not have them', () => {
    for (const id of ['this-week', 'attention', 'reverted'] as const) expect(described(id, ['changes'])).toEqual([]);
  });

  it('together what each does', () => {
    expect([...describedIn(['this-week', 'attention'], full, { sections: SECTION_IDS, language: 'en' })]).toEqual([
      1, 2, 3, 4,
    ]);
  });
});
