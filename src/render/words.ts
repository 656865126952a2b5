import { DateTime } from 'luxon';
import type { Digest } from '../domain/digest.js';
import type { Author } from '../domain/pull-request.js';
import type { Language } from './language.js';
import { type LinkStyle, type Links, linksTo } from './links.js';
import { code, escapeText, html, join, Markdown, text, titleText } from './markdown.js';
import { type SentenceId, Speaker, type Values } from './sentences.js';
import { shorten, shortenPath, shortenTitle } from './shorten.js';
import type { CountName, Strings } from './strings.js';

/** Longer ones break a table's column on a phone, where 40 characters of code fill the screen, or run over two lines. */
const MAX_LENGTH = { path: 56, name: 40, title: 120, brief: 72, sentence: 256 };
/** Pull requests that one count opens to. All of them are in digest.json. */
const MAX_REFERENCES = 120;

export interface WordsOptions {
  links: LinkStyle;
  /** Whether `@login` may notify. */
  mentions: boolean;
}

/** How a language, and this repository, say the things that every section says. */
export class Words {
  private readonly plural: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;
  private readonly speaker: Speaker;
  readonly links: Links;
  readonly strings: Strings;

  constructor(
    { strings, messages }: Language,
    private readonly digest: Digest,
    private readonly options: WordsOptions,
  ) {
    const { locale } = strings;
    this.strings = strings;
    this.speaker = new Speaker(messages, locale);
    this.plural = new Intl.PluralRules(locale);
    this.numbers = new Intl.NumberFormat(locale);
    this.links = linksTo(digest.repository.url, options.links);
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  /** `1 pull request`, `269 pull requests`. */
  count(name: CountName, value: number): string {
    const forms = this.strings.counts[name];
    const form = forms[this.plural.select(value)] ?? forms.other;
    return form.replace('{n}', this.number(value));
  }

  /** One of the language's phrases, with its placeholders filled. */
  phrase(name: keyof Strings['phrases'], values: Readonly<Record<string, string>> = {}): string {
    return this.strings.phrases[name].replaceAll(/\{([\w-]+)\}/g, (whole, key: string) => values[key] ?? whole);
  }

  /** A sentence of the language's, with what it names. */
  say<Id extends SentenceId>(id: Id, values: Values<Id>): Markdown {
    return this.speaker.say(id, values);
  }

  /** Sentences in a row; those that had nothing to say are left out. */
  paragraph(sentences: readonly (Markdown | null)[]): Markdown {
    return join(
      sentences.filter(sentence => sentence !== null),
      this.strings.phrases['between-sentences'],
    );
  }

  /** Whether a module holds what the repository is about, and not its tests or documents. */
  isMain(module: string): boolean {
    const { kind } = this.digest.statistics.modules.find(({ path }) => path === module) ?? {};
    return module !== '.' && (kind === undefined || kind === 'source');
  }

  /** The name of a risk signal. */
  signal(id: string): string {
    return this.strings.signals[id]?.name ?? id;
  }

  /** In the unit that people would use: minutes below two hours, hours below two days, then days. */
  duration(hours: number): string {
    if (hours < 2) return this.count('minutes', Math.round(hours * 60));
    const [value, unit] = hours < 48 ? ([hours, 'hours'] as const) : ([hours / 24, 'days'] as const);
    return this.count(unit, value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
  }

  percent(share: number): string {
    return new Intl.NumberFormat(this.strings.locale, { style: 'percent' }).format(share);
  }

  /** `Mar 30 – Apr 5, 2026`: with the month's name, so that nobody takes it for the day. */
  days(first: string, last: string): string {
    const { day, range } = this.strings.dates;
    const [from, to] = [first, last].map(date => DateTime.fromISO(date, { zone: 'utc', locale: this.strings.locale }));
    if (from === undefined || to === undefined || first === last) return from?.toFormat(day) ?? '';
    const { between, first: start, last: end } = from.year === to.year ? range : { ...range, first: day, last: day };
    return between.replace('{first}', from.toFormat(start)).replace('{last}', to.toFormat(end));
  }

  /** An instant in the period's own zone. */
  moment(instant: string): string {
    const { timeZone } = this.digest.period;
    const local = DateTime.fromISO(instant, { zone: timeZone, locale: this.strings.locale });
    return local.toFormat(this.strings.dates.moment);
  }

  list(items: readonly string[]): string {
    const { two, middle, last } = this.strings.lists;
    if (items.length < 3) return items.join(two);
    return `${items.slice(0, -1).join(middle)}${last}${items.at(-1)}`;
  }

  listOf(items: readonly Markdown[]): Markdown {
    return new Markdown(this.list(items.map(item => item.source)));
  }

  /** `CI (42)`: something, and what is to be known of it in brackets. */
  noted(name: Markdown, note: Markdown | string): Markdown {
    const inside = note instanceof Markdown ? note : text(note);
    const [before = '', between = '', after = ''] = this.strings.phrases.noted.split(/\{(?:name|note)\}/);
    return new Markdown(`${before}${name.source}${between}${inside.source}${after}`);
  }

  reference(number: number): Markdown {
    return this.links.reference(number);
  }

  references(numbers: readonly number[]): Markdown {
    return this.listOf(numbers.map(number => this.reference(number)));
  }

  /** The pull requests behind a count, as many as anybody would go through. */
  evidence(numbers: readonly number[]): Markdown {
    const shown = numbers.slice(0, MAX_REFERENCES).map(number => this.reference(number));
    const more = numbers.length - shown.length;
    const rest = more > 0 ? ` ${escapeText(this.phrase('more-in-json', { n: this.number(more) }))}` : '';
    return new Markdown(`${join(shown, ' ').source}${rest}`);
  }

  /** A count that opens to its evidence; fits into a table's cell. */
  opening(numbers: readonly number[]): Markdown {
    const count = this.number(numbers.length);
    return new Markdown(`<details><summary>${count}</summary>${this.evidence(numbers).source}</details>`);
  }

  /** The author of a pull request, who is mentioned where the settings ask for it and the login is one of GitHub's. */
  author(author: Author | null): Markdown {
    const { login, bot } = author ?? {};
    const mentioned = this.options.mentions && login !== undefined && !bot && /^[a-z\d][\w-]{0,38}$/i.test(login);
    return mentioned ? new Markdown(`@${login}`) : this.person(author);
  }

  /** Anybody, and never as a mention. */
  person(author: Author | null): Markdown {
    if (author === null) return text(this.phrase('deleted-account'));
    // A clone knows names, and logins only of some: on one page people are called alike.
    const name = this.digest.source === 'github' ? (author.login ?? author.name) : author.name;
    return text(shorten(name, MAX_LENGTH.name));
  }

  /** An owner as CODEOWNERS names them: in a code span, since `@octo/team` would notify the whole team. */
  owner(owner: string): Markdown {
    return code(shorten(owner, MAX_LENGTH.name));
  }

  title(title: string): Markdown {
    return titleText(shortenTitle(title, MAX_LENGTH.title));
  }

  /** A title as long as GitHub takes it, or a sentence of a description; backticks mean the same in both. */
  sentence(sentence: string): Markdown {
    return titleText(shortenTitle(sentence, MAX_LENGTH.sentence));
  }

  /** A title within a sentence. */
  briefTitle(title: string): Markdown {
    return titleText(shortenTitle(title, MAX_LENGTH.brief));
  }

  path(path: string): Markdown {
    return path === '.' ? text(this.phrase('top-level')) : code(shortenPath(path, MAX_LENGTH.path));
  }

  /** A name in running text: of a module, a label, a package, a word of a title. */
  label(name: string): Markdown {
    return text(shorten(name, MAX_LENGTH.name));
  }

  /** `+1.8`, `−0.5`: points of importance. */
  points(points: number): Markdown {
    const format = { signDisplay: 'always', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
    return new Markdown(new Intl.NumberFormat(this.strings.locale, format).format(points).replace('-', '−'));
  }

  /** A score of importance, to a tenth. */
  score(score: number): string {
    return new Intl.NumberFormat(this.strings.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      score,
    );
  }

  /** A name inside a tag such as `<summary>`, where all is HTML. */
  name(name: string): Markdown {
    return html(shorten(name, MAX_LENGTH.name));
  }
}
