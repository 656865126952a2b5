import { IntlMessageFormat } from 'intl-messageformat';
import { DateTime } from 'luxon';
import { DigestError } from '../../domain/errors.js';
import type { ListSeparator, Selector, TermKind } from '../../domain/page.js';
import type { Language } from './language.js';
import type { Unit } from './strings.js';

/** Something that is printed already, as opposed to the words of a message around it. */
export class Printed {
  constructor(readonly source: string) {}
}

/** How the words of a message are printed at the place that they go to. */
export interface MessageForm {
  words(text: string): string;
  bold(inner: string): string;
}

/** What a message may name: what is printed already, or what chooses a plural form or a variant. */
export type MessageValue = Printed | Selector;

type FormatOptions = ConstructorParameters<typeof IntlMessageFormat>[3];
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const WITH_TAGS: FormatOptions = { ignoreTag: false };

const PLACEHOLDER = /\{([\w-]+)\}/g;

/** Says things in one language: numbers, units, dates, lists, and the messages of statements. */
export class Speaker {
  private readonly formats = new Map<string, IntlMessageFormat>();
  private readonly locale: string;
  private readonly numbers: Record<'whole' | 'decimal' | 'points' | 'share', Intl.NumberFormat>;

  constructor(private readonly language: Language) {
    const { locale } = language.strings;
    this.locale = locale;
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
    return String(this.format(`units: ${unit}`, this.language.strings.units[unit]).format({ n }));
  }

  /** `Mar 30 – Apr 5, 2026`: with the month's name, so that nobody mistakes it for the day. */
  days(first: string, last: string): string {
    const { day, range } = this.language.strings.dates;
    const [from, to] = [first, last].map(date => DateTime.fromISO(date, { zone: 'utc', locale: this.locale }));
    if (from === undefined || to === undefined || first === last) return from?.toFormat(day) ?? '';
    const { between, first: start, last: end } = from.year === to.year ? range : { ...range, first: day, last: day };
    return between.replace('{first}', from.toFormat(start)).replace('{last}', to.toFormat(end));
  }

  instant(instant: string, timeZone: string): string {
    const local = DateTime.fromISO(instant, { zone: timeZone, locale: this.locale });
    return local.toFormat(this.language.strings.dates.moment);
  }

  /** Joins items that are printed already. */
  list(items: readonly string[], separator: ListSeparator): string {
    const { two, middle, last, apart } = this.language.strings.lists;
    if (separator === 'and') {
      if (items.length < 3) return items.join(two);
      return `${items.slice(0, -1).join(middle)}${last}${items.at(-1)}`;
    }
    return items.join({ comma: middle, semicolon: apart, dot: ' · ', space: ' ' }[separator]);
  }

  /** Joins sentences that are printed already. */
  paragraph(sentences: readonly string[]): string {
    return sentences.join(this.phrase('between-sentences'));
  }

  /** `CI (42)`: something and a note about it, both printed already. */
  noted(value: string, note: string): string {
    return this.phrase('noted').replaceAll(PLACEHOLDER, (_, key: string) => (key === 'note' ? note : value));
  }

  phrase(name: keyof Language['strings']['phrases']): string {
    return this.language.strings.phrases[name];
  }

  /** The word for one of our own ids; null if the language has none. */
  term(kind: TermKind, id: string): string | null {
    const { strings } = this.language;
    switch (kind) {
      case 'signals':
        return strings.signals[id]?.name ?? null;
      case 'signal-meanings':
        return strings.signals[id]?.meaning ?? null;
      case 'signal-advice':
        return strings.signals[id]?.advice ?? null;
      case 'factors':
        return strings.factors[id]?.name ?? null;
      default: {
        const terms = strings[kind] as Readonly<Record<string, string | undefined>>;
        return terms[id] ?? null;
      }
    }
  }

  /** The forms in which the basis of a finding or a factor can be said; the first whose names all have values counts. */
  basis(of: 'signals' | 'factors', id: string): string[] {
    const { signals, factors } = this.language.strings;
    const forms =
      of === 'signals' ? [signals[id]?.evidence, signals[id]?.['evidence-otherwise']] : [factors[id]?.evidence];
    return forms.filter(form => form !== undefined);
  }

  /**
   * A statement in words.
   * @throws DigestError if its message is not in ICU syntax, or names something that the statement does not have
   */
  say(id: string, values: Readonly<Record<string, MessageValue>>, form: MessageForm): string {
    const message = this.language.messages[id as keyof Language['messages']];
    return this.formatted(`sentences.yml: ${id}`, message, values, form);
  }

  /** A form of `basis` in words; `name` is for errors. */
  sayBasis(name: string, message: string, values: Readonly<Record<string, MessageValue>>, form: MessageForm): string {
    return this.formatted(`strings.yml: ${name}`, message, values, form);
  }

  private formatted(
    name: string,
    message: string,
    values: Readonly<Record<string, MessageValue>>,
    { words, bold }: MessageForm,
  ): string {
    const print = (part: unknown) => (part instanceof Printed ? part.source : words(String(part)));
    try {
      const named = Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'boolean' ? yesOrNo(value) : value,
      ]);
      const parts = this.format(name, message).formatToParts<Printed>({
        ...Object.fromEntries(named),
        b: (chunks: readonly unknown[]) => new Printed(bold(chunks.map(print).join(''))),
      });
      return parts
        .map(({ value }) => print(value))
        .join('')
        .trim();
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : error;
      throw new DigestError(`${name} cannot be used: ${reason}`, { cause: error });
    }
  }

  private format(name: string, message: string): IntlMessageFormat {
    const key = `${name}\n${message}`;
    const format = this.formats.get(key) ?? new IntlMessageFormat(message, this.locale, {}, WITH_TAGS);
    this.formats.set(key, format);
    return format;
  }
}

const yesOrNo = (value: boolean) => (value ? 'yes' : 'no');

/** The names in a message of `basis`. */
export function namesIn(message: string): string[] {
  return [...message.matchAll(/\{([\w-]+)[,}]/g)].map(([, name = '']) => name);
}
