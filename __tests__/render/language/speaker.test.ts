import { Speaker } from '../../../src/render/language/speaker.js';
import { languageNamed } from '../../support/languages.js';
import { ourEnglish } from '../reading.js';

const english = () => new Speaker(ourEnglish());
const own = (strings?: string, sentences?: string) =>
  new Speaker(languageNamed('en', { ...(strings && { strings }), ...(sentences && { sentences }) }));
const PLAIN = { words: (text: string) => text, bold: (inner: string) => `<b>${inner}</b>` };
const MARKED = { words: (text: string) => text.toUpperCase(), bold: (inner: string) => `**${inner}**` };

describe('a duration has the unit that people would use', () => {
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
  ])('%d hours', (hours, words) => expect(english().hours(hours)).toBe(words));
});

describe('days and instants', () => {
  it.each([
    ['2026-03-30', '2026-04-05', 'Mar 30 – Apr 5, 2026'],
    ['2025-12-29', '2026-01-04', 'Dec 29, 2025 – Jan 4, 2026'],
    ['2026-03-30', '2026-03-30', 'Mar 30, 2026'],
  ])('from %s to %s', (first, last, words) => expect(english().days(first, last)).toBe(words));

  it('have the months of the locale', () => {
    const german = own('locale: de');
    expect(german.days('2026-05-04', '2026-05-10')).toBe('Mai 4 – Mai 10, 2026');
    expect(german.instant('2026-05-04T00:00:00Z', 'UTC')).toBe('Mai 4, 2026, 00:00');
  });

  it('have the format of the language', () => {
    const reversed = own('dates: { range: { first: d., last: d. MMMM, between: "{last} ({first})" }, moment: HH.mm }');
    expect(reversed.days('2026-05-04', '2026-05-10')).toBe('10. May (4.)');
    expect(reversed.instant('2026-05-04T07:30:00Z', 'UTC')).toBe('07.30');
  });

  it('are in the time zone that is asked for', () => {
    expect(english().instant('2026-03-30T17:05:00Z', 'Asia/Shanghai')).toBe('Mar 31, 2026, 01:05');
  });
});

describe('numbers', () => {
  it.each<[string, (speaker: Speaker) => string, string, string]>([
    ['are grouped', one => one.number(1234567), '1,234,567', '1.234.567'],
    ['have one decimal', one => one.decimal(7), '7.0', '7,0'],
    ['are rounded to it', one => one.decimal(7.26), '7.3', '7,3'],
    ['are shares in percent', one => one.share(0.256), '26%', '26\u00a0%'],
    ['are points with their sign', one => one.points(1.75), '+1.8', '+1,8'],
    ['are points with a minus sign, not a hyphen', one => one.points(-0.5), '−0.5', '−0,5'],
    ['are durations', one => one.hours(250 * 24 * 5), '1,250 days', '1.250 days'],
    ['are in sentences', one => one.say('more', { n: 1200 }, PLAIN), '1,200 more', '1.200 more'],
    [
      'are in plural forms',
      one => one.say('merged-count', { n: 1200 }, PLAIN),
      '1,200 pull requests',
      '1.200 pull requests',
    ],
  ])('%s, as the locale writes them', (_, say, inEnglish, inGerman) => {
    expect([say(english()), say(own('locale: de'))]).toEqual([inEnglish, inGerman]);
  });
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c, and d'],
  ])('of %j', (items, words) => expect(english().list(items, 'and', PLAIN)).toBe(words));

  it.each([
    ['comma', 'a, b, c'],
    ['semicolon', 'a; b; c'],
    ['dot', 'a · b · c'],
    ['space', 'a b c'],
  ] as const)('with a %s between their items', (separator, words) => {
    expect(english().list(['a', 'b', 'c'], separator, PLAIN)).toBe(words);
  });

  it('print the words between their items in the form of the place, and the items as they are', () => {
    expect(english().list(['a', 'b', 'c'], 'and', MARKED)).toBe('a, b, AND c');
  });
});

