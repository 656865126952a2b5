import { OBJECT, statement, type Value } from '../../src/domain/page.js';
import type { Author } from '../../src/domain/pull-request.js';
import { htmlForm } from '../../src/render/markdown/forms.js';
import { plainForm } from '../../src/render/text/plain-form.js';
import { languageNamed } from '../support/languages.js';
import { bot, person } from '../support/pull-request.js';
import { type PrinterGiven, plainly, print } from './reading.js';

const from = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n);
const name = (text: string): Value => ({ type: 'name', name: text });
const reference = (number: number): Value => ({ type: 'reference', number });
const path = (text: string): Value => ({ type: 'path', path: text });
const byAuthor = (author: Author | null, given: PrinterGiven = {}) =>
  print({ type: 'person', author, mention: true }, given);
const byPerson = (author: Author | null, given: PrinterGiven = {}) =>
  print({ type: 'person', author, mention: false }, given);

describe('a value is printed in the words of the language', () => {
  it.each<[string, Value, string]>([
    ['a number', { type: 'number', number: 1234567 }, '1,234,567'],
    ['a number with one decimal', { type: 'decimal', number: 7 }, '7.0'],
    ['points', { type: 'points', points: 1.75 }, '+1.8'],
    ['points below zero, with a minus sign', { type: 'points', points: -0.5 }, '−0.5'],
    ['a share', { type: 'share', share: 0.256 }, '26%'],
    ['a duration', { type: 'hours', hours: 60 }, '2.5 days'],
    ['an instant', { type: 'instant', instant: '2026-03-30T17:05:00Z' }, 'Mar 30, 2026, 17:05'],
    ['days', { type: 'days', first: '2026-03-30', last: '2026-04-05' }, 'Mar 30 – Apr 5, 2026'],
    ['a word for an id', { type: 'term', kind: 'signals', id: 'wide', name: null }, 'Across modules'],
    ['a statement', statement('merged-count', { n: 1200 }), '1,200 pull requests'],
  ])('%s', (_, value, words) => expect(print(value)).toBe(words));

  it('an instant in the time zone of the page', () => {
    const instant: Value = { type: 'instant', instant: '2026-03-30T17:05:00Z' };
    expect(print(instant, { page: { timeZone: 'Asia/Shanghai' } })).toBe('Mar 31, 2026, 01:05');
  });
});

describe('a statement', () => {
  it('prints the values that it names, in the form of the place', () => {
    const pushed = statement('direct-push', {
      commit: { type: 'commit', sha: 'c0ffee5' },
      title: { type: 'title', text: 'Use `a*b`', length: 'full' },
      author: name('x*y'),
    });
    expect(print(pushed)).toBe('`c0ffee5` Use `a*b` — x\\*y');
  });

  it('escapes its own words, and keeps its bold ones', () => {
    const language = languageNamed('en', { sentences: `more: "<b>*{n, number}*</b> a|b"` });
    expect(print(statement('more', { n: 2 }), { language })).toBe('**\\*2\\*** a\\|b');
  });

  it('chooses a variant by yes and no', () => {
    const line = (isHigh: boolean) => print(statement('finding', { reference: name('x'), isHigh, basis: name('y') }));
    expect([line(true), line(false)]).toEqual(['x **(high)**: y', 'x: y']);
  });
});

describe('a list', () => {
  it('of values is joined as the language does', () => {
    const items = [3, 1, 2].map(reference);
    expect(plainly(print({ type: 'list', items, separator: 'and' }) ?? '')).toBe('#3, #1, and #2');
  });

  it('escapes what the language puts between its items', () => {
    const language = languageNamed('en', { strings: 'lists: { two: " | " }' });
    expect(print({ type: 'list', items: [name('a'), name('b')], separator: 'and' }, { language })).toBe('a \\| b');
  });
});

describe('a paragraph', () => {
  it('has its sentences in a row, without those that say nothing', () => {
    const unknown: Value = { type: 'basis', of: 'signals', id: 'unheard-of', values: {} };
    const sentences = [statement('excluded', { n: 1 }), unknown, statement('excluded', { n: 3 })];
    expect(print({ type: 'paragraph', sentences })).toBe(
      '1 pull request left out by the settings. 3 pull requests left out by the settings.',
    );
  });
});

