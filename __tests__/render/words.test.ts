import type { Digest } from '../../src/domain/digest.js';
import { themeName, topicName } from '../../src/render/themes.js';
import { type Words, Words as WordsOf } from '../../src/render/words.js';
import { digestOf, WEEK_14 } from '../support/digest.js';
import { bot, person } from '../support/pull-request.js';
import { ourEnglish, plainly, wordsOf } from './reading.js';

const words = (change: Partial<Digest> = {}, options: Parameters<typeof wordsOf>[1] = {}) =>
  wordsOf({ ...digestOf([]), ...change }, options);
const from = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n);

describe('a duration is told in the unit that people would use', () => {
  it.each([
    [0, '0 minutes'],
    [1 / 60, '1 minute'],
    [1.99, '119 minutes'],
    [2, '2 hours'],
    [2.04, '2 hours'],
    [9.94, '9.9 hours'],
    [10.4, '10 hours'],
    [47.9, '48 hours'],
    [48, '2 days'],
    [60, '2.5 days'],
    [239, '10 days'],
    [250, '10 days'],
    [24_000, '1,000 days'],
  ])('%d hours', (hours, told) => expect(words().duration(hours)).toBe(told));
});

describe('days and moments', () => {
  it.each([
    ['2026-03-30', '2026-04-05', 'Mar 30 – Apr 5, 2026'],
    ['2025-12-29', '2026-01-04', 'Dec 29, 2025 – Jan 4, 2026'],
    ['2026-03-30', '2026-03-30', 'Mar 30, 2026'],
  ])('from %s to %s', (first, last, told) => expect(words().days(first, last)).toBe(told));

  it('have the months of the language', () => {
    const { strings, ...rest } = ourEnglish();
    const german = { ...rest, strings: { ...strings, locale: 'de' } };
    const one = new WordsOf(german, digestOf([]), { links: 'quiet', mentions: false });
    expect(one.days('2026-05-04', '2026-05-10')).toBe('Mai 4 – Mai 10, 2026');
    expect(one.moment('2026-05-04T00:00:00Z')).toBe('Mai 4, 2026, 00:00');
  });

  it('are those of the period’s own zone', () => {
    const period = { ...WEEK_14, timeZone: 'Asia/Shanghai' };
    expect(words({ period }).moment('2026-03-30T17:05:00Z')).toBe('Mar 31, 2026, 01:05');
  });
});

describe('numbers', () => {
  it.each<[string, (words: Words) => unknown, string]>([
    ['are written as the language writes them', one => one.number(1234567), '1,234,567'],
    ['of one are singular', one => one.count('files', 1), '1 file'],
    ['of none are plural', one => one.count('files', 0), '0 files'],
    ['of many are plural', one => one.count('files', 1234), '1,234 files'],
    ['as shares are percents', one => one.percent(0.256), '26%'],
    ['as scores have a tenth', one => one.score(7), '7.0'],
    ['as scores are rounded to it', one => one.score(7.26), '7.3'],
    ['as points have a sign', one => one.points(1.75), '+1.8'],
    ['as points below zero have a minus and no hyphen', one => one.points(-0.5), '−0.5'],
  ])('%s', (_, say, told) => expect(String(say(words()))).toBe(told));
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c, and d'],
  ])('of %j', (items, told) => expect(words().list(items)).toBe(told));

  it('of pull requests', () => expect(plainly(words().references([3, 1, 2]).source)).toBe('#3, #1, and #2'));

  it('stand in brackets behind what they are about, as text', () => {
    const one = words();
    expect(one.noted(one.label('CI'), '4*2').source).toBe('CI (4\\*2)');
    expect(plainly(one.noted(one.label('CI'), one.reference(42)).source)).toBe('CI (#42)');
  });
});

describe('a phrase', () => {
  it('has its placeholders filled, and keeps those that it is not given', () => {
    expect(words().phrase('n-of-m', { n: '3' })).toBe('3 of {m}');
    expect(words().phrase('n-of-m', { n: '{m}', m: '$&' })).toBe('{m} of $&');
  });

  it('is followed by others in a paragraph; what is not said leaves nothing', () => {
    const one = words();
    expect(one.paragraph([null, one.say('hot-files', { n: 2 }), null, one.say('hot-files', { n: 3 })]).source).toBe(
      '2 files changed in five pull requests or more. 3 files changed in five pull requests or more.',
    );
  });
});

