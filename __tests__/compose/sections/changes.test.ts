import { changes } from '../../../src/compose/sections/changes.js';
import { author, evidence, list, name } from '../../../src/compose/values.js';
import { type Content, type SectionContent, statement } from '../../../src/domain/page.js';
import type { SectionId } from '../../../src/domain/sections.js';
import { person } from '../../support/pull-request.js';
import { narration, note, sentence } from '../narration/support.js';
import { said, saidAll } from '../said.js';
import { area, contentOf, entries, type Given, inside, notice, series, upTo } from '../support.js';

const sectionOf = (given: Given = {}, sections?: readonly SectionId[]) =>
  contentOf(changes, { pullRequests: entries(30), ...given }, sections && { sections });
const areaOf = (given: Given, sections?: readonly SectionId[]) =>
  inside(sectionOf(given, sections), 'groups', 0) as SectionContent;
const linesOf = (content: Content) => saidAll(inside(content as SectionContent, 'lines'));
/** Those that are folded too. */
const allLinesOf = (content: SectionContent) => [
  ...linesOf(content),
  ...(content.more === null ? [] : linesOf(content.more ?? null)),
];
const line = (number: number) => `Effect of ${number} (#${number}, mona)`;

describe('an area', () => {
  const QUERY = area('Query', [3, 1, 2]);

  it('has its name, its count, and a line for each pull request in the order of the digest', () => {
    const content = areaOf({ areas: [QUERY] });
    expect(content.lead).toEqual(
      statement('area', {
        area: name('Query'),
        n: 3,
        by: 'several',
        author: expect.anything(),
      }),
    );
    expect(said(content.lead ?? null)).toBe('Query · 3');
    expect(allLinesOf(content)).toEqual([line(3), line(1), line(2)]);
  });

  it('says who wrote most of it, and does not name them in its lines', () => {
    const ada = person('ada');
    const pullRequests = entries(30, number => (number === 1 ? {} : { author: ada }));
    const mainAuthor = { author: ada, pullRequests: [2, 3], all: false };
    const content = areaOf({ pullRequests, areas: [{ ...QUERY, mainAuthor }] });
    expect(content.lead).toMatchObject({ values: { by: 'most', author: author(ada) } });
    expect(said(content.lead ?? null)).toBe('Query · 3, most by ada');
    expect(allLinesOf(content)).toEqual(['Effect of 3 (#3)', line(1), 'Effect of 2 (#2)']);
    const all = areaOf({ pullRequests, areas: [{ ...QUERY, mainAuthor: { ...mainAuthor, all: true } }] });
    expect(said(all.lead ?? null)).toBe('Query · 3, all by ada');
  });

  it.each([
    [4, 1, 2],
    [5, 2, 3],
    [7, 2, 3],
    [8, 3, 4],
    [19, 3, 4],
    [20, 4, 5],
    [25, 4, 5],
  ])('of %d has %d lines, and in a week of few areas %d; all others are folded', (count, ofMany, ofFew) => {
    const others = (areas: number) => upTo(areas - 1).map(one => area(`${one}`, [100 + one]));
    const pullRequests = entries(120);
    for (const [areas, lines] of [
      [9, ofMany],
      [8, ofFew],
    ] as const) {
      const content = areaOf({ pullRequests, areas: [area('Query', upTo(count)), ...others(areas)] });
      expect(linesOf(content)).toEqual(upTo(lines).map(line));
      expect(content.more).toMatchObject({
        count: statement('folded', { parts: 'more', n: count - lines, above: 0 }),
        above: null,
      });
      expect(linesOf(content.more ?? null)).toEqual(upTo(count).slice(lines).map(line));
    }
  });

  it('has 60 lines in its fold, and the numbers of the others', () => {
    const content = areaOf({ pullRequests: entries(100), areas: [area('Query', upTo(100))] });
    expect(linesOf(content.more ?? null)).toHaveLength(60);
    expect(inside(content, 'more', 'rest')).toEqual(
      statement('and-more', { n: 35, evidence: evidence(upTo(100).slice(65)) }),
    );
  });

  it('says of its fold how many it holds, and how many are described above', () => {
    const textOf = (count: number, ...highlights: number[]) => {
      const { more } = areaOf({ areas: [area('Query', upTo(count))], highlights });
      return said(inside(more as SectionContent, 'count'));
    };
    expect(textOf(5)).toBe('2 more');
    expect(textOf(5, 1)).toBe('1 more · 1 listed above');
    expect(textOf(2, 1)).toBe('1 listed above');
  });

  it('only refers to what is described above, in its fold', () => {
    const content = areaOf({ areas: [QUERY], highlights: [1], attention: [notice(2)] });
    expect(linesOf(content)).toEqual([line(3)]);
    expect(content.more).toEqual({
      count: statement('folded', { parts: 'above', n: 0, above: 2 }),
      lines: [],
      rest: null,
      above: statement('listed-above', { evidence: evidence([1, 2]) }),
    });
    expect(said(inside(content, 'more', 'above'))).toBe('Listed above: #1 #2');
  });

  it('describes what the page does not describe elsewhere', () => {
    const content = areaOf({ areas: [QUERY], highlights: [1] }, ['changes']);
    expect(allLinesOf(content)).toEqual([line(3), line(1), line(2)]);
  });

  it('tells a series in one line, and counts all of it', () => {
    const given = { areas: [area('ARM', upTo(7))], series: [series([2, 6, 7])] };
    const content = areaOf(given);
    expect(linesOf(content)[1]).toBe('Effect of 2 (#2, mona), and 2 more steps (#6 and #7)');
    expect(content.more).toMatchObject({ count: statement('folded', { parts: 'more', n: 2, above: 0 }) });
    const folded = areaOf({ ...given, areas: [area('ARM', [1, 3, 4, 2, 6, 7])] });
    expect(folded.more).toMatchObject({
      count: statement('folded', { parts: 'more', n: 3, above: 0 }),
      lines: [{ id: 'item-of-series' }],
    });
  });
});

