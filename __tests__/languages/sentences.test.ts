import { STATEMENT_IDS, STATEMENTS, type StatementId } from '../../src/domain/statements.js';
import { messageOf, wrongPlurals } from '../support/icu.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';

const languages = LANGUAGE_NAMES.map(name => {
  const { strings, messages } = languageNamed(name);
  return { name, locale: strings.locale, say: (id: StatementId) => messageOf(messages[id], strings.locale) };
});
const english = languages.find(({ name }) => name === 'en') as (typeof languages)[number];
const others = languages.filter(language => language !== english);

it('there is more than one language', () => expect(others.length).toBeGreaterThan(0));

describe.each(languages)('the sentences of $name', ({ locale, say }) => {
  it.each(STATEMENT_IDS)('name only values of their statement: %s', id => {
    const values: readonly string[] = STATEMENTS[id];
    expect([...say(id).names].filter(name => !values.includes(name))).toEqual([]);
  });

  it('have no tag but <b>', () => {
    expect(STATEMENT_IDS.flatMap(id => [...say(id).tags].filter(tag => tag !== 'b'))).toEqual([]);
  });

  it('have the plural forms of the language, and no others', () => {
    const wrong = STATEMENT_IDS.map(id => [id, wrongPlurals(say(id), locale)]).filter(
      ([, forms]) => forms?.length !== 0,
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(others)('against English, the sentences of $name', ({ say }) => {
  it.each(STATEMENT_IDS)('print the same values, with the same in bold, in every case: %s', id => {
    const [own, model] = [say(id), english.say(id)];
    expect(own.printed()).toEqual(model.printed());
    for (const [name, values] of model.cases)
      for (const value of values)
        expect([name, value, own.printed(name, value)]).toEqual([name, value, model.printed(name, value)]);
  });

  it.each(STATEMENT_IDS)('have the same cases: %s', id => {
    expect(say(id).casesOfMeaning).toEqual(english.say(id).casesOfMeaning);
  });
});