describe('a count opens to its pull requests', () => {
  it('to 120 of them, and says how many more there are', () => {
    const evidence = (count: number) => plainly(words().evidence(from(1, count)).source);
    expect(evidence(2)).toBe('#1 #2');
    expect(evidence(120)).toMatch(/ #119 #120$/);
    expect(evidence(1321)).toMatch(/ #119 #120 and 1,201 more in digest\.json$/);
  });

  it('within a cell of a table', () => {
    expect(words().opening([7]).source).toBe('<details><summary>1</summary>[#\u20607]</details>');
  });
});

describe('a person', () => {
  const [ada, clone] = [person('ada', 'Ada L.'), { name: 'Ada L.', bot: false }];

  it('is called by login, and on the page of a clone by name', () => {
    expect(words().person(ada).source).toBe('ada');
    expect(words().person(clone).source).toBe('Ada L.');
    expect(words({ source: 'git' }).person(ada).source).toBe('Ada L.');
    expect(words().person(null).source).toBe('a deleted account');
  });

  it.each([
    ['octo-cat', '@octo-cat'],
    ['0x1', '@0x1'],
    ['A_b', '@A_b'],
    ['a', '@a'],
    ['x'.repeat(39), `@${'x'.repeat(39)}`],
  ])('is mentioned by a login as GitHub gives it: %s', (login, told) => {
    expect(words({}, { mentions: true }).author(person(login)).source).toBe(told);
    expect(words().author(person(login)).source).not.toContain('@');
  });

  it.each(['-ada', '_ada', 'octo/team', 'a b', 'ada!', ' ada', 'x'.repeat(40), ''])(
    'is not mentioned by what is no login: %j',
    login => expect(words({}, { mentions: true }).author(person(login)).source).not.toContain('@'),
  );

  it('is not mentioned where it is a bot, nobody, or only named beside', () => {
    const one = words({}, { mentions: true });
    expect(one.author(bot('ci')).source).toBe('ci\\[bot\\]');
    expect(one.author(null).source).toBe('a deleted account');
    expect(one.author(clone).source).toBe('Ada L.');
    expect(one.person(ada).source).toBe('ada');
  });
});

describe('what is long is cut', () => {
  const long = 'x'.repeat(300);

  it.each<[string, (words: Words) => { source: string }, number]>([
    ['a name', one => one.label(long), 40],
    ['a name inside a tag', one => one.name(long), 40],
    ['a person', one => one.person(person(long)), 40],
    ['an owner', one => one.owner(long), 42],
    ['a path', one => one.path(long), 58],
    ['a title within a sentence', one => one.briefTitle(long), 72],
    ['a title', one => one.title(long), 120],
    ['a sentence', one => one.sentence(long), 256],
  ])('%s', (_, say, length) => {
    expect(say(words()).source.length).toBeLessThanOrEqual(length);
    expect(say(words()).source.length).toBeGreaterThan(length * 0.9);
  });
});

describe('names', () => {
  it('of paths and owners are code, and of the top of the repository a word', () => {
    const one = words();
    expect(one.path('src/a_b.ts').source).toBe('`src/a_b.ts`');
    expect(one.path('.').source).toBe('top level');
    expect(one.owner('@octo/team').source).toBe('`@octo/team`');
    expect(one.name('a*b <c>').source).toBe('a*b &lt;c&gt;');
    expect(one.label('a*b <c>').source).toBe('a\\*b &lt;c&gt;');
  });

  it('of signals are the language’s, and those of a later version stay', () => {
    expect(words().signal('wide')).toBe('Across modules');
    expect(words().signal('unheard-of')).toBe('unheard-of');
  });

  it('of themes are the language’s, else their own', () => {
    const { strings, ...rest } = ourEnglish();
    const themes = { ...strings.themes, 'tag:load-testing': 'Load tests', 'tag:api': 'Interface' };
    const given = { links: 'quiet', mentions: false } as const;
    const one = new WordsOf({ ...rest, strings: { ...strings, themes } }, digestOf([]), given);
    const theme = { by: 'tag', pullRequests: [] } as const;
    const named = (id: string, name: string | null) => themeName({ ...theme, id, name, pullRequests: [] }, one);
    expect(named('tag:api', 'API')).toBe('Interface');
    expect(named('tag:query', 'Query')).toBe('Query');
    expect(named('other', null)).toBe('Other');
    expect(named('tag:gone', null)).toBe('Other');
    expect(['Load Testing', 'API', 'Query Plans'].map(name => topicName(name, one))).toEqual([
      'Load tests',
      'Interface',
      'Query Plans',
    ]);
  });

  it('of modules tell whether the repository is about them', () => {
    const { statistics } = digestOf([]);
    const module = { pullRequests: [1], files: 1, additions: 1, deletions: 1 };
    const modules = [
      { ...module, path: 'docs', kind: 'docs' },
      { ...module, path: 'src', kind: 'source' },
    ];
    const one = words({ statistics: { ...statistics, modules } });
    expect(['src', 'unheard-of', 'docs', '.'].filter(path => one.isMain(path))).toEqual(['src', 'unheard-of']);
  });
});
