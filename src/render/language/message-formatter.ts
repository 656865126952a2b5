import { IntlMessageFormat, MissingValueError } from 'intl-messageformat';
import { DigestError } from '../../domain/errors.js';
import type { Selector } from '../../domain/page.js';

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
export type MessageValues = Readonly<Record<string, Printed | Selector>>;

function reasonOf(error: unknown, values: MessageValues): string {
  if (error instanceof MissingValueError) {
    const [named] = /(?<=variable )".+?"/.exec(error.message) ?? [];
    const names = [...Object.keys(values).map(name => `{${name}}`), '<b>'];
    return `it names ${named}, which it does not have; it may name ${names.join(', ')}`;
  }
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return error instanceof SyntaxError ? `it is not an ICU message (${reason})` : `${reason}`;
}

/**
 * Formats the ICU messages of one locale. Each is parsed once. `where` names a message in errors: `sentences.yml: merged`.
 */
export class MessageFormatter {
  private readonly parsed = new Map<string, IntlMessageFormat>();

  constructor(private readonly locale: string) {}

  /** @throws DigestError if the message is not in ICU syntax, or names something that has no value */
  format(where: string, message: string, values: MessageValues, form: MessageForm): string {
    try {
      return this.formatted(message, values, form);
    } catch (error) {
      throw new DigestError(`${where} cannot be used: ${reasonOf(error, values)}`, { cause: error });
    }
  }

  /** The same; null if the message names something that has no value. */
  formatIfKnown(where: string, message: string, values: MessageValues, form: MessageForm): string | null {
    try {
      return this.formatted(message, values, form);
    } catch (error) {
      if (error instanceof MissingValueError) return null;
      throw new DigestError(`${where} cannot be used: ${reasonOf(error, values)}`, { cause: error });
    }
  }

  private formatted(message: string, values: MessageValues, { words, bold }: MessageForm): string {
    const print = (part: unknown): string => {
      if (part instanceof Printed) return part.source;
      // `{b}` finds what is meant for `<b>`.
      if (typeof part === 'function') throw new MissingValueError('b', message);
      return words(String(part).replaceAll(/\s*\n\s*/g, ' '));
    };
    const named = Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
    ]);
    const parts = this.messageOf(message).formatToParts<Printed>({
      ...Object.fromEntries(named),
      b: (chunks: readonly unknown[]) => new Printed(bold(chunks.map(print).join(''))),
    });
    const printed = parts.map(({ value }) => print(value));
    return printed.join('').trim();
  }

  private messageOf(message: string): IntlMessageFormat {
    const known = this.parsed.get(message);
    if (known !== undefined) return known;
    const parsed = new IntlMessageFormat(message, this.locale, {}, { ignoreTag: false });
    this.parsed.set(message, parsed);
    return parsed;
  }
}
