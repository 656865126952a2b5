import { STATEMENT_IDS, STATEMENTS } from '../../src/domain/statements.js';
import { type MessageForm, Printed, Speaker } from '../../src/render/language/speaker.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';

const form: MessageForm = { words: words => words, bold: inner => `**${inner}**` };

describe.each(LANGUAGE_NAMES)('every statement in %s', name => {
  const speaker = new Speaker(languageNamed(name));

  it.each([0, 1, 2, 5, 1234])('is said of %d without a space too many, and with no brace left over', n => {
    for (const id of STATEMENT_IDS) {
      const values = Object.fromEntries(STATEMENTS[id].map(value => [value, n]));
      const said = speaker.say(id, values, form);
      expect([id, said]).toEqual([id, expect.stringMatching(/^\S(?:(?!\s{2}|[{}#]| [.,;:]).)*$/)]);
    }
  });
});

describe('a statement', () => {
  const english = languageNamed('en');
  const say = (message: string, values: Parameters<Speaker['say']>[1], locale = 'en') => {
    const { messages, strings } = english;
    const speaker = new Speaker({ messages: { ...messages, newcomers: message }, strings: { ...strings, locale } });
    return speaker.say('newcomers', values, form);
  };

  it('that names what it does not have is an error with its id', () => {
    expect(() => say('{people}', { n: 1 })).toThrow(/^sentences\.yml: newcomers cannot be used: .*people/);
  });

  it('that is not an ICU message is an error with its id', () => {
    expect(() => say('{n, plural, one {x}', { n: 1 })).toThrow(/^sentences\.yml: newcomers cannot be used: /);
  });

  it('has words that the form prints, and values that are printed already', () => {
    const speaker = new Speaker({ ...english, messages: { ...english.messages, newcomers: '*a* {n}' } });
    const shouting = { ...form, words: (words: string) => words.toUpperCase() };
    expect(speaker.say('newcomers', { n: new Printed('*b*') }, shouting)).toBe('*A* *b*');
  });

  it('has bold words, and ends where its words do', () => {
    expect(say('<b>{n}</b> & more\n', { n: 1 })).toBe('**1** & more');
  });

  it('has numbers as its language writes them', () => {
    expect(say('{n, plural, other {# files}}', { n: 12_345 }, 'de')).toBe('12.345 files');
    expect(say('{n, number}', { n: 12_345 })).toBe('12,345');
  });
});
