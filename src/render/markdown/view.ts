import type { Printer } from '../print.js';
import type { Show } from '../view.js';
import { barChart } from './mermaid.js';

/** Markdown that goes onto the page as it is; everything else that a template prints is escaped. */
export class Markdown {
  constructor(
    readonly source: string,
    private readonly inHtml: () => string = () => source,
  ) {}

  /** For `{{{value}}}`, which Mustache prints unescaped. */
  toString(): string {
    return this.source;
  }

  /** For templates, inside a tag: `<summary>{{name.html}}</summary>`. */
  get html(): Markdown {
    return new Markdown(this.inHtml());
  }
}

/** Prints the same value in Markdown and, where a template asks for it, in HTML. */
export interface Printers {
  markdown: Printer;
  html: Printer;
  /** For the labels of charts, which are neither. */
  plain: Printer;
}

/** What a template is given for a value; null if the language has no words for it, or a chart would say nothing. */
export function shownIn(printers: Printers): Show {
  return value =>
    value.type === 'bars'
      ? markdownOf(barChart(value, printers.plain))
      : markdownOf(printers.markdown.print(value), () => printers.html.print(value) ?? '');
}

function markdownOf(source: string | null, inHtml?: () => string): Markdown | null {
  return source === null ? null : new Markdown(source, inHtml);
}
