import {
  OBJECT,
  type Page,
  type Selector,
  type Statement,
  statement,
  type TitleLength,
  type Value,
} from '../domain/page.js';
import type { Author } from '../domain/pull-request.js';
import { isVisible } from '../domain/visible-text.js';
import type { InlineForm } from './inline-form.js';
import { type MessageValues, Printed } from './language/message-formatter.js';
import type { Speaker } from './language/speaker.js';
import { MAX_SENTENCE_LENGTH, shorten, shortenPath, shortenTitle } from './text/shorten.js';

/** Longer texts break a table's column on a phone, where 40 characters of code fill the screen. */
const MAX_LENGTH = { path: 56, name: 40, commit: 10 };
/** Pull requests that are listed for one count. All of them are in digest.json. */
const MAX_REFERENCES = 120;

const SHA = /^[\da-f]{7,64}$/i;
const LOGIN = /^[a-z\d][\w-]{0,38}$/i;

/** Numbers, durations and dates: the language alone decides how they look. */
type Quantity = Extract<Value, { type: 'number' | 'decimal' | 'points' | 'share' | 'hours' | 'instant' | 'days' }>;
/** Names, titles and numbers from GitHub or the repository. */
type Named = Extract<
  Value,
  { type: 'reference' | 'evidence' | 'person' | 'owner' | 'path' | 'commit' | 'link' | 'name' | 'title' }
>;

/** Prints the values of a page in one language and one form. */
export class Printer {
  constructor(
    private readonly speaker: Speaker,
    private readonly page: Pick<Page, 'peopleBy' | 'timeZone'>,
    private readonly form: InlineForm,
    private readonly mentions: boolean,
  ) {}

  /** The value in words; null if the language has none for it. */
  print(value: Value): string | null {
    const { speaker, form } = this;
    switch (value.type) {
      case 'statement':
        return this.statement(value);
      case 'paragraph':
        return this.paragraph(value.sentences);
      case 'list':
        return speaker.list(this.all(value.items), value.separator, form);
      case 'noted':
        return this.withNote(this.one(value.value), this.one(value.note));
      case 'term':
        return this.term(value);
      case 'prose':
        return this.prose(value.text, value.objects);
      case 'mark':
        return value.number === null ? '' : form.mark(value.number);
      case 'basis':
        return speaker.basis(value.of, value.id, this.messageValues(value.values), form);
      case 'number':
      case 'decimal':
      case 'points':
      case 'share':
      case 'hours':
      case 'instant':
      case 'days':
        return form.words(this.quantity(value));
      default:
        return this.named(value);
    }
  }

  private quantity(value: Quantity): string {
    const { speaker } = this;
    switch (value.type) {
      case 'number':
        return speaker.number(value.number);
      case 'decimal':
        return speaker.decimal(value.number);
      case 'points':
        return speaker.points(value.points);
      case 'share':
        return speaker.share(value.share);
      case 'hours':
        return speaker.hours(value.hours);
      case 'instant':
        return speaker.instant(value.instant, this.page.timeZone);
      case 'days':
        return speaker.days(value.first, value.last);
    }
  }

  private named(value: Named): string {
    const { form } = this;
    switch (value.type) {
      case 'reference':
        return form.reference(value.number, value.repository);
      case 'evidence':
        return this.evidence(value);
      case 'person':
        return this.person(value.author, value.mention);
      case 'owner':
        // Code, since `@octo/team` would notify the whole team.
        return this.orNoName(value.owner, form.code(shorten(value.owner, MAX_LENGTH.name)));
      case 'path':
        return this.path(value.path);
      case 'commit':
        return this.commit(value);
      case 'link':
        return this.orNoName(value.text, value.url === null ? form.text(value.text) : form.link(value.text, value.url));
      case 'name':
        return this.orNoName(value.name, form.text(shorten(value.name, MAX_LENGTH.name)));
      case 'title':
        return this.title(value.text, value.length);
    }
  }

