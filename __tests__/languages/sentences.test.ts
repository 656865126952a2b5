import { SENTENCES, type SentenceId } from '../../src/render/sentences.js';
import { messageOf } from '../support/icu.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';

const IDS = Object.keys(SENTENCES) as SentenceId[];
const languages = LANGUAGE_NAMES.map(name => {
  const { strings, messages } = languageNamed(name);
  return { name, locale: strings.locale, say: (id: SentenceId) => messageOf(messages[id], strings.locale) };
});
const english = languages.find(({ name }) => name === 'en') as (typeof languages)[number];
const others = languages.filter(language => language !== english);

it('there is more than one language', () => expect(others.length).toBeGreaterThan(0));

describe.each(languages)('the sentences of $name', ({ locale, say }) => {
  it.each(IDS)('name nothing but what they are given: %s', id => {
    expect([...say(id).names].filter(name => !(SENTENCES[id] as readonly string[]).includes(name))).toEqual([]);
  });

  it('have no plural form that the language never takes', () => {
    const taken = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    expect(IDS.flatMap(id => [...say(id).categories].filter(form => !taken.some(one => one === form)))).toEqual([]);
  });
});

describe.each(others)('against English, the sentences of $name', ({ say }) => {
  it.each(IDS)('tell the same numbers, references, paths and names, in every case: %s', id => {
    const [own, model] = [say(id), english.say(id)];
    expect(own.printed()).toEqual(model.printed());
    for (const [name, values] of model.cases)
      for (const value of values)
        expect([name, value, own.printed(name, value)]).toEqual([name, value, model.printed(name, value)]);
  });

  it.each(IDS)('part the same cases: %s', id => {
    const casesOf = ({ cases }: ReturnType<typeof say>) => {
      const named = [...cases].filter(([, values]) => values.size > 0);
      return Object.fromEntries(named.map(([name, values]) => [name, [...values].sort()]));
    };
    expect(casesOf(say(id))).toEqual(casesOf(english.say(id)));
  });
});