describe('a sentence of a model', () => {
  const prose = (text: string, ...objects: Value[]) => plainly(print({ type: 'prose', text, objects }) ?? '');

  it('is printed as a title is, with its values where they stand', () => {
    expect(print({ type: 'prose', text: `Use \`a*b\` in *c* of ${OBJECT} here`, objects: [name('x*y')] })).toBe(
      'Use `a*b` in \\*c\\* of x\\*y here',
    );
    expect(prose(`${OBJECT} and ${OBJECT}`, reference(1), reference(2))).toBe('#1 and #2');
    expect(prose(`${OBJECT}${OBJECT}!`, name('a'), name('b'))).toBe('ab!');
  });

  it('keeps one space where its pieces have some', () => {
    expect(print({ type: 'prose', text: `a \u00a0 ${OBJECT}\t${OBJECT} `, objects: [name('b'), name('c')] })).toBe(
      'a b c',
    );
  });

  it('lets no code reach from one piece into another', () => {
    expect(print({ type: 'prose', text: `a \`b ${OBJECT} c\` d`, objects: [name('x')] })).toBe('a \\`b x c\\` d');
  });

  it('is cut at its end, with the values behind it', () => {
    const long = prose(`${'word '.repeat(54)}${OBJECT} ${'more '.repeat(9)}${OBJECT}`, name('first'), name('last'));
    expect(long).toMatch(/^(?:word ){54}first more…$/);
  });

  it('has a number behind it, once it has one', () => {
    const mark = (number: number | null) => print({ type: 'mark', number, sentence: 'x', quotes: name('y') });
    expect([mark(12), mark(null)]).toEqual(['<sup>12</sup>', '']);
  });
});

describe('something with a note', () => {
  it.each<[Value, string]>([
    [name('4*2'), 'CI (4\\*2)'],
    [reference(42), 'CI ([#\u206042])'],
  ])('has it in brackets, each in its own form', (note, printed) => {
    expect(print({ type: 'noted', value: name('CI'), note })).toBe(printed);
  });
});

describe('what a finding rests on', () => {
  const basis = (values: Readonly<Record<string, Value | number>>, id = 'reverted') =>
    print({ type: 'basis', of: 'signals', id, values });

  it('is said with the values that are known', () => {
    const pullRequests = reference(9);
    expect(basis({ pullRequests, hours: 5 })).toBe('reverted by [#\u20609] after 5 hours');
    expect(basis({ pullRequests })).toBe('reverted by [#\u20609]');
    expect(basis({})).toBeNull();
  });

  it.each(['unheard-of', 'constructor', '__proto__'])('is nothing for a signal that the language lacks: %s', id => {
    expect(basis({}, id)).toBeNull();
  });
});

