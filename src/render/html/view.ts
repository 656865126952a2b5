import type { Printer } from '../print.js';
import type { Show } from '../view.js';
import { chartView } from './chart.js';
import { escapeHtml } from './escape.js';

/** HTML that goes onto the page as it is; everything else that a template prints is escaped. */
export class Html {
  constructor(
    readonly source: string,
    private readonly inAttributes: () => string = () => source,
  ) {}

  /** For `{{{value}}}`, which Mustache prints unescaped. */
  toString(): string {
    return this.source;
  }

  /** For templates, inside an attribute, where there are no elements: `value="{{place.plain}}"`. */
  get plain(): Html {
    return new Html(this.inAttributes());
  }
}

/** What a template prints for `{{value}}`. */
export const printed = (value: unknown) => (value instanceof Html ? value.source : escapeHtml(String(value)));

export interface Printers {
  html: Printer;
  /** For attributes and the labels of charts, which know no elements. */
  plain: Printer;
}

/** What a template is given for a value; null if the language has no words for it, or a chart would say nothing. */
export function shownIn({ html, plain }: Printers): Show {
  return value => {
    if (value.type === 'bars') return chartView(value, plain);
    const source = html.print(value);
    return source === null ? null : new Html(source, () => escapeHtml(plain.print(value) ?? ''));
  };
}
