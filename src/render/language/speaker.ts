import { DateTime } from 'luxon';
import type { Explaining, ListSeparator, TermKind } from '../../domain/page.js';
import type { StatementId } from '../../domain/statements.js';
import { ownEntry } from '../own-entry.js';
import type { Language } from './language.js';
import { type MessageForm, MessageFormatter, type MessageValues, Printed } from './message-formatter.js';
import type { Evidenced, Strings, Unit } from './strings.js';

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const PLAIN: MessageForm = { words: text => text, bold: inner => inner };

/** Says things in one language: numbers, units, dates, lists, and the messages of statements. */
export class Speaker {
  private readonly strings: Strings;
  private readonly messages: MessageFormatter;
  private readonly numbers: Record<'whole' | 'decimal' | 'points' | 'share', Intl.NumberFormat>;

  constructor(private readonly language: Language) {
    this.strings = language.strings;
    const { locale } = language.strings;
    this.messages = new MessageFormatter(locale);
    this.numbers = {
      whole: new Intl.NumberFormat(locale),
      decimal: new Intl.NumberFormat(locale, ONE_DECIMAL),
      points: new Intl.NumberFormat(locale, { ...ONE_DECIMAL, signDisplay: 'always' }),
      share: new Intl.NumberFormat(locale, { style: 'percent' }),
    };
  }

  number(value: number): string {
    return this.numbers.whole.format(value);
  }

  /** A number with one decimal. */
  decimal(value: number): string {
    return this.numbers.decimal.format(value);
  }

  /** `+1.8`, `−0.5` */
  points(points: number): string {
    return this.numbers.points.format(points).replace('-', '−');
  }

  share(share: number): string {
    return this.numbers.share.format(share);
  }

  /** In the unit that people would use: minutes below two hours, hours below two days, then days. */
  hours(hours: number): string {
    if (hours < 2) return this.unit('minutes', Math.round(hours * 60));
    const [value, unit] = hours < 48 ? ([hours, 'hours'] as const) : ([hours / 24, 'days'] as const);
    return this.unit(unit, value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
  }

  private unit(unit: Unit, n: number): string {
    return this.messages.format(`strings.yml: units.${unit}`, this.strings.units[unit], { n }, PLAIN);
  }

  /** `Mar 30 – Apr 5, 2026`: with the month's name, so that nobody mistakes it for the day. */
  days(first: string, last: string): string {
    const { day, range } = this.strings.dates;
    const [from, to] = [this.date(first, 'utc'), this.date(last, 'utc')];
    if (first === last) return from.toFormat(day);
    const { between, ...ends } = from.year === to.year ? range : { between: range.between, first: day, last: day };
    const printed = { first: from.toFormat(ends.first), last: to.toFormat(ends.last) };
    return between.replaceAll(/\{(first|last)\}/g, (_, end: 'first' | 'last') => printed[end]);
  }

  instant(instant: string, timeZone: string): string {
    return this.date(instant, timeZone).toFormat(this.strings.dates.moment);
  }

  private date(instant: string, zone: string): DateTime {
    return DateTime.fromISO(instant, { zone, locale: this.strings.locale });
  }

  /** Joins items that are printed already. */
  list(items: readonly string[], separator: ListSeparator, { words }: MessageForm): string {
    const { two, middle, last, apart } = this.strings.lists;
    if (separator === 'and') {
      if (items.length < 3) return items.join(words(two));
      return `${items.slice(0, -1).join(words(middle))}${words(last)}${items.at(-1)}`;
    }
    return items.join(words({ comma: middle, semicolon: apart, dot: ' · ', space: ' ' }[separator]));
  }

  /** Joins sentences that are printed already. */
  paragraph(sentences: readonly string[], { words }: MessageForm): string {
    return sentences.join(words(this.phrase('between-sentences')));
  }

  /** `CI (42)`: something and a note about it, both printed already. */
  noted(value: string, note: string, form: MessageForm): string {
    const values = { value: new Printed(value), note: new Printed(note) };
    return this.messages.format('strings.yml: phrases.noted', this.phrase('noted'), values, form);
  }

  phrase(name: keyof Strings['phrases']): string {
    return this.strings.phrases[name];
  }

  /** The word for one of our own ids; null if the language has none. */
  term(kind: TermKind, id: string): string | null {
    const { strings } = this;
    switch (kind) {
      case 'signals':
        return ownEntry(strings.signals, id)?.name ?? null;
      case 'signal-meanings':
        return ownEntry(strings.signals, id)?.meaning ?? null;
      case 'signal-advice':
        return ownEntry(strings.signals, id)?.advice ?? null;
      case 'factors':
        return ownEntry(strings.factors, id)?.name ?? null;
      default:
        return ownEntry<string>(strings[kind], id) ?? null;
    }
  }

  /**
   * A statement in words.
   * @throws DigestError if its message is not in ICU syntax, or names something that the statement does not have
   */
  say(id: StatementId, values: MessageValues, form: MessageForm): string {
    return this.messages.format(`sentences.yml: ${id}`, this.language.messages[id], values, form);
  }

  /**
   * The evidence of a finding or a factor: its message `evidence`, or `evidence-otherwise` if a value of the first is
   * unknown; null if values of both are.
   * @throws DigestError if a form is not in ICU syntax
   */
  basis(of: Explaining, id: string, values: MessageValues, form: MessageForm): string | null {
    const entry = ownEntry<Evidenced>(this.strings[of], id);
    for (const name of ['evidence', 'evidence-otherwise'] as const) {
      const where = `strings.yml: ${of}.${id}.${name}`;
      const printed = this.messages.formatIfKnown(where, entry?.[name] ?? '', values, form);
      if (printed !== null && printed !== '') return printed;
    }
    return null;
  }
}