describe('a count opens to its pull requests', () => {
  it('to 120 of them, and says that there are more', () => {
    const evidence = (count: number) => plainly(print({ type: 'evidence', numbers: from(1, count) }) ?? '');
    expect(evidence(2)).toBe('#1 #2');
    expect(evidence(120)).toMatch(/ #119 #120$/);
    expect(evidence(1321)).toMatch(/ #119 #120 1,201 more in digest\.json$/);
  });
});

describe('a person', () => {
  const [ada, unknownLogin] = [person('ada', 'Ada L.'), { name: 'Ada L.', bot: false }];

  it('is called by login, and by name where the page does so', () => {
    expect(byPerson(ada)).toBe('ada');
    expect(byPerson(unknownLogin)).toBe('Ada L.');
    expect(byPerson(ada, { page: { peopleBy: 'name' } })).toBe('Ada L.');
    expect(byPerson(null)).toBe('a deleted account');
  });

  it.each([
    ['octo-cat', '@octo-cat'],
    ['0x1', '@0x1'],
    ['A_b', '@A_b'],
    ['a', '@a'],
    ['x'.repeat(39), `@${'x'.repeat(39)}`],
  ])('is mentioned by a login of GitHub’s form: %s', (login, mention) => {
    expect(byAuthor(person(login), { mentions: true })).toBe(mention);
    expect(byAuthor(person(login))).not.toContain('@');
  });

  it.each(['-ada', '_ada', 'octo/team', 'a b', 'ada!', ' ada', 'x'.repeat(40), ''])(
    'is not mentioned by anything else: %j',
    login => expect(byAuthor(person(login), { mentions: true })).not.toContain('@'),
  );

  it('is not mentioned as a bot, as a deleted account, without a login, or in passing', () => {
    expect(byAuthor(bot('ci'), { mentions: true })).toBe('ci\\[bot\\]');
    expect(byAuthor(null, { mentions: true })).toBe('a deleted account');
    expect(byAuthor(unknownLogin, { mentions: true })).toBe('Ada L.');
    expect(byPerson(ada, { mentions: true })).toBe('ada');
  });
});

describe('of what shows nothing, the page says so', () => {
  const ENGLISH = { language: languageNamed('en') };
  const CHINESE = { language: languageNamed('zh-CN') };

  it.each(['\u3164', '\u00ad\u034f', '\u200d\u2800', '\u0301', ' ', '`\u200b`', '`', '\u{e0041}'])(
    'a title: %j',
    text => {
      for (const length of ['brief', 'full', 'whole', 'sentence'] as const) {
        const title: Value = { type: 'title', text, length };
        expect([print(title, ENGLISH), print(title, CHINESE)]).toEqual(['(no title)', '（无标题）']);
        for (const form of [htmlForm, plainForm]) expect(print(title, { form })).toBe('(no title)');
      }
    },
  );

  it.each(['\u3164', '\u00ad\u034f', '\u0301', ' '])('a name, a path, an owner: %j', text => {
    const values: Value[] = [
      name(text),
      path(text),
      { type: 'owner', owner: text },
      { type: 'link', text, url: null },
      { type: 'link', text, url: 'https://github.com/octo/house' },
      { type: 'term', kind: 'signals', id: text, name: null },
      { type: 'person', author: person(text, 'Ada'), mention: true },
      { type: 'person', author: { name: text, bot: false }, mention: false },
    ];
    for (const value of values)
      expect([print(value, ENGLISH), print(value, CHINESE)]).toEqual(['(no name)', '（无名称）']);
  });

  it('and nothing of what is absent', () => {
    expect([print({ type: 'title', text: '', length: 'full' }), print(name(''))]).toEqual(['', '']);
  });
});

describe('a long text is cut', () => {
  const long = 'x'.repeat(300);

  it.each<[string, Value, number]>([
    ['a name', name(long), 40],
    ['a name of our own that no language knows', { type: 'term', kind: 'signals', id: long, name: null }, 40],
    ['a person', { type: 'person', author: person(long), mention: false }, 40],
    ['an owner', { type: 'owner', owner: long }, 42],
    ['a path', path(long), 58],
    ['a commit', { type: 'commit', sha: long }, 12],
    ['a title within a sentence', { type: 'title', text: long, length: 'brief' }, 60],
    ['a title', { type: 'title', text: long, length: 'full' }, 120],
    ['a sentence', { type: 'title', text: long, length: 'whole' }, 256],
  ])('%s', (_, value, length) => {
    const printed = print(value) ?? '';
    expect(printed.length).toBeLessThanOrEqual(length);
    expect(printed.length).toBeGreaterThan(length * 0.9);
  });
});

describe('names', () => {
  it.each<[string, Value, string]>([
    ['of paths are code', path('src/a_b.ts'), '`src/a_b.ts`'],
    ['of the top folder are words', path('.'), 'top level'],
    ['of owners are code', { type: 'owner', owner: '@octo/team' }, '`@octo/team`'],
    ['of commits are code', { type: 'commit', sha: 'c0ffee5d0c0ffee5' }, '`c0ffee5d0c`'],
    [
      'of commits of one of several repositories have its name, which leads to them',
      { type: 'commit', sha: 'c0ffee5d0c0ffee5', repository: { name: 'a_b', url: 'https://x.example/o/a_b' } },
      '[a_b](<https://x.example/o/a_b/commit/c0ffee5d0c0ffee5>) `c0ffee5d0c`',
    ],
    [
      'of commits are text where there is no address, or they are none',
      { type: 'commit', sha: '../../..', repository: { name: 'web', url: 'https://x.example/o/web' } },
      'web `../../..`',
    ],
    ['of labels are text', name('a*b <c>'), 'a\\*b &lt;c&gt;'],
    ['of links are text', { type: 'link', text: 'a*b', url: 'https://x.example/' }, '[a\\*b](<https://x.example/>)'],
    ['of signals of a later version stay', { type: 'term', kind: 'signals', id: 'un*heard', name: null }, 'un\\*heard'],
    [
      'of our own ids are the language’s',
      { type: 'term', kind: 'attention-kinds', id: 'removed', name: null },
      'Removed',
    ],
  ])('%s', (_, value, printed) => expect(print(value)).toBe(printed));
});
