import type { Page, Selector, Statement, Value } from '../domain/page.js';
import type { Author } from '../domain/pull-request.js';
import type { StatementId } from '../domain/statements.js';
import type { InlineForm } from './inline-form.js';
import { type MessageValue, namesIn, Printed, type Speaker } from './language/speaker.js';
import { shorten, shortenPath } from './text/shorten.js';

/** Longer ones break a table's column on a phone, where 40 characters of code fill the screen. */
const MAX_LENGTH = { path: 56, name: 40, commit: 10 };
/** Pull requests that one count opens to. All of them are in digest.json. */
const MAX_REFERENCES = 120;

const LOGIN = /^[a-z\d][\w-]{0,38}$/i;

type Printable = Exclude<Value, { type: 'bars' | 'scatter' }>;

/** Prints the values of a page in one language and one form. */
export class Printer {
  constructor(
    private readonly speaker: Speaker,
    private readonly page: Pick<Page, 'peopleBy' | 'timeZone'>,
    private readonly form: InlineForm,
    private readonly mentions: boolean,
  ) {}

  /** The value in words; null if the language has none for it. */
  print(value: Printable): string | null {
    const { speaker, form } = this;
    switch (value.type) {
      case 'statement':
        return this.statement(value);
      case 'paragraph':
        return speaker.paragraph(this.all(value.sentences).filter(sentence => sentence !== ''));
      case 'list':
        return speaker.list(this.all(value.items), value.separator);
      case 'noted':
        return speaker.noted(this.one(value.value), this.one(value.note));
      case 'number':
        return form.words(speaker.number(value.number));
      case 'decimal':
        return form.words(speaker.decimal(value.number));
      case 'points':
        return speaker.points(value.points);
      case 'share':
        return form.words(speaker.share(value.share));
      case 'hours':
        return form.words(speaker.hours(value.hours));
      case 'instant':
        return form.words(speaker.instant(value.instant, this.page.timeZone));
      case 'days':
        return form.words(speaker.days(value.first, value.last));
      case 'reference':
        return form.reference(value.number);
      case 'evidence':
        return this.evidence(value.numbers);
      case 'person':
        return this.person(value.author, value.mention);
      case 'owner':
        // Code, since `@octo/team` would notify the whole team.
        return form.code(shorten(value.owner, MAX_LENGTH.name));
      case 'path':
        return value.path === '.'
          ? form.words(speaker.phrase('top-level'))
          : form.code(shortenPath(value.path, MAX_LENGTH.path));
      case 'commit':
        return form.code(value.sha.slice(0, MAX_LENGTH.commit));
      case 'link':
        return form.link(value.text, value.url);
      case 'name':
        return form.text(shorten(value.name, MAX_LENGTH.name));
      case 'title':
        return form.title(value.text, value.length);
      case 'term': {
        const word = speaker.term(value.kind, value.id);
        if (word !== null) return form.words(word);
        return value.name === null ? form.text(value.id) : form.text(shorten(value.name, MAX_LENGTH.name));
      }
      case 'basis':
        return this.basis(value);
    }
  }

  /** `CI (42)`: a label that is printed already, and its number. */
  noted(label: string, value: number): string {
    return this.speaker.noted(label, this.speaker.number(value));
  }

  /** The end of an axis; decimal numbers with one decimal. */
  axis(id: StatementId, values: Readonly<Record<string, number>>): string {
    const named = Object.entries(values).map(([name, value]) => [
      name,
      name === 'score' ? new Printed(this.speaker.decimal(value)) : value,
    ]);
    return this.speaker.say(id, Object.fromEntries(named), this.form);
  }

  private one(value: Value): string {
    return value.type === 'bars' || value.type === 'scatter' ? '' : (this.print(value) ?? '');
  }

  private all(values: readonly Value[]): string[] {
    return values.map(value => this.one(value));
  }

  private statement({ id, values }: Statement): string {
    return this.speaker.say(id, this.messageValues(values), this.form);
  }

  private messageValues(values: Readonly<Record<string, Value | Selector>>): Record<string, MessageValue> {
    const entries = Object.entries(values).map(([name, value]): [string, MessageValue] => [
      name,
      typeof value === 'object' ? new Printed(this.one(value)) : value,
    ]);
    return Object.fromEntries(entries);
  }

  private basis({ of, id, values }: Extract<Value, { type: 'basis' }>): string | null {
    const message = this.speaker.basis(of, id).find(one => namesIn(one).every(name => name in values));
    if (message === undefined || message === '') return null;
    return this.speaker.sayBasis(`${of}: ${id}`, message, this.messageValues(values), this.form);
  }

  private evidence(numbers: readonly number[]): string {
    const shown = numbers.slice(0, MAX_REFERENCES).map(number => this.form.reference(number));
    const rest = numbers.length > shown.length ? [this.form.words(this.speaker.phrase('more-in-json'))] : [];
    return [...shown, ...rest].join(' ');
  }

  private person(author: Author | null, mention: boolean): string {
    const { speaker, form } = this;
    if (author === null) return form.words(speaker.phrase('deleted-account'));
    const { login, name, bot } = author;
    if (mention && this.mentions && !bot && login !== undefined && LOGIN.test(login)) return form.mention(login);
    return form.text(shorten(this.page.peopleBy === 'login' ? (login ?? name) : name, MAX_LENGTH.name));
  }
}
