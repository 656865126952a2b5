import { numberedSeries } from '../../../src/analyze/series/numbered.js';
import { change, type GivenChange } from '../../support/change.js';
import { person } from '../../support/pull-request.js';

/** `Archive 1+2 of 4`: the series of titles, numbered from 1 on, by one author unless given. */
const found = (titles: readonly string[], given: (index: number) => GivenChange = () => ({})) =>
  numberedSeries(titles.map((title, index) => change({ number: index + 1, title, ...given(index) }))).map(
    ({ name, pullRequests, total }) => `${name} ${pullRequests.join('+')}${total === undefined ? '' : ` of ${total}`}`,
  );
const byDifferentAuthors = (index: number) => ({ author: person(`p${index}`) });

describe('steps that belong together', () => {
  it('are numbered alike', () => {
    expect(found(['[1/2] Archive: move', 'Archive: paint, part 2'])).toEqual([]);
    expect(found(['[1/N] Archive: move', 'Archive: paint, part 2'])).toEqual([]);
    expect(found(['[1/2] Archive: move', '[2/N] Archive: paint'])).toEqual([]);
    expect(found(['Archive: move, part 1', 'Archive: paint, part 2'])).toEqual(['Archive 1+2']);
  });

  it('have a subject among their first four words', () => {
    expect(found(['[1/2] Move that very archive', '[2/2] Paint the whole archive'])).toHaveLength(1);
    expect(found(['[1/2] Move that very old archive', '[2/2] Paint the whole new archive'])).toEqual([]);
    expect(found(['[1/2] Open one of five doors', '[2/2] Close each of many doors'])).toEqual([]);
  });

  it('can have the subject in their prefix, if it is no kind of change', () => {
    expect(found(['[1/2] feat(roof): open it', '[2/2] fix(roof): close them'])).toEqual(['Roof 1+2 of 2']);
    expect(found(['[1/2] fix: open it', '[2/2] fix: close them'])).toEqual([]);
    expect(found(['[Feature][1/2] Open it', '[Feature][2/2] Close them'])).toEqual([]);
    expect(found(['[Documentation][1/2] Open it', '[Documentation][2/2] Close them'])).toEqual([]);
    expect(found(['[Performance][1/2] Open it', '[Performance][2/2] Close them'])).toEqual([]);
  });

  it('have no subject in common in words that any title can have', () => {
    expect(found(['[1/2] Add tests for doors', '[2/2] Add tests for windows'])).toEqual([]);
  });

  it('by different authors, or by deleted accounts, have two subjects in common, one of them at the start', () => {
    const two = ['[1/2] Archive rooms: move', '[2/2] Archive rooms: paint'];
    expect(found(two, byDifferentAuthors)).toEqual(['Archive rooms 1+2 of 2']);
    expect(found(two, () => ({ author: null }))).toEqual(['Archive rooms 1+2 of 2']);
    const one = ['[1/2] Archive: move', '[2/2] Archive: paint'];
    expect(found(one)).toHaveLength(1);
    expect(found(one, byDifferentAuthors)).toEqual([]);
    expect(found(one, () => ({ author: null }))).toEqual([]);
    const late = ['[1/2] Move one two three archive rooms', '[2/2] Paint four five six archive rooms'];
    expect(found(late, byDifferentAuthors)).toEqual([]);
    expect(found(['[Roof][1/2] Slate up', '[Roof][2/2] Slate down'], byDifferentAuthors)).toHaveLength(1);
  });

  it('can be joined by a later one', () => {
    const titles = ['[1/3] Archive moves', '[2/3] Cellar dries', '[3/3] Archive cellar closes'];
    expect(found(titles.slice(0, 2))).toEqual([]);
    expect(found(titles).map(one => one.split(' ').slice(-3).join(' '))).toEqual(['1+2+3 of 3']);
  });

  it('can be of several series at once', () => {
    expect(found(['[1/2] Archive: move', '[1/2] Cellar: move', '[2/2] Archive: paint', '[2/2] Cellar: paint'])).toEqual(
      ['Archive 1+3 of 2', 'Cellar 2+4 of 2'],
    );
  });
});

describe('the order of steps', () => {
  it('is that of their numbers, and of the numbers below these', () => {
    const titles = ['(Phase 10) Archive', '(Phase 2 Item 2) Archive', '(Phase 2 Item 1) Archive', '(Phase 2) Archive'];
    expect(found(titles)).toEqual(['Archive 4+3+2+1']);
  });

  it('is that of the pull requests for the same step', () => {
    const given = (index: number) => ({ number: [7, 5, 6][index] ?? 0 });
    expect(found(['[2/2] Archive: move', '[1/2] Archive: move', '[2/2] Archive: paint'], given)).toEqual([
      'Archive 5+6+7 of 2',
    ]);
  });
});

