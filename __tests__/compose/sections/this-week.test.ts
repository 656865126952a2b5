import { entriesByNumber } from '../../../src/compose/lookup.js';
import { thisWeek } from '../../../src/compose/sections/this-week.js';
import { itemLine } from '../../../src/compose/statements/item.js';
import { list, name } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { said } from '../said.js';
import { area, contentOf, entries, type Given, inside, series } from '../support.js';

const pullRequests = entries(20);
const sectionOf = (given: Given = {}) => contentOf(thisWeek, { pullRequests, ...given });
const lineOf = (lead: number) =>
  itemLine({ lead, others: [], series: null }, entriesByNumber({ pullRequests }), { names: false });

describe('This week', () => {
  it('has a bullet for each area, with its most important changes, and no authors', () => {
    const content = sectionOf({ highlights: [3, 1, 2], areas: [area('Query', [1, 3]), area('Console', [2])] });
    expect(inside(content, 'news', 0, 'text')).toEqual(
      statement('news', {
        hasArea: true,
        area: name('Query'),
        items: list([lineOf(3) ?? name(''), lineOf(1) ?? name('')], 'semicolon'),
      }),
    );
    expect(said(inside(content, 'news', 0, 'text'))).toBe('Query: Effect of 3 (#3); Effect of 1 (#1)');
    expect(said(inside(content, 'news', 1, 'text'))).toBe('Console: Effect of 2 (#2)');
  });

  it('names no area where there is none', () => {
    expect(said(inside(sectionOf({ highlights: [3] }), 'news', 0, 'text'))).toBe('Effect of 3 (#3)');
  });

  it('tells a series in one line', () => {
    const content = sectionOf({ highlights: [3], series: [series([2, 3, 4])] });
    expect(said(inside(content, 'news', 0, 'text'))).toBe('Effect of 3 (#3), and 2 more steps (#2 and #4)');
  });

  it('is left out of a week without highlights, and of one that is a single list', () => {
    expect(sectionOf()).toBeNull();
    expect(sectionOf({ highlights: [1], statistics: { volume: 'quiet' } })).toBeNull();
  });
});