describe('a group of which everything is described above', () => {
  it('is left out, whether it is an area or not', () => {
    const given = { areas: [area('Query', [1, 2]), area('Console', [3, 4])], withoutArea: [5], highlights: [1, 2, 5] };
    expect(sectionOf(given)).toMatchObject({ groups: [{ lead: { values: { area: name('Console') } } }] });
  });
});

describe('what is in no area', () => {
  it('is a group of its own, after the areas', () => {
    const content = sectionOf({ withoutArea: [2, 1], areas: [area('Query', [3, 4])] });
    expect(inside(content, 'groups', 1, 'lead')).toEqual(statement('other-changes', { n: 2 }));
    expect(allLinesOf(inside(content, 'groups', 1) as SectionContent)).toEqual([line(2), line(1)]);
  });

  it('is left out if there is nothing', () => {
    expect(sectionOf({ areas: [area('Query', [3, 4])] })).toMatchObject({ groups: [{ lead: { id: 'area' } }] });
  });

  it('has the pull requests that are alone in their areas', () => {
    const content = sectionOf({ withoutArea: [2, 1], areas: [area('Query', [3])] });
    expect(content).toMatchObject({ groups: [{ lead: { values: { n: 3 } } }] });
    expect(allLinesOf(inside(content, 'groups', 0) as SectionContent)).toEqual([line(3), line(2), line(1)]);
  });
});

describe('minor changes', () => {
  const MINOR: Given = {
    minor: [
      { kind: 'docs', pullRequests: [4, 5] },
      { kind: 'test', pullRequests: [6] },
    ],
  };

  it('are a line that counts each kind, and opens to all of them', () => {
    const content = inside(sectionOf(MINOR), 'minor');
    const counts = [statement('minor', { kind: 'docs', n: 2 }), statement('minor', { kind: 'test', n: 1 })];
    expect(content).toMatchObject({
      count: statement('also', { counts: list(counts, 'dot') }),
      kinds: [
        { lead: counts[0], above: null },
        { lead: counts[1], above: null },
      ],
    });
    expect(said(inside(content as SectionContent, 'count'))).toBe('Also · 2 documentation changes · 1 test');
    expect(linesOf(inside(content as SectionContent, 'kinds', 0))).toEqual([line(4), line(5)]);
  });

  it.each([
    ['docs', 1, '1 documentation change'],
    ['test', 1, '1 test'],
    ['test', 2, '2 tests'],
    ['pipeline', 2, '2 changes of CI or build'],
    ['refactor', 2, '2 refactorings'],
    ['dependencies', 1, '1 dependency update'],
    ['dependencies', 3, '3 dependency updates'],
    ['release', 1, '1 release'],
    ['chore', 2, '2 chores'],
  ] as const)('of kind %s and number %d read: %s', (kind, n, text) => {
    const content = sectionOf({ minor: [{ kind, pullRequests: upTo(n) }] });
    expect(said(inside(content, 'minor', 'kinds', 0, 'lead'))).toBe(text);
  });

  it('have 25 lines of each kind, and the numbers of the others', () => {
    const pullRequests = entries(30);
    const content = sectionOf({ pullRequests, minor: [{ kind: 'docs', pullRequests: upTo(30) }] });
    expect(linesOf(inside(content, 'minor', 'kinds', 0))).toHaveLength(25);
    expect(inside(content, 'minor', 'kinds', 0, 'rest')).toEqual(
      statement('and-more', { n: 5, evidence: evidence(upTo(30).slice(25)) }),
    );
  });

  it('only refer to what is described above', () => {
    const content = sectionOf({ ...MINOR, attention: [notice(5)] });
    expect(inside(content, 'minor', 'kinds', 0, 'above')).toEqual(
      statement('listed-above', { evidence: evidence([5]) }),
    );
    expect(linesOf(inside(content, 'minor', 'kinds', 0))).toEqual([line(4)]);
  });
});

