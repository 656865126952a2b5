import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { readLanguage } from '../../../src/render/language.js';
import { Markdown } from '../../../src/render/markdown.js';
import { SENTENCES, type SentenceId, Speaker } from '../../../src/render/sentences.js';
import { english } from '../../support/digest.js';

const TEMPLATES = join(import.meta.dirname, '..', '..', '..', 'templates');
const IDS = Object.keys(SENTENCES) as SentenceId[];

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Everything that a message names, in its branches too. */
function namesIn(ast: readonly Element[]): string[] {
  return ast.flatMap(element => {
    const own = 'value' in element && element.type !== 0 ? [element.value] : [];
    const branches = 'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [...own, ...branches];
  });
}

function languageOf(folder: string) {
  const files = readdirSync(join(TEMPLATES, folder));
  const texts = new Map(files.map(name => [name, readFileSync(join(TEMPLATES, folder, name), 'utf8')]));
  return readLanguage(texts, folder);
}

describe.each(readdirSync(TEMPLATES))('the sentences in %s', folder => {
  it.each(IDS)('%s names nothing but what it may', id => {
    const { messages, strings } = languageOf(folder);
    const { getAst } = new IntlMessageFormat(messages[id], strings.locale, {}, { ignoreTag: true });
    const allowed: readonly string[] = SENTENCES[id];
    expect(namesIn(getAst()).filter(name => !allowed.includes(name))).toEqual([]);
  });

  it('are said of any number without a space too many, and with no brace left over', () => {
    const { messages, strings } = languageOf(folder);
    const speaker = new Speaker(messages, strings.locale);
    for (const id of IDS) {
      for (const n of [0, 1, 2, 5, 1234]) {
        const values = Object.fromEntries(SENTENCES[id].map(name => [name, n])) as never;
        const said = speaker.say(id, values).source;
        expect([id, n, said]).toEqual([id, n, expect.stringMatching(/^\S(?:(?!\s{2}|[{}#]| [.,;:]).)*$/)]);
      }
    }
  });
});

describe('a sentence', () => {
  const speaker = (text: string) => new Speaker({ ...english().messages, newcomers: text }, 'en');

  it('that names what it does not have is told by its id', () => {
    expect(() => speaker('{people}').say('newcomers', { n: 1 })).toThrow(
      /^sentences\.yml: newcomers cannot be used: .*people/,
    );
  });

  it('that is no ICU message is told by its id', () => {
    expect(() => speaker('{n, plural, one {x}').say('newcomers', { n: 1 })).toThrow(
      /^sentences\.yml: newcomers cannot be used: /,
    );
  });

  it('takes strings for text and Markdown for Markdown', () => {
    const { source } = speaker('{n}').say('newcomers', { n: '*a* <b> @mona' });
    expect(source).toBe('\\*a\\* &lt;b&gt; @\u200bmona');
    expect(speaker('{n}').say('newcomers', { n: new Markdown('**a**') }).source).toBe('**a**');
  });

  it('takes a tag for text, and ends where its words do', () => {
    expect(speaker('<b>{n}</b> & more\n').say('newcomers', { n: 1 }).source).toBe('<b>1</b> & more');
  });

  it('writes numbers as its language does', () => {
    expect(new Speaker(english().messages, 'de').say('hot-files', { n: 12345 }).source).toContain('12.345 files');
    expect(speaker('{n, number}').say('newcomers', { n: 12345 }).source).toBe('12,345');
  });
});
