import type { Page } from '../../domain/page.js';
import type { InlineForm } from '../inline-form.js';
import { plain } from '../text/plain.js';
import { shortened } from '../text/title-length.js';
import { code, escapeHtml, link, localLink, ownText, titleText } from './escape.js';
import type { HtmlOptions } from './options.js';

/** Where the page tells what a numbered sentence rests on. */
const evidenceId = (number: number | string) => `sentence-${number}`;

/** Links lead straight to GitHub: none of them leaves a trace there, since GitHub does not read the file. */
export function htmlForm(
  { repositoryUrl }: Pick<Page, 'repositoryUrl'>,
  linksNumbers: boolean,
  pages: NonNullable<HtmlOptions['pages']> = new Map(),
): InlineForm {
  return {
    words: escapeHtml,
    bold: inner => `<b>${inner}</b>`,
    text: ownText,
    title: (title, length) => titleText(shortened(title, length)),
    code,
    reference(number, repository) {
      const shown = `${escapeHtml(plain(repository?.name ?? ''))}#${number}`;
      const url = repository === undefined ? repositoryUrl : repository.url;
      return url === null || !linksNumbers ? shown : link(shown, `${url}/pull/${number}`);
    },
    mention: ownText,
    link(text, url) {
      const page = pages.get(url);
      return page === undefined ? link(ownText(text), url) : localLink(ownText(text), page);
    },
    // Without a separator, as the numbers of pull requests.
    mark: number => `<sup><a href="#${evidenceId(number)}">${number}</a></sup>`,
  };
}

/** A page whose marks are links only where it tells what their sentences rest on. */
export function withoutDeadMarks(html: string): string {
  const ids = new Set([...html.matchAll(/ id="sentence-(\d+)"/g)].map(([, number]) => number));
  return html.replaceAll(/<a href="#sentence-(\d+)">(\d+)<\/a>/g, (link, number: string) =>
    ids.has(number) ? link : number,
  );
}
