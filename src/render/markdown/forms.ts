import type { InlineForm } from '../inline-form.js';
import { shortened } from '../text/title-length.js';
import { code, escapeHtml, escapeInline, escapeText, htmlCode, link, titleText } from './escape.js';
import { inertReference, type Links } from './links.js';

/** Without a separator, as the numbers of pull requests. */
const superscript = (number: number) => `<sup>${number}</sup>`;

/** GitHub's Markdown. */
export function markdownForm(links: Links): InlineForm {
  return {
    words: escapeInline,
    bold: inner => `**${inner}**`,
    text: escapeText,
    title: (title, length) => titleText(shortened(title, length)),
    code,
    reference: links.reference,
    mention: login => `@${login}`,
    link(text, url) {
      const target = links.target(url);
      return target === null ? escapeText(text) : link(text, target);
    },
    mark: superscript,
  };
}

/** HTML inside a tag such as `<summary>`, where Markdown means nothing. */
export const htmlForm: InlineForm = {
  words: words => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  bold: inner => `<b>${inner}</b>`,
  text: escapeHtml,
  title: (title, length) => escapeHtml(shortened(title, length).replaceAll('`', '')),
  code: htmlCode,
  reference: (number, repository) => `${escapeHtml(repository?.name ?? '')}${inertReference(number)}`,
  mention: escapeHtml,
  link: escapeHtml,
  mark: superscript,
};