describe('sentences in a row', () => {
  it('have between them what the language puts there', () => {
    expect(english().paragraph(['A.', 'B.'], PLAIN)).toBe('A. B.');
    expect(new Speaker(languageNamed('zh-CN')).paragraph(['甲。', '乙。'], PLAIN)).toBe('甲。乙。');
  });
});

describe('a note', () => {
  it('is where the language puts it', () => {
    expect(english().noted('CI', '42', PLAIN)).toBe('CI (42)');
    expect(own('phrases: { noted: "[{note}] of {value}" }').noted('CI', '{value} $&', MARKED)).toBe(
      '[{value} $&] OF CI',
    );
  });
});

describe('a statement that cannot be said', () => {
  it('is named in the error', () => {
    expect(() => own(undefined, 'more: "{people}"').say('more', { n: 1 }, PLAIN)).toThrow(
      /^sentences\.yml: more cannot be used: it names "people"/,
    );
  });
});

describe('a unit that is not in ICU syntax', () => {
  it('is named in the error', () => {
    expect(() => own('units: { days: "{n" }').hours(48)).toThrow(/^strings\.yml: units\.days cannot be used: /);
  });
});

describe('what a finding rests on', () => {
  const basis = (evidence: string, otherwise: string | null, values: Parameters<Speaker['basis']>[2]) => {
    const entry = { evidence, ...(otherwise !== null && { 'evidence-otherwise': otherwise }) };
    return own(JSON.stringify({ signals: { wide: entry } })).basis('signals', 'wide', values, PLAIN);
  };

  it('is the first form that has all its values', () => {
    expect(basis('{m} {n}', '{m}', { m: 1, n: 2 })).toBe('1 2');
    expect(basis('{m} {n}', '{m}', { m: 1 })).toBe('1');
    expect(basis('{m} {n}', '{m}', {})).toBeNull();
    expect(basis('{m} {n}', null, { m: 1 })).toBeNull();
  });

  it('may have words in a case that look like a name', () => {
    expect(basis('{a, plural, =0 {none} other {#}}', null, { a: 0 })).toBe('none');
  });

  it('is nothing where the language has no words for it', () => {
    expect(basis('', null, { a: 1 })).toBeNull();
    expect(english().basis('factors', 'unheard-of', {}, PLAIN)).toBeNull();
  });

  it('is said of factors, too', () => {
    expect(english().basis('factors', 'sweep', { lines: 1200, files: 200 }, PLAIN)).toBe('1,200 lines in 200 files');
  });

  it('is said of reasons for a second look, too', () => {
    expect(english().basis('second-look', 'reland', {}, PLAIN)).toBe('brings back a reverted change');
  });

  it('that is not in ICU syntax is named in the error', () => {
    expect(() => basis('{a', null, { a: 1 })).toThrow(/^strings\.yml: signals\.wide\.evidence cannot be used: /);
    expect(() => basis('{b}', '{m', { m: 1 })).toThrow(
      /^strings\.yml: signals\.wide\.evidence-otherwise cannot be used/,
    );
  });
});

describe('a word for one of our ids', () => {
  it.each([
    ['signals', 'wide', 'Across modules'],
    ['signal-meanings', 'wide', 'Several parts of the code changed together.'],
    ['signal-advice', 'untested', 'Check that existing tests cover it, or add one.'],
    ['factors', 'breaking', 'breaking'],
    ['change-kinds', 'docs', 'documentation'],
    ['attention-kinds', 'removed', 'Removed'],
    ['second-look-actions', 'read-now', 'Review it now.'],
    ['path-kinds', 'lock', 'lock files'],
    ['phrases', 'list-labels', 'labels'],
  ] as const)('is found among %s: %s', (kind, id, word) => expect(english().term(kind, id)).toBe(word));

  it.each(['signals', 'signal-meanings', 'factors', 'attention-kinds', 'phrases'] as const)(
    'is null where the language has none: %s',
    kind => {
      for (const id of ['unheard-of', 'constructor', 'toString', '__proto__'])
        expect(english().term(kind, id)).toBeNull();
    },
  );
});
