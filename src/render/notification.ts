import type { Digest, Entry } from '../domain/digest.js';
import type { Notification } from '../domain/report.js';
import { isGrave } from './gravity.js';
import type { Language } from './language.js';
import { inertReference } from './links.js';
import { Markdown, parted, plain } from './markdown.js';
import { shortenTitle } from './shorten.js';
import { renderTemplate } from './template.js';
import { titleOf } from './title.js';
import { Words, type WordsOptions } from './words.js';

export interface NotificationOptions extends WordsOptions {
  title: string | null;
}

const MAX_NAMED = 3;
const MAX_TITLE_LENGTH = 72;

/** A form that the three lines are written in. */
interface Form {
  escape(text: string): string;
  reference(number: number): string;
}

/** Text in which chats find no mention, channel, entity or link either, parted where readers do not see it. */
function inert(text: string): string {
  return parted(plain(text)).replaceAll(/<|&(?=#?\w+;)/g, '$&\u200b');
}

const inText: Form = { escape: inert, reference: number => `#${number}` };

/** The Markdown that chats and mail have in common: no HTML, no tables, and no entities. */
function inMarkdown(words: Words): Form {
  return {
    escape: text => inert(text).replaceAll(/[\\`*_[\]~|]/g, '\\$&'),
    reference: number => {
      const address = words.links.address(number);
      return address === null ? inertReference(number) : `[#${number}](${address})`;
    },
  };
}

function viewOf({ pullRequests, highlights, completeness }: Digest, title: string, words: Words, form: Form) {
  const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
  const named = (all: readonly Entry[]) => {
    const told = all.slice(0, MAX_NAMED);
    return {
      list: new Markdown(
        told
          .map(one => `${form.reference(one.number)} ${form.escape(shortenTitle(one.title, MAX_TITLE_LENGTH))}`)
          .join(words.strings.lists.apart),
      ),
      more: all.length > told.length ? { count: words.number(all.length - told.length) } : null,
    };
  };
  const fell = pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined);
  const grave = pullRequests.filter(isGrave);
  const first = highlights.length > 0 ? highlights.flatMap(number => entries.get(number) ?? []) : pullRequests;
  const missing = completeness.expected > completeness.gathered || completeness.filesTruncated.length > 0;
  return {
    title,
    empty: pullRequests.length === 0,
    incomplete: missing
      ? { gathered: words.number(completeness.gathered), expected: words.number(completeness.expected) }
      : null,
    reverted: fell.length === 0 ? null : named(fell),
    grave:
      grave.length === 0
        ? null
        : {
            list: new Markdown(
              grave
                .slice(0, 10)
                .map(({ number }) => form.reference(number))
                .join(words.strings.lists.middle),
            ),
          },
    first: named(first),
  };
}

/** The lines of the template that say something. */
function linesOf(language: Language, view: object, form: Form): string[] {
  const print = (value: unknown) => (value instanceof Markdown ? value.source : form.escape(String(value)));
  const lines = renderTemplate('notification', view, language, print).split('\n');
  return lines.map(line => line.trim()).filter(line => line !== '');
}

/** What is sent to those who do not watch the repository. `url` is the report's; null where it was posted nowhere. */
export function renderNotification(
  digest: Digest,
  language: Language,
  options: NotificationOptions,
  url: string | null,
): Notification {
  const words = new Words(language, digest, options);
  const title = titleOf(digest, words, options.title);
  const lines = (form: Form) => linesOf(language, viewOf(digest, title, words, form), form);
  const [head = '', ...rest] = lines(inMarkdown(words));
  const heading = url === null ? `**${head}**` : `**[${head}](${url})**`;
  const list = rest.map(line => `- ${line}`).join('\n');
  return {
    text: lines(inText).join('\n'),
    markdown: list === '' ? heading : `${heading}\n\n${list}`,
  };
}
