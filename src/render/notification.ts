import type { Page, Statement } from '../domain/page.js';
import type { Notification } from '../domain/report.js';
import type { InlineForm } from './inline-form.js';
import type { Language } from './language/language.js';
import { Speaker } from './language/speaker.js';
import { withoutAutolinks } from './markdown/escape.js';
import { inertReference, type LinkStyle, type Links, linksTo } from './markdown/links.js';
import { Printer } from './print.js';
import { plain } from './text/plain.js';
import { plainForm } from './text/plain-form.js';
import { shortenTitle } from './text/shorten.js';
import { printTitle } from './text/title.js';

export interface NotificationOptions {
  links: LinkStyle;
  title: string | null;
}

const MAX_TITLE_LENGTH = 72;

/** Text in which chats find no mention, channel, entity or link either; readers do not see where it is split. */
function inert(text: string): string {
  return withoutAutolinks(plain(text)).replaceAll(/<|&(?=#?\w+;)/g, '$&\u200b');
}

const textForm: InlineForm = {
  ...plainForm,
  text: inert,
  title: title => inert(shortenTitle(title, MAX_TITLE_LENGTH)),
  code: inert,
  mention: inert,
  link: inert,
};

/** The Markdown that chats and mail have in common: no HTML, no tables, no entities. */
function chatForm(links: Links): InlineForm {
  const escaped = (text: string) => inert(text).replaceAll(/[\\`*_[\]~|]/g, '\\$&');
  return {
    words: words => words.replaceAll(/[\\`*_[\]~|]/g, '\\$&'),
    bold: inner => `**${inner}**`,
    text: escaped,
    title: title => escaped(shortenTitle(title, MAX_TITLE_LENGTH)),
    code: escaped,
    reference: (number, repository) => {
      const address = links.address(number, repository);
      const name = escaped(repository?.name ?? '');
      return address === null ? `${name}${inertReference(number)}` : `[${name}#${number}](${address})`;
    },
    mention: escaped,
    link: escaped,
    mark: () => '',
  };
}

/**
 * The report in a few lines, for people who do not watch the repository. `url` is the address of the report; null if it
 * was not posted.
 */
export function renderNotification(
  page: Page,
  lines: readonly (readonly Statement[])[],
  language: Language,
  options: NotificationOptions,
  url: string | null,
): Notification {
  const speaker = new Speaker(language);
  const form = chatForm(linksTo(page, options.links));
  const [inText, inChat] = [textForm, form].map(one => new Printer(speaker, page, one, false)) as [Printer, Printer];
  const title = printTitle(page.title, new Printer(speaker, page, plainForm, false), options.title);
  const said = (printer: Printer) => lines.map(sentences => printer.print({ type: 'paragraph', sentences }) ?? '');
  const head = form.text(title);
  const heading = url === null ? `**${head}**` : `**[${head}](${url})**`;
  const list = said(inChat).map(line => `- ${line}`);
  return {
    text: [inert(title), ...said(inText)].join('\n'),
    markdown: list.length === 0 ? heading : `${heading}\n\n${list.join('\n')}`,
  };
}
