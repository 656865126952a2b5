import { weekParagraph } from '../../../src/compose/statements/week.js';
import {
  author,
  decimal,
  list,
  noted,
  number,
  path,
  reference,
  references,
  signalName,
  term,
  title,
} from '../../../src/compose/values.js';
import type { Digest, Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import type { StatementId } from '../../../src/domain/statements.js';
import { bot, person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { authorRow, digest, entries, type Given, restOfThemes, sentencesOf, theme, upTo } from '../support.js';

const [ADA, BO] = [authorRow('ada', [1]), authorRow('bo', [2])];
const BOTS = [{ author: bot('ci'), pullRequests: [3] }];

const weekOf = (given: Given = {}) => sentencesOf(weekParagraph(digest({ pullRequests: entries(12), ...given })));
/** The statement with this id. */
const sentenceOf = (id: StatementId, given: Given) => weekOf(given).find(one => one.id === id);
/** The sentences after the one on how much was merged. */
const saidOf = (given: Given) => weekOf(given).slice(1).map(said).join(' ');

describe('how much was merged', () => {
  type Merged = NonNullable<Digest['trends']>['merged'];
  const mergedOf = (statistics: Partial<Statistics>, merged?: Merged) =>
    sentenceOf('merged', {
      statistics,
      trends: { weekBefore: '2026-W13', figures: [], revertStreak: 0, ...(merged && { merged }) },
    });
  const compared = (trend: NonNullable<Merged>['trend']) => ({ trend, before: 9, difference: 3, weeks: 4 });

  it('comes first, with by whom, and the week before', () => {
    const trends = { weekBefore: '2026-W13', figures: [], revertStreak: 0, merged: compared('more') };
    expect(weekOf({ statistics: { authors: [ADA, BO] }, trends })[0]).toEqual(
      statement('merged', { n: 12, who: 'people', people: 2, trend: 'more', before: 9, difference: 3, weeks: 4 }),
    );
  });

  it.each<[Partial<Statistics>, string, string]>([
    [{ authors: [ADA] }, 'one', '12 pull requests were merged, by one person.'],
    [{ authors: [ADA, BO] }, 'people', '12 pull requests were merged, by 2 people.'],
    [{ authors: [ADA], bots: BOTS }, 'mixed', '12 pull requests were merged, by one person and by bots.'],
    [{ authors: [ADA, BO], bots: BOTS }, 'mixed', '12 pull requests were merged, by 2 people and by bots.'],
    [{ bots: BOTS }, 'bots', '12 pull requests were merged, by bots alone.'],
    [{}, 'nobody', '12 pull requests were merged.'],
  ])('by %j is by %j: %s', (statistics, who, text) => {
    expect(mergedOf(statistics)?.values.who).toBe(who);
    expect(said(mergedOf(statistics))).toBe(text);
  });

  it.each([
    ['most', ': the most in 4 weeks, 3 more than the week before.'],
    ['fewest', ': the fewest in 4 weeks, 3 fewer than the week before.'],
    ['more', ', 3 more than the week before.'],
    ['fewer', ', 3 fewer than the week before.'],
    ['alike', ', about as many as the week before (9).'],
  ] as const)('is compared: %j', (trend, end) => {
    expect(said(mergedOf({ authors: [ADA] }, compared(trend)))).toBe(
      `12 pull requests were merged, by one person${end}`,
    );
  });

  it('is not compared with a week that counted otherwise', () => {
    expect(mergedOf({})?.values).toMatchObject({ trend: 'none', before: 0, difference: 0, weeks: 0 });
  });
});

describe('what the week was about', () => {
  type Shape = NonNullable<Digest['mainThemes']>['shape'];
  const NAMES = ['Api', 'Bus', 'Cli', 'Doc'];
  const themed = (shape: Shape, ...sizes: number[]): Given => {
    const themes = sizes.map((size, index) => theme(NAMES[index] ?? '', upTo(size)));
    return { themes: [...themes, restOfThemes([1])], mainThemes: { shape, themes: themes.map(({ id }) => id) } };
  };
  const counted = (name: string, count: number) =>
    noted(term('themes', `tag:${name.toLowerCase()}`, name), number(count));

  it('is a single theme', () => {
    expect(sentenceOf('theme-single', themed('single', 3))).toEqual(
      statement('theme-single', { theme: term('themes', 'tag:api', 'Api'), n: 3 }),
    );
  });

  it('is led by a theme, which others follow', () => {
    expect(sentenceOf('themes-led', themed('led', 7, 3, 2))).toEqual(
      statement('themes-led', {
        theme: term('themes', 'tag:api', 'Api'),
        n: 7,
        others: list([counted('Bus', 3), counted('Cli', 2)]),
        m: 2,
      }),
    );
  });

  it('is two themes', () => {
    expect(sentenceOf('themes-two', themed('two', 6, 5))).toEqual(
      statement('themes-two', {
        first: term('themes', 'tag:api', 'Api'),
        n: 6,
        second: term('themes', 'tag:bus', 'Bus'),
        m: 5,
      }),
    );
  });

  it.each([
    ['even', 'themes-even'],
    ['several', 'themes-largest'],
  ] as const)('is several themes: %j', (shape, id) => {
    expect(sentenceOf(id, themed(shape, 5, 5, 4))).toEqual(
      statement(id, { themes: list([counted('Api', 5), counted('Bus', 5), counted('Cli', 4)]) }),
    );
  });

  it.each<[Shape, number[], string]>([
    ['single', [3], 'The one theme that stands out is Api (3).'],
    ['led', [6, 4], 'The main theme is Api with 6; Bus (4) follows.'],
    ['led', [7, 3, 3, 3], 'The main theme is Api with 7; Bus (3), Cli (3), and Doc (3) follow.'],
    ['two', [6, 5], 'More than half belong to Api (6) and Bus (5).'],
    ['even', [4, 4, 4], 'No theme leads; the largest are Api (4), Bus (4), and Cli (4).'],
    ['several', [6, 4, 2], 'The largest themes are Api (6), Bus (4), and Cli (2).'],
    ['several', [5, 5], 'The largest themes are Api (5) and Bus (5).'],
  ])('of the shape %j with sizes %j reads: %s', (shape, sizes, text) => {
    expect(saidOf(themed(shape, ...sizes))).toBe(text);
  });

  it('takes the order of the main themes, and not that of the list of themes', () => {
    const themes = [theme('Api', upTo(4)), theme('Bus', upTo(6))];
    expect(saidOf({ themes, mainThemes: { shape: 'led', themes: ['tag:bus', 'tag:api'] } })).toContain(
      'Bus with 6; Api (4) follows.',
    );
  });

  it('is not said of themes that are too small', () => {
    expect(saidOf({ themes: [theme('Api', [1, 2])] })).toBe('');
  });

  describe('in a week without themes', () => {
    const module = (of: string) => ({ path: of, pullRequests: [1, 2], files: 1, additions: 1, deletions: 1 });
    const modulesOf = (...modules: string[]): Given => ({ statistics: { modules: modules.map(module) } });

    it('is the three largest modules', () => {
      const counted_ = (of: string) => noted(path(of), number(2));
      expect(sentenceOf('modules-largest', modulesOf('a', 'b', 'c', 'd'))).toEqual(
        statement('modules-largest', { modules: list([counted_('a'), counted_('b'), counted_('c')]) }),
      );
      expect(saidOf(modulesOf('a', 'b'))).toBe('Most changes are in a (2) and b (2).');
    });

    it('is not said of a single module', () => expect(saidOf(modulesOf('a'))).toBe(''));

    it('is not said if there are themes after all', () => {
      expect(saidOf({ ...modulesOf('a', 'b'), themes: [theme('Api', [1, 2])] })).toBe('');
      expect(saidOf({ ...modulesOf('a', 'b'), themes: [restOfThemes([1, 2])] })).toContain('Most changes are in');
    });
  });
});

describe('what to read', () => {
  it('names the first highlight with its title, and the two after it', () => {
    expect(sentenceOf('highlights', { highlights: [3, 2, 1, 5] })).toEqual(
      statement('highlights', {
        n: 4,
        first: reference(3),
        title: title('Change number 3', 'brief'),
        references: references([2, 1]),
      }),
    );
  });

  it.each([
    [[1], 'The highlight is #1: “Change number 1”.'],
    [[3, 2], 'Read #3 first: “Change number 3”; then #2.'],
    [[1, 2, 3], 'Read #1 first: “Change number 1”; then #2 and #3.'],
    [[1, 2, 3, 4, 5], 'Of 5 highlights, read #1 first: “Change number 1”; then #2 and #3.'],
  ])('of the highlights %j reads: %s', (highlights, text) => expect(saidOf({ highlights })).toBe(text));

  it('is not said without highlights', () => expect(saidOf({ highlights: [] })).toBe(''));
});

describe('the mean importance', () => {
  const meanOf = (given: Given = {}) =>
    sentenceOf('importance', { statistics: { importance: { mean: 2, median: 2 }, ...given.statistics }, ...given });
  const weekAfter = (before: number, direction: 'up' | 'down' | 'alike'): Given => ({
    trends: {
      weekBefore: '2026-W13',
      figures: [{ figure: 'importance', before, now: 2, direction }],
      revertStreak: 0,
    },
    statistics: { importance: { mean: 2, median: 2 } },
  });

  it('is compared with the week before', () => {
    expect(meanOf(weekAfter(1.75, 'up'))).toEqual(
      statement('importance', { mean: decimal(2), trend: 'up', before: decimal(1.75) }),
    );
  });

  it.each<[Given, string]>([
    [{}, 'Importance averages 2.0 on a scale of 0 to 10.'],
    [weekAfter(1.75, 'up'), 'Importance averages 2.0 on a scale of 0 to 10, up from 1.8.'],
    [weekAfter(2.25, 'down'), 'Importance averages 2.0 on a scale of 0 to 10, down from 2.3.'],
    [weekAfter(0, 'up'), 'Importance averages 2.0 on a scale of 0 to 10, up from 0.0.'],
    [weekAfter(1.8, 'alike'), 'Importance averages 2.0 on a scale of 0 to 10, as in the week before.'],
  ])('after %j reads: %s', (given, text) => expect(said(meanOf(given))).toBe(text));

  it.each([
    ['quiet', false],
    ['regular', true],
    ['busy', true],
  ] as const)('of a volume %j is said: %j', (volume, isSaid) => {
    const statistics = { volume, importance: { mean: 2, median: 2 } };
    expect(sentenceOf('importance', { statistics }) !== undefined).toBe(isSaid);
  });

  it('is not said if there is none', () => expect(sentenceOf('importance', {})).toBeUndefined());
});

describe('what to look at again', () => {
  const watching = (...toWatch: Statistics['findings']['toWatch']): Given => ({
    statistics: { findings: { high: [], medium: [], firstByRisk: [], toWatch } },
  });
  const [wide, large] = [
    { signal: 'wide', severity: 'medium' as const, pullRequests: [1, 2] },
    { signal: 'very-large', severity: 'high' as const, pullRequests: [3] },
  ];

  it('is one signal or two, in the order of the digest', () => {
    expect(sentenceOf('to-watch-one', watching(wide))).toEqual(
      statement('to-watch-one', { first: signalName('wide'), n: 2 }),
    );
    expect(sentenceOf('to-watch-two', watching(large, wide))).toEqual(
      statement('to-watch-two', { first: signalName('very-large'), n: 1, second: signalName('wide'), m: 2 }),
    );
    expect(saidOf(watching(large, wide))).toBe('Worth a second look: Very large (1) and Across modules (2).');
    expect(saidOf(watching(wide))).toBe('Worth a second look: Across modules (2).');
  });

  it('is not said if nothing needs it', () => expect(saidOf(watching())).toBe(''));
});

describe('who wrote the most', () => {
  const row = (login: string, count: number) => ({ author: person(login), pullRequests: upTo(count) });
  const active = (mostActive: Statistics['mostActive']): Given => ({
    statistics: { authors: upTo(6).map(one => authorRow(`p${one}`, [one])), ...(mostActive && { mostActive }) },
  });
  const leaders = list([noted(author(person('ada')), number(4)), noted(author(person('bo')), number(3))]);
  const rows = [row('ada', 4), row('bo', 3)];

  it('is named with how many', () => {
    expect(sentenceOf('most-active', active({ authors: rows }))).toEqual(statement('most-active', { leaders }));
  });

  it('is named as those who wrote half of it', () => {
    expect(sentenceOf('half-written', active({ authors: rows, half: { people: 2, listed: true } }))).toEqual(
      statement('half-written', { n: 2, people: 6, leaders, isAll: true }),
    );
  });

  it.each<[Statistics['mostActive'], string]>([
    [{ authors: rows }, 'ada (4) and bo (3) authored the most.'],
    [
      { authors: rows.slice(0, 1), half: { people: 1, listed: true } },
      'One person of 6 authored at least half of it: ada (4).',
    ],
    [
      { authors: rows, half: { people: 2, listed: true } },
      '2 people of 6 authored at least half of it: ada (4) and bo (3).',
    ],
    [
      { authors: rows.slice(0, 1), half: { people: 5, listed: false } },
      '5 people of 6 authored at least half of it, most of all ada (4).',
    ],
  ])('of %j reads: %s', (mostActive, text) => expect(saidOf(active(mostActive))).toBe(text));

  it('is not said if nobody stands out', () => expect(saidOf(active(undefined))).toBe(''));
});

describe('first contributions', () => {
  const first = (...logins: string[]): Given => ({
    statistics: { newContributors: logins.map(login => ({ author: person(login), pullRequests: [1] })) },
  });

  it('are counted', () => {
    expect(sentenceOf('newcomers', first('ada', 'bo'))).toEqual(statement('newcomers', { n: 2 }));
    expect(saidOf(first('ada'))).toBe('For one person it was the first contribution here.');
    expect(saidOf(first('ada', 'bo'))).toBe('For 2 people it was the first contribution here.');
  });

  it('are not spoken of if there are none, or none are known', () => {
    expect(saidOf(first())).toBe('');
    expect(saidOf({})).toBe('');
  });
});

it('the paragraph has its sentences in this order', () => {
  const given: Given = {
    highlights: [1],
    themes: [theme('Api', [1, 2, 3])],
    mainThemes: { shape: 'single', themes: ['tag:api'] },
    statistics: {
      authors: [ADA, BO],
      importance: { mean: 2, median: 2 },
      mostActive: { authors: [{ author: person('ada'), pullRequests: [1, 2] }] },
      newContributors: [{ author: person('bo'), pullRequests: [2] }],
      findings: {
        high: [],
        medium: [],
        firstByRisk: [],
        toWatch: [{ signal: 'wide', severity: 'medium', pullRequests: [1] }],
      },
    },
  };
  expect(weekOf(given).map(({ id }) => id)).toEqual([
    'merged',
    'theme-single',
    'highlights',
    'importance',
    'to-watch-one',
    'most-active',
    'newcomers',
  ]);
});
