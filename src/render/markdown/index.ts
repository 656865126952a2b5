import { BOUNDS } from '../../domain/bounds.js';
import type { Page, PageSection } from '../../domain/page.js';
import type { Report } from '../../domain/report.js';
import type { Language } from '../language/language.js';
import { Speaker } from '../language/speaker.js';
import { ownEntry } from '../own-entry.js';
import { Printer } from '../print.js';
import { type Layout, renderTemplate } from '../template.js';
import { plainForm } from '../text/plain-form.js';
import { printTitle } from '../text/title.js';
import { viewOfSection } from '../view.js';
import { escapeInline, escapeText } from './escape.js';
import { type Block, definitionsFor, fitToParts } from './fit.js';
import { htmlForm, markdownForm } from './forms.js';
import { type LinkStyle, type Links, linksTo, withTextBehindReferences } from './links.js';
import { blocksOf, PAGE_BREAK } from './page-break.js';
import { Markdown, type Printers, shownIn } from './view.js';

export interface RenderOptions {
  links: LinkStyle;
  /** Whether `@login` may notify. */
  mentions: boolean;
  /** A title of the user's own, with `{{week}}`, `{{repository}}`, `{{first-day}}`, `{{last-day}}`; null: the language's. */
  title: string | null;
  /** Characters of one part of the page. */
  limit: number;
  /** How many threads get the parts, which are bounded together; one if absent. */
  threads?: number;
}

function printersFor(page: Page, speaker: Speaker, links: Links, mentions: boolean): Printers {
  return {
    markdown: new Printer(speaker, page, markdownForm(links), mentions),
    html: new Printer(speaker, page, htmlForm, false),
    plain: new Printer(speaker, page, plainForm, false),
  };
}

/** What stands on every page, however much of it is posted: what the sentences of a model rest on, and where all data is. */
const CLOSING_SECTION = 'footer';

type Words = Readonly<Record<string, string>>;

/** The words of a template, which keep the spaces at their ends. */
function asMarkdown<W extends Words>(words: W): Record<keyof W, Markdown> {
  const entries = Object.entries(words).map(([name, text]) => [
    name,
    new Markdown(escapeInline(text), () => htmlForm.words(text)),
  ]);
  return Object.fromEntries(entries);
}

/** What a template prints: Markdown as it is, everything else escaped. */
const escaped = (value: unknown) => (value instanceof Markdown ? value.source : escapeText(String(value)));

/** The page in one language, in GitHub's Markdown: the whole of it, and the parts that it is posted in. */
export function renderMarkdown(page: Page, language: Language, layout: Layout, options: RenderOptions): Report {
  const speaker = new Speaker(language);
  const links = linksTo(page, options.links);
  const printers = printersFor(page, speaker, links, options.mentions);
  const show = shownIn(printers);
  const { labels } = language.strings;
  const blocks = page.sections.flatMap(({ id, content }: PageSection): Block[] => {
    const view = {
      ...viewOfSection(content, show),
      labels: asMarkdown(ownEntry<Words>(labels, id) ?? {}),
      colon: asMarkdown(labels.page).colon,
      isRedirected: links.redirected,
      pageBreak: new Markdown(PAGE_BREAK),
    };
    const rendered = withTextBehindReferences(renderTemplate(id, view, layout, escaped));
    return blocksOf(rendered).map(markdown => ({ section: id, markdown, closes: id === CLOSING_SECTION }));
  });
  const title = printTitle(page.title, printers.plain, options.title);
  const whole = blocks.map(block => block.markdown).join('\n\n');
  const definitions = definitionsFor(whole, links).join('\n');
  return {
    title,
    markdown: `# ${escapeText(title)}\n\n${whole}\n${definitions === '' ? '' : `\n${definitions}\n`}`,
    parts: fitToParts(blocks, {
      limit: options.limit,
      links,
      continued: `*${escapeInline(labels.page.continued)}*`,
      continues: `*${escapeInline(labels.page.continues)}*`,
      maxParts: Math.floor(BOUNDS.posts / (options.threads ?? 1)),
      rest: `**${escapeInline(labels.page.rest)}**`,
    }),
  };
}
