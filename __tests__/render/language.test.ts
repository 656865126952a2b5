import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../src/render/border.js';
import { readLanguage } from '../../src/render/language.js';
import { renderTemplate } from '../../src/render/template.js';
import { ourEnglish } from './reading.js';

const ENGLISH = join(import.meta.dirname, '..', '..', 'templates', 'en');

/** The files of English with some replaced, or left out where null. */
function files(own: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const given = readdirSync(ENGLISH).map((name): [string, string] => [name, readFileSync(join(ENGLISH, name), 'utf8')]);
  const all = new Map<string, string | null>([...given, ...Object.entries(own)]);
  return new Map([...all].flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])));
}

describe('a language', () => {
  it('has its strings, its sentences, and a template for each of its files of that kind', () => {
    const { strings, messages, templates } = readLanguage(files({ 'README.md': 'Ours', 'extra.mustache': 'x' }), 'en');
    expect([strings.locale, messages.newcomers, templates.extra]).toEqual(['en', expect.any(String), 'x']);
    const names = readdirSync(ENGLISH).flatMap(name => /^(.*)\.mustache$/.exec(name)?.[1] ?? []);
    expect(Object.keys(templates).sort()).toEqual([...names, 'extra'].sort());
  });

  it.each(['strings.yml', 'sentences.yml'])('without %s is told by what is missing and where', name => {
    expect(() => readLanguage(files({ [name]: null }), 'my-words')).toThrow(`There is no ${name} in my-words.`);
  });

  it.each([
    ['sentences.yml', 'merged: hello'],
    ['strings.yml', 'locale: en'],
    ['strings.yml', ''],
  ])('whose %s lacks something is told by it: %j', (name, text) => {
    expect(() => readLanguage(files({ [name]: text }), 'my-words')).toThrow(
      new RegExp(`^${name} of my-words cannot be used:\n✖ `),
    );
  });

  it('whose files have a key too many is told by it', () => {
    const [strings = '', sentences = ''] = ['strings.yml', 'sentences.yml'].map(name => files().get(name));
    const read = (own: Record<string, string>) => () => readLanguage(files(own), 'my-words');
    expect(read({ 'strings.yml': `${strings}\nnonsense: 1\n` })).toThrow(/strings\.yml .*\n.*nonsense/);
    expect(read({ 'sentences.yml': `${sentences}\nnonsense: x\n` })).toThrow(/sentences\.yml .*\n.*nonsense/);
    expect(read({ 'strings.yml': strings.replace('  title: ', '  nonsense: "x"\n  title: ') })).toThrow(/nonsense/);
  });
});

describe('a template', () => {
  const made = (template: string, view: object, print: (value: unknown) => string = String) =>
    renderTemplate('own', view, { ...ourEnglish(), templates: { own: template } }, print);
  const rows = (count: number) => ({ rows: Array.from({ length: count }, () => ({})) });

  it('prints each value as it is told to', () => {
    expect(made('{{a}} {{#list}}{{.}},{{/list}}', { a: 1, list: ['x', 'y'] }, value => `<${value}>`)).toBe(
      '<1> <x>,<y>,',
    );
  });

  it('that is missing, or no Mustache, is told by its name', () => {
    expect(() => renderTemplate('gone', {}, ourEnglish(), String)).toThrow(
      'The language en has no template gone.mustache.',
    );
    expect(() => made('{{#a}}', {})).toThrow(/^The template own\.mustache cannot be used: Unclosed section "a"/);
  });

  it('that asks for another is told which', () => {
    expect(() => made('{{> footer}}', {})).toThrow(
      'The template own.mustache cannot be used: {{> footer}} asks for a partial, and there are none; each template stands alone',
    );
  });

  it('whose sections repeat each other ends, and says why', () => {
    const END =
      /own\.mustache cannot be used: its sections repeat each other without end; no section may stand in itself/;
    const pieces = `{{#rows}}${'{{! }}'.repeat(1000)}{{/rows}}`;
    expect(made(pieces, rows(4000))).toBe('');
    expect(() => made(pieces, rows(5001))).toThrow(END);
    const text = (length: number) => ({ ...rows(2), text: 'x'.repeat(length) });
    expect(made('{{#rows}}{{text}}{{/rows}}', text(20_000_000))).toHaveLength(40_000_000);
    expect(() => made('{{#rows}}{{text}}{{/rows}}', text(30_000_000))).toThrow(END);
  });
});

describe('a section between its borders', () => {
  it.each([
    ['a\fb', ['a', 'b']],
    ['\n\na \n\f\n\n \f\fb\n', ['a', 'b']],
    ['a\n\n\n\nb\n\n\nc', ['a\n\nb\n\nc']],
    ['a\n\nb', ['a\n\nb']],
    [' \n', []],
  ])('%j is the blocks %j', (rendered, blocks) => expect(blocksOf(rendered)).toEqual(blocks));
});