describe('the name of numbered titles', () => {
  it.each([
    ['the words in the brackets', ['[Glass doors 1/2] Open', '[glass doors 2/2] Open them'], 'Glass doors'],
    ['no word of numbering', ['[Part 1/2] Archive rooms', '[Part 2/2] Archive rooms'], 'Archive rooms'],
    ['no words of only one of the brackets', ['[Glass 1/2] Archive', '[2/2] Archive'], 'Archive'],
    ['the words that all start with', ['[1/2] Move the archive up', '[2/2] Move the archive down'], 'Move the archive'],
    [
      'them without a filler at their end',
      ['[1/2] Archive rooms for ada', '[2/2] Archive rooms for bo'],
      'Archive rooms',
    ],
    [
      'the words that all have, rather than one that all start with',
      ['[1/2] Archive big rooms of glass', '[2/2] Archive old rooms of glass'],
      'Archive … rooms of glass',
    ],
    ['the prefix, rather than a single word', ['[Roof][1/2] Archive it', '[Roof][2/2] Archive them'], 'Roof'],
    ['the single word that all start with', ['[1/2] Archive it', '[2/2] Archive them'], 'Archive'],
    ['its first title, where nothing else is left', ['[1/2] Open archive', '[2/2] Close archive'], 'Open archive'],
    [
      'one mark for all words that differ in one place',
      ['[1/2] Archive very big rooms of glass', '[2/2] Archive old rooms of glass'],
      'Archive … rooms of glass',
    ],
    ['words with the case of the first', ['[1/2] archive rooms up', '[2/2] Archive Rooms down'], 'Archive rooms'],
  ])('is %s', (_, titles, name) => {
    expect(found(titles)).toEqual([`${name} 1+2 of 2`]);
  });

  const five = (titles: readonly string[]) => found(titles.map((title, index) => `${title} (${index + 1}/5)`));

  it('has words of three in five titles', () => {
    const [long, short] = ['Let big doors use glass', 'Let old doors use wood'];
    expect(five([long, long, long, short, short])).toEqual(['Let big doors use glass 1+2+3+4+5 of 5']);
    expect(five([long, long, short, short, 'Let new doors use iron'])).toEqual(['Let … doors use 1+2+3+4+5 of 5']);
  });

  it('is in the order of the title that has most of them', () => {
    const [long, short] = ['Let big doors use glass', 'Let old doors use wood'];
    expect(five([short, long, long, long, short])).toEqual(['Let big doors use glass 1+2+3+4+5 of 5']);
  });

  it('is none that any title could have', () => {
    const three = (...titles: string[]) => found(titles.map((title, index) => `${title} (${index + 1}/3)`));
    expect(three('Add archive', 'Add archive cellar', 'Add cellar')).toEqual(['Add archive 1+2+3 of 3']);
    expect(three('Add archive new', 'Add new archive cellar', 'Add cellar new')).toEqual([
      'Add archive new 1+2+3 of 3',
    ]);
  });

  it('has words of all titles, if there are only four', () => {
    const titles = ['Let a doors use glass', 'Let a doors use glass', 'Let a doors use glass', 'Let my doors use wood'];
    expect(found(titles.map((title, index) => `${title} (${index + 1}/4)`))).toEqual(['Let … doors use 1+2+3+4 of 4']);
  });

  it('has a word once, though a title repeats it', () => {
    expect(found(['[1/2] One door beside door glass', '[2/2] Two door beside door glass'])).toEqual([
      'Door beside … glass 1+2 of 2',
    ]);
  });
});

describe('numbered titles', () => {
  it('have their total only where the titles say it', () => {
    expect(found(['[1/N] Archive rooms', '[2/N] Archive rooms'])).toEqual(['Archive rooms 1+2']);
  });

  it('say whether they are numbered or in phases', () => {
    const by = (...titles: string[]) =>
      numberedSeries(titles.map((title, index) => change({ number: index + 1, title }))).map(one => one.by);
    expect(by('[1/2] Archive', '[2/2] Archive')).toEqual(['number']);
    expect(by('Archive, phase 1', 'Archive, phase 2')).toEqual(['phase']);
  });

  it('are no series alone', () => {
    expect(found(['[1/2] Archive'])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});
