import { entriesByNumber } from '../../../src/compose/lookup.js';
import { thisWeek } from '../../../src/compose/sections/this-week.js';
import { itemLine } from '../../../src/compose/statements/item.js';
import { list, name } from '../../../src/compose/values.js';
import { type SectionContent, statement } from '../../../src/domain/page.js';
import { narration, note, quote, sentence } from '../narration/support.js';
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

describe('This week with sentences of a model', () => {
  const highlights = [3, 1, 2];
  const areas = [area('Query', [1, 3]), area('Console', [2])];
  const all = ['what', 'mechanism', 'benefit', 'caution'] as const;
  const bulletsOf = (more: Parameters<typeof narration>[0]) => {
    const news = inside(sectionOf({ highlights, areas, narration: narration(more) }), 'news') as SectionContent[];
    return news.map(({ text }) => said(text));
  };

  it('has those of the week as the first bullets', () => {
    const week = [sentence('First', [1, 2]), sentence('Second', [4])];
    const content = sectionOf({ highlights, areas, narration: narration({ week }) });
    expect(content?.narrated).toHaveLength(2);
    expect([0, 1].map(index => said(inside(content, 'narrated', index)))).toEqual([
      'First (#1 and #2).',
      'Second (#4).',
    ]);
    expect(bulletsOf({ week: [] })).toEqual(['Query: Effect of 3 (#3); Effect of 1 (#1)', 'Console: Effect of 2 (#2)']);
  });

  it('tells in the others what those do not', () => {
    const quotes = [1, 2].map(number => quote(number, { text: 'Words of the title' }));
    const week = [{ ...sentence('First', [1, 2]), quotes }];
    expect(bulletsOf({ week })).toEqual(['Query: Effect of 3 (#3)']);
    expect(bulletsOf({ week, notes: [note(1, all), note(2, ['what'])] })).toEqual([
      'Query: Effect of 3 (#3). Benefit of 1 (#1). Caution of 1.',
    ]);
    expect(bulletsOf({ week, notes: [note(2, all)] })[1]).toBe('Console: Benefit of 2 (#2). Caution of 2.');
  });

  it('has none in a quiet week, whose page is a list', () => {
    const week = [sentence('First', [1])];
    expect(sectionOf({ narration: narration({ week }), statistics: { volume: 'quiet' } })).toBeNull();
  });

  it('tells the first item of a bullet in three sentences and the others in brief', () => {
    expect(bulletsOf({ notes: [note(3, all), note(1, all)] })).toEqual([
      'Query: What of 3 (#3). Benefit of 3. Caution of 3. What of 1 (#1).',
      'Console: Effect of 2 (#2)',
    ]);
  });

  it('is in sentences where any item of a bullet is', () => {
    expect(bulletsOf({ notes: [note(1)] })[0]).toBe('Query: Effect of 3 (#3). What of 1 (#1).');
    expect(bulletsOf({ notes: [note(3)] })[0]).toBe('Query: What of 3 (#3). Effect of 1 (#1).');
  });

  it('keeps the effect where the note does not say what the pull request does', () => {
    expect(bulletsOf({ notes: [note(3, ['benefit', 'caution'])] })[0]).toBe(
      'Query: Effect of 3 (#3); Effect of 1 (#1)',
    );
  });

  it('is as without them on a page in another language', () => {
    const week = [sentence('First', [1])];
    const given = { highlights, areas, narration: narration({ language: 'zh-CN', week, notes: [note(3, all)] }) };
    expect(sectionOf(given)).toEqual(sectionOf({ highlights, areas }));
    expect(sectionOf({ ...given, statistics: { volume: 'quiet' } })).toBeNull();
  });
});