describe('a week of fewer than twelve', () => {
  const quiet = (given: Given) => sectionOf({ statistics: { volume: 'quiet' }, ...given });

  it('is one list: first what changes the product, then the minor changes', () => {
    const content = quiet({ withoutArea: [2, 1], minor: [{ kind: 'docs', pullRequests: [3] }] });
    expect(content).toMatchObject({ groups: [], minor: null });
    expect(saidAll(content?.list)).toEqual([line(2), line(1), line(3)]);
  });

  it('folds none of it', () => expect(saidAll(quiet({ withoutArea: upTo(11) })?.list)).toHaveLength(11));

  it('has no line for what is described above, and no list if that is all', () => {
    expect(saidAll(quiet({ withoutArea: [2, 1], attention: [notice(1)] })?.list)).toEqual([line(2)]);
    expect(quiet({ withoutArea: [1], attention: [notice(1)] })).toBeNull();
  });
});

it('an empty week has no such section', () => {
  expect(sectionOf({ pullRequests: [], statistics: { volume: 'none' } })).toBeNull();
});

describe('what changed, with sentences of a model', () => {
  const notes = [note(1, ['what', 'mechanism', 'caution']), note(3)];

  it('has those of an area behind its lead, two at most', () => {
    const sentences = ['One', 'Two', 'Three'].map(text => sentence(text, [2]));
    const areas = [{ area: 'area:query', sentences }];
    const content = sectionOf({
      areas: [area('Query', [1, 2]), area('Console', [3, 4])],
      withoutArea: [5],
      narration: narration({ areas }),
    });
    const read = [0, 1].map(index => said(inside(content, 'groups', index, 'narrated')));
    expect(read).toEqual(['One (#2). Two (#2).', null]);
  });

  it('tells in its lines what a pull request does, folded or not', () => {
    const content = areaOf({ areas: [area('Query', [2, 1, 4, 3])], narration: narration({ notes }) });
    expect(linesOf(content)).toEqual([line(2), 'What of 1 (#1, mona)']);
    expect(linesOf(content.more ?? null)).toEqual([line(4), 'What of 3 (#3, mona)']);
  });

  it('names in its lines no author who wrote most of the group', () => {
    const mainAuthor = { author: person('mona'), pullRequests: [1, 2], all: true };
    const content = areaOf({ areas: [area('Query', [1, 2], { mainAuthor })], narration: narration({ notes }) });
    expect(linesOf(content)[0]).toBe('What of 1 (#1)');
  });

  it('tells what is in no area, and in the list of a quiet week all of a note', () => {
    const given = { withoutArea: [1, 2], narration: narration({ notes }) };
    expect(allLinesOf(areaOf(given))).toEqual(['What of 1 (#1, mona)', line(2)]);
    expect(saidAll(sectionOf({ ...given, statistics: { volume: 'quiet' } })?.list)).toEqual([
      'What of 1 (#1, mona). Mechanism of 1. Caution of 1.',
      line(2),
    ]);
  });

  it('leaves minor changes as they are', () => {
    const content = sectionOf({ minor: [{ kind: 'docs', pullRequests: [1] }], narration: narration({ notes }) });
    expect(linesOf(inside(content, 'minor', 'kinds', 0))).toEqual([line(1)]);
  });
});
