import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type LanguageFiles, readLanguage } from '../../../src/render/language/language.js';

const ENGLISH = join(import.meta.dirname, '..', '..', '..', 'templates', 'en');
const files: LanguageFiles = {
  strings: readFileSync(join(ENGLISH, 'strings.yml'), 'utf8'),
  sentences: readFileSync(join(ENGLISH, 'sentences.yml'), 'utf8'),
};

interface Own {
  strings?: string | null;
  sentences?: string | null;
}

/** English with entries of a user's own. */
const withOwn = ({ strings = null, sentences = null }: Own) =>
  readLanguage(files, { strings, sentences, folder: 'my-words' }, 'en');
const english = readLanguage(files, null, 'en');

describe('a language', () => {
  it('has its strings and its sentences', () => {
    expect(english.strings.locale).toBe('en');
    expect(english.messages.excluded).toMatch(/^\{n, plural/);
  });

  it.each([
    [
      'sentences.yml',
      { ...files, sentences: 'merged: hello' },
      /^sentences\.yml of xx cannot be used:\n✖ [\s\S]*→ at title/,
    ],
    ['strings.yml', { ...files, strings: 'locale: en' }, /^strings\.yml of xx cannot be used:\n✖ [\s\S]*→ at units/],
    ['strings.yml', { ...files, strings: '' }, /^strings\.yml of xx cannot be used:\n✖ [\s\S]*→ at locale/],
  ])('without an entry is refused, with the name of the entry in the error: %s', (_, given, error) => {
    expect(() => readLanguage(given, null, 'xx')).toThrow(error);
  });

  it.each([
    ['sentences.yml', { ...files, sentences: `${files.sentences}\nnonsense: x\n` }],
    ['strings.yml', { ...files, strings: `${files.strings}\nnonsense: 1\n` }],
    ['strings.yml', { ...files, strings: files.strings.replace('  noted: ', '  nonsense: "x"\n  noted: ') }],
  ])('with an entry too many is refused, with the name of the entry in the error: %s', (name, given) => {
    expect(() => readLanguage(given, null, 'xx')).toThrow(new RegExp(`^${name} of xx .*\\n.*nonsense`));
  });
});

describe('entries of a user’s own', () => {
  it('replace a sentence, and nothing else', () => {
    const { strings, messages } = withOwn({ sentences: 'excluded: "{n} out"' });
    expect(messages).toEqual({ ...english.messages, excluded: '{n} out' });
    expect(strings).toEqual(english.strings);
  });

  it('replace the name of a signal, and not what else is said of it', () => {
    const { strings, messages } = withOwn({ strings: 'signals: { wide: { name: Far and wide } }' });
    const wide = { ...english.strings.signals.wide, name: 'Far and wide' };
    expect(strings).toEqual({ ...english.strings, signals: { ...english.strings.signals, wide } });
    expect(messages).toEqual(english.messages);
  });

  it('replace the locale', () => expect(withOwn({ strings: 'locale: en-GB' }).strings.locale).toBe('en-GB'));

  it('may say otherwise what a finding rests on', () => {
    const { wide } = withOwn({ strings: 'signals: { wide: { evidence-otherwise: many } }' }).strings.signals;
    expect(wide).toEqual({ ...english.strings.signals.wide, 'evidence-otherwise': 'many' });
  });

  it.each(['', '# only a comment', 'null', '{}'])('may be none: %j', text => {
    expect(withOwn({ strings: text, sentences: text })).toEqual(english);
  });

  it('may be all of them, as they are', () => {
    expect(withOwn(files)).toEqual(english);
  });
});

describe('an entry of a user’s own is refused', () => {
  it.each<[string, Own, string]>([
    [
      'if there is no such sentence',
      { sentences: 'exclude: "{n} out"' },
      'sentences.yml of my-words: unknown entry "exclude"; did you mean "excluded"?',
    ],
    [
      'if there is no such signal',
      { strings: 'signals: { hotspots: { name: x } }' },
      'strings.yml of my-words: unknown entry "signals.hotspots"; did you mean "signals.hotspot"?',
    ],
    [
      'if nothing like it is said of a signal',
      { strings: 'signals: { wide: { sense: x } }' },
      'strings.yml of my-words: unknown entry "signals.wide.sense"',
    ],
    [
      'if there is no such label',
      { strings: 'labels: { details: { headline: x } }\nphrases: { nonsense: x }' },
      'strings.yml of my-words: unknown entry "labels.details.headline"; did you mean "labels.details.heading"?\nstrings.yml of my-words: unknown entry "phrases.nonsense"',
    ],
    ['if it is not a text', { sentences: 'excluded: [1]' }, 'sentences.yml of my-words cannot be used:\n✖ '],
    [
      'if it is not a text but a group',
      { strings: 'signals: { wide: { name: { a: b } } }' },
      'strings.yml of my-words cannot be used:\n✖ Invalid input: expected string, received object\n  → at signals.wide.name',
    ],
    [
      'if it is one text for a group',
      { strings: 'signals: x' },
      'strings.yml of my-words cannot be used:\n✖ Invalid input: expected record, received string\n  → at signals',
    ],
    [
      'if it is not a locale',
      { strings: 'locale: english_words' },
      'strings.yml of my-words cannot be used:\n✖ must be a BCP 47 language tag, such as en or pt-BR\n  → at locale',
    ],
    ['if it is not in a mapping', { strings: '- a' }, 'strings.yml of my-words must be a mapping of names to texts.'],
    [
      'if it is not YAML',
      { sentences: 'a: "b' },
      'sentences.yml of my-words is not valid YAML: Missing closing "quote',
    ],
    [
      'if it is there twice',
      { sentences: 'change: a\nchange: b' },
      'sentences.yml of my-words is not valid YAML: "change" stands twice in a mapping.',
    ],
  ])('%s', (_, own, error) => expect(() => withOwn(own)).toThrow(error));

  it('if thousands are unknown, of which twenty are named', () => {
    const sentences = Array.from({ length: 5_000 }, (_, n) => `nothing-${n}: x`).join('\n');
    const named = Array.from({ length: 20 }, (_, n) => `sentences.yml of my-words: unknown entry "nothing-${n}"`);
    expect(() => withOwn({ sentences })).toThrow([...named, 'sentences.yml of my-words: and 4980 more'].join('\n'));
  });

  it.each(['__proto__', 'constructor', 'toString'])('if its name is one that every object has: %s', key => {
    const refused = (own: Own) => expect(() => withOwn(own)).toThrow(`unknown entry "`);
    refused({ sentences: `${key}: x` });
    refused({ strings: `${key}: { name: x }` });
    refused({ strings: `signals: { ${key}: { name: x } }` });
    refused({ strings: `signals: { wide: { ${key}: x } }` });
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});

describe('a strings.yml of an earlier version', () => {
  it('is refused with where its entries are now', () => {
    const old = { ...parse(files.strings), counts: { hours: { other: '{n} hours' } } };
    old.phrases = { ...old.phrases, title: 'Digest {week}', 'trend-up': 'up', 'by-bots': '{n} by bots' };
    expect(() => withOwn({ strings: stringify(old) })).toThrow(
      [
        'strings.yml of my-words cannot be used. Sentences moved to sentences.yml, and the layout to markdown/*.mustache:',
        'counts is now plural forms in the messages of sentences.yml, and units in strings.yml',
        'phrases.title is now title in sentences.yml',
        'phrases.trend-up is now phrases.direction-up in strings.yml',
        'phrases.by-bots is now by-bots in sentences.yml',
      ].join('\n'),
    );
  });

  it.each(['counts: {}', 'counts: x', 'phrases: { title: x }'])('is known by each of its entries: %s', text => {
    expect(() => withOwn({ strings: text })).toThrow('Sentences moved to sentences.yml');
  });

  it('is not taken for one because of names that every object has', () => {
    expect(() => withOwn({ strings: 'constructor: x\nphrases: { toString: x }' })).not.toThrow('moved');
  });
});