  /** Backticks around nothing show as little as nothing does. Where there is no text, none was to be printed. */
  private title(text: string, length: TitleLength): string {
    if (text === '' || isVisible(text.replaceAll('`', ''))) return this.form.title(text, length);
    return this.form.words(this.speaker.phrase('no-title'));
  }

  /** What is printed of a name, or that a reader would see none. */
  private orNoName(name: string, printed: string): string {
    return name === '' || isVisible(name) ? printed : this.form.words(this.speaker.phrase('no-name'));
  }

  /** A note that the language has no words for is left out. */
  private withNote(value: string, note: string): string {
    return note === '' ? value : this.speaker.noted(value, note, this.form);
  }

  private one(value: Value): string {
    return this.print(value) ?? '';
  }

  private all(values: readonly Value[]): string[] {
    return values.map(value => this.one(value));
  }

  private statement({ id, values }: Statement): string {
    return this.speaker.say(id, this.messageValues(values), this.form);
  }

  private paragraph(sentences: readonly Value[]): string {
    const printed = this.all(sentences).filter(sentence => sentence !== '');
    return this.speaker.paragraph(printed, this.form);
  }

  private prose(text: string, objects: readonly Value[]): string {
    const [first = '', ...others] = shortenTitle(text, MAX_SENTENCE_LENGTH).split(OBJECT);
    const behind = others.flatMap((piece, index) => [...this.all(objects.slice(index, index + 1)), this.piece(piece)]);
    return [this.piece(first), ...behind].join('');
  }

  /** The spaces at its ends separate it from what stands beside it. */
  private piece(text: string): string {
    const inner = this.form.title(text, 'sentence');
    if (inner === '') return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
  }

  private messageValues(values: Readonly<Record<string, Value | Selector>>): MessageValues {
    const entries = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? new Printed(this.one(value)) : value,
    ]);
    return Object.fromEntries(entries);
  }

  private term({ kind, id, name }: Extract<Value, { type: 'term' }>): string {
    const word = this.speaker.term(kind, id);
    if (word !== null) return this.form.words(word);
    return this.orNoName(name ?? id, this.form.text(shorten(name ?? id, MAX_LENGTH.name)));
  }

  private path(path: string): string {
    if (path === '.') return this.form.words(this.speaker.phrase('top-level'));
    return this.orNoName(path, this.form.code(shortenPath(path, MAX_LENGTH.path)));
  }

  private evidence({ numbers, most = MAX_REFERENCES, repository }: Extract<Value, { type: 'evidence' }>): string {
    const shown = numbers.slice(0, most).map(number => this.form.reference(number, repository));
    const n = numbers.length - shown.length;
    return [...shown, ...(n > 0 ? [this.statement(statement('more-in-json', { n }))] : [])].join(' ');
  }

  /** On a page about several repositories with its repository, which leads to it: the commit itself stays to be copied. */
  private commit({ sha, repository }: Extract<Value, { type: 'commit' }>): string {
    const { form } = this;
    const short = form.code(sha.slice(0, MAX_LENGTH.commit));
    if (repository === undefined) return short;
    const { name, url } = repository;
    const linked = url === null || !SHA.test(sha) ? form.text(name) : form.link(name, `${url}/commit/${sha}`);
    return `${linked} ${short}`;
  }

  private person(author: Author | null, mention: boolean): string {
    const { speaker, form } = this;
    if (author === null) return form.words(speaker.phrase('deleted-account'));
    const { login, name, bot } = author;
    if (mention && this.mentions && !bot && login !== undefined && LOGIN.test(login)) return form.mention(login);
    const shown = this.page.peopleBy === 'login' ? (login ?? name) : name;
    return isVisible(shown) ? form.text(shorten(shown, MAX_LENGTH.name)) : form.words(speaker.phrase('no-name'));
  }
}
