import type { Content, SectionContent, Value } from '../../domain/page.js';
import type { Printer } from '../print.js';
import { barChart, scatterChart } from './mermaid.js';

/** Markdown that goes onto the page as it is; everything else that a template prints is escaped. */
export class Markdown {
  constructor(
    readonly source: string,
    private readonly inHtml: () => string = () => source,
  ) {}

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

const isValue = (content: Exclude<Content, boolean | null>): content is Value =>
  'type' in content && typeof content.type === 'string';

const asMarkdown = (source: string | null) => (source === null ? null : new Markdown(source));

function printed(value: Value, printers: Printers): Markdown | null {
  if (value.type === 'bars') return asMarkdown(barChart(value, printers.plain));
  if (value.type === 'scatter') return asMarkdown(scatterChart(value, printers.plain));
  const source = printers.markdown.print(value);
  return source === null ? null : new Markdown(source, () => printers.html.print(value) ?? '');
}

/** What a template is given for some content: the same shape, with every value printed. */
export function viewOf(content: Content, printers: Printers): unknown {
  if (content === null || typeof content === 'boolean') return content;
  if (Array.isArray(content)) return content.map(item => viewOf(item, printers));
  if (isValue(content as Exclude<Content, boolean | null>)) return printed(content as Value, printers);
  const entries = Object.entries(content as SectionContent);
  return Object.fromEntries(entries.map(([key, item]) => [key, viewOf(item, printers)]));
}
