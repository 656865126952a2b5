import type { Language } from '../../src/render/index.js';
import { messageOf, wrongPlurals } from '../support/icu.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';

/** The texts of a language by their ways, without those that each language has for itself. */
function textsOf({ strings }: Language): ReadonlyMap<string, string> {
  const { locale, dates, ...rest } = strings;
  const inside = (value: unknown, way: string): [string, string][] =>
    typeof value === 'string'
      ? [[way, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => inside(inner, way === '' ? key : `${way}.${key}`));
  return new Map(inside(rest, ''));
}

const english = languageNamed('en');
const texts = textsOf(english);
const ways = [...texts.keys()];

describe.each(LANGUAGE_NAMES.filter(name => name !== 'en'))('against English, the strings of %s', name => {
  const language = languageNamed(name);
  const own = textsOf(language);
  const say = (way: string) => messageOf(own.get(way) ?? '', language.strings.locale);

  it('are all there', () => expect([...own.keys()].sort()).toEqual([...ways].sort()));

  it.each(ways)('print the same values, in the same cases: %s', way => {
    const [translated, model] = [say(way), messageOf(texts.get(way) ?? '', 'en')];
    expect(translated.printed()).toEqual(model.printed());
    expect(translated.casesOfMeaning).toEqual(model.casesOfMeaning);
  });

  it('print both ends of a range of days', () => {
    const { between } = language.strings.dates.range;
    expect([...between.matchAll(/\{(\w+)\}/g)].map(([, end]) => end).sort()).toEqual(['first', 'last']);
  });
});

describe.each(LANGUAGE_NAMES)('the strings of %s', name => {
  const language = languageNamed(name);
  const { locale } = language.strings;

  it('have the plural forms of the language, and no others', () => {
    const wrong = [...textsOf(language)].map(([way, text]) => [way, wrongPlurals(messageOf(text, locale), locale)]);
    expect(wrong.filter(([, forms]) => forms?.length !== 0)).toEqual([]);
  });
});
