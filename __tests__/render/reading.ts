import type { Page, Value } from '../../src/domain/page.js';
import type { Language } from '../../src/render/index.js';
import type { InlineForm } from '../../src/render/inline-form.js';
import { Speaker } from '../../src/render/language/speaker.js';
import { markdownForm } from '../../src/render/markdown/forms.js';
import { linksTo } from '../../src/render/markdown/links.js';
import { Printer } from '../../src/render/print.js';
import { languageNamed } from '../support/languages.js';

let language: Language | undefined;

/** English, read once: tests that are about a sentence or a section need many pages. */
export function ourEnglish(): Language {
  language ??= languageNamed('en');
  return language;
}

export interface PrinterGiven {
  language?: Language;
  form?: InlineForm;
  mentions?: boolean;
  page?: Partial<Page>;
}

const QUIET = markdownForm(linksTo({ repositoryUrl: 'https://github.com/octo/house' }, 'quiet'));

/** Prints values in English Markdown unless something else is given. */
export function printerOf({ language: own, form = QUIET, mentions = false, page }: PrinterGiven = {}): Printer {
  return new Printer(new Speaker(own ?? ourEnglish()), { peopleBy: 'login', timeZone: 'UTC', ...page }, form, mentions);
}

export function print(value: Value, given: PrinterGiven = {}): string | null {
  return printerOf(given).print(value);
}

/** Our own Markdown as it is read, without GitHub's rendering, which takes longer than all else. */
export function plainly(markdown: string): string {
  return markdown
    .replaceAll(/^\[#\u2060\d+\]: .*$/gm, '')
    .replaceAll(/\[(#\u2060\d+)\]/g, '$1')
    .replaceAll(/[\u200b\u2060]/g, '')
    .replaceAll(/^(?:#+|-) |(?<!\\)\*+|`|<\/?b>|\\(?=[*_[\]~|])/gm, '')
    .replaceAll(/<[^>]*>|^\|[-|]+\|$|\|/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
