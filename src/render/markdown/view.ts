import type { Chart, Content, SectionContent, Value } from '../../domain/page.js';
import type { Printer } from '../print.js';
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

type Printable = Value | Chart;
type Branch = Printable | SectionContent;

/** No section has a key `type` with a text in it. */
const isPrintable = (content: Branch): content is Printable => typeof content.type === 'string';

function printed(value: Printable, printers: Printers): Markdown | null {
  switch (value.type) {
    case 'bars':
      return markdownOf(barChart(value, printers.plain));
    default:
      return markdownOf(printers.markdown.print(value), () => printers.html.print(value) ?? '');
  }
}

function markdownOf(source: string | null, inHtml?: () => string): Markdown | null {
  return source === null ? null : new Markdown(source, inHtml);
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** What a template is given for some content: the same shape, with every value printed. */
export function viewOf(content: Content, printers: Printers): unknown {
  if (content === null || typeof content === 'boolean') return content;
  if (isList(content)) return content.map(item => viewOf(item, printers));
  return isPrintable(content) ? printed(content, printers) : viewOfSection(content, printers);
}

/** The view of a section, or of a row in it. */
export function viewOfSection(content: SectionContent, printers: Printers): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).map(([key, item]) => [key, viewOf(item, printers)]));
}
