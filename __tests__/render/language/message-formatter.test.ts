import { MessageFormatter, type MessageValues, Printed } from '../../../src/render/language/message-formatter.js';

const PLAIN = { words: (text: string) => text, bold: (inner: string) => `<b>${inner}</b>` };
const MARKED = { words: (text: string) => text.toUpperCase(), bold: (inner: string) => `**${inner}**` };

describe('a message', () => {
  const say = (message: string, values: MessageValues, form = MARKED) =>
    new MessageFormatter('en').format('sentences.yml: newcomers', message, values, form);

  it('prints its words in the form of the place, and values as they are', () => {
    expect(say('for {n}: <b>new {n}</b> {n}', { n: new Printed('*x*') })).toBe('FOR *x*: **NEW *x*** *x*');
  });

  it('has the plural form and the variant of its values', () => {
    const message = '{n, plural, =0 {none} one {one} other {# all}} {is, select, yes {a} other {b}}';
    const variants = [0, 1, 1200].map(n => say(message, { n, is: n === 1 }, PLAIN));
    expect(variants).toEqual(['none b', 'one a', '1,200 all b']);
  });

  it('is one line without spaces at its ends', () => expect(say(' a \n  b{n}\n', { n: 1 }, PLAIN)).toBe('a b1'));

  it.each([
    [
      'is not in ICU syntax',
      'a {n',
      /^sentences\.yml: newcomers cannot be used: it is not an ICU message \(EXPECT_ARGUMENT_CLOSING_BRACE\)/,
    ],
    [
      'lacks a case',
      '{n, plural, one {x}}',
      /^sentences\.yml: newcomers cannot be used: it is not an ICU message \(MISSING_OTHER_CLAUSE\)/,
    ],
    [
      'has a tag that is open',
      '<b>a',
      /^sentences\.yml: newcomers cannot be used: it is not an ICU message \(UNCLOSED_TAG\)/,
    ],
    [
      'names something unknown',
      '{people} and {n}',
      'sentences.yml: newcomers cannot be used: it names "people", which it does not have; it may name {n}, <b>',
    ],
    [
      'has another tag',
      '<i>{n}</i>',
      /^sentences\.yml: newcomers cannot be used: it names "i", which it does not have/,
    ],
    ['names a tag', '{b} and {n}', /^sentences\.yml: newcomers cannot be used: it names "b", which it does not have/],
  ])('whose message %s is named in the error', (_, message, error) => {
    expect(() => say(message, { n: 1 })).toThrow(error);
  });
});

describe('a message of another locale', () => {
  it('has its numbers and its plural forms', () => {
    const message = '{n, plural, one {# день} few {# дні} other {# днів}}, {n, number}';
    const days = [1, 3, 1200].map(n => new MessageFormatter('uk').format('units', message, { n }, PLAIN));
    expect(days).toEqual(['1 день, 1', '3 дні, 3', '1\u00a0200 днів, 1\u00a0200']);
  });
});

describe('a message that may lack a value', () => {
  const say = (message: string, values: MessageValues) =>
    new MessageFormatter('en').formatIfKnown('strings.yml: signals.wide.evidence', message, values, PLAIN);

  it('is null without it', () => {
    expect(say('{n} of {m}', { n: 1, m: 2 })).toBe('1 of 2');
    expect(say('{n} of {m}', { n: 1 })).toBeNull();
    expect(say('{constructor}', { n: 1 })).toBeNull();
  });

  it('is an error if it is not in ICU syntax', () => {
    expect(() => say('{n', {})).toThrow(
      /^strings\.yml: signals\.wide\.evidence cannot be used: it is not an ICU message/,
    );
  });
});
