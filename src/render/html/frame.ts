import type { Language } from '../language/language.js';
import { renderTemplate } from '../template.js';
import { withoutDeadMarks } from './form.js';
import { FOLDER, type HtmlLayout, type Inlined } from './layout.js';
import { Html, printed } from './view.js';

/** A section of the page, which the navigation links. */
export interface FrameSection {
  id: string;
  heading: string;
  content: Html;
}

export interface Framed {
  title: string;
  header: Html;
  sections: readonly FrameSection[];
  footer: Html;
  /** The address of a feed with the same content; null: there is none. */
  feed?: string | null;
}

const source = ({ sha256 }: Inlined) => `'sha256-${sha256}'`;

/** The page may load nothing from anywhere, and run nothing but its own style and script. */
function contentSecurityPolicy({ style, script }: HtmlLayout): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${source(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A template cannot ask whether a list has items before it has opened it. */
export const withoutEmptyLists = (html: string) => html.replaceAll(/<(ul|ol)>\s*<\/\1>\s*/g, '');

/** One file of HTML around sections, whatever they say. */
export function framed(
  { title, header, sections, footer, feed = null }: Framed,
  language: Language,
  layout: HtmlLayout,
): string {
  const { locale, labels } = language.strings;
  const view = {
    locale,
    title,
    feed,
    contentSecurityPolicy: contentSecurityPolicy(layout),
    style: new Html(layout.style.text),
    script: new Html(layout.script.text),
    labels: labels.document,
    header,
    sections,
    hasSections: sections.length > 0,
    footer,
  };
  return withoutDeadMarks(renderTemplate('page', view, layout.templates, printed, FOLDER));
}
