import type { Chart, Content, SectionContent, Value } from '../domain/page.js';

export type Printable = Value | Chart;
type Branch = Printable | SectionContent;

/** What a template is given for a value: something that it prints, or null for a value without words. */
export type Show = (value: Printable) => unknown;

/** No section has a key `type` with a text in it. */
const isPrintable = (content: Branch): content is Printable => typeof content.type === 'string';

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** What a template is given for some content: the same shape, with every value shown. */
export function viewOf(content: Content, show: Show): unknown {
  if (content === null || typeof content === 'boolean') return content;
  if (isList(content)) return content.map(item => viewOf(item, show));
  return isPrintable(content) ? show(content) : viewOfSection(content, show);
}

/** The view of a section, or of a row in it. */
export function viewOfSection(content: SectionContent, show: Show): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).map(([key, item]) => [key, viewOf(item, show)]));
}
