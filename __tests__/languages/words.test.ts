import type { Language } from '../../src/render/language.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';

/** The placeholders of every string of a language by the way to it; plural forms and dates are each language's own. */
function placeholders(value: unknown, way: readonly string[] = []): [string, string[]][] {
  if (typeof value === 'string') return [[way.join('.'), [...new Set(value.match(/\{[\w-]+\}/g))].sort()]];
  return Object.entries(value as object).flatMap(([key, inner]) => placeholders(inner, [...way, key]));
}

const stringsOf = ({ strings }: Language) => {
  const { counts, themes, ...rest } = strings;
  return placeholders(rest);
};

const tagsOf = (template = '') =>
  [...new Set([...template.matchAll(/\{\{[#^/]?([\w.]+)\}\}/g)].map(([, name]) => name))].sort();

const english = languageNamed('en');

describe.each(LANGUAGE_NAMES.filter(name => name !== 'en'))('against English, %s', name => {
  const language = languageNamed(name);

  it('has every string, with the same placeholders', () => {
    expect(Object.fromEntries(stringsOf(language))).toEqual(Object.fromEntries(stringsOf(english)));
  });

  it.each(Object.keys(english.templates))('prints and asks for the same in the template %s', id => {
    expect(tagsOf(language.templates[id])).toEqual(tagsOf(english.templates[id]));
  });

  it('has a name for every theme that has none of its own', () => {
    expect(Object.keys(language.strings.themes)).toEqual(expect.arrayContaining(Object.keys(english.strings.themes)));
  });
});
