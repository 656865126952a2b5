import type { Page, PageSection, SectionContent } from '../../domain/page.js';
import type { Language } from '../language/language.js';
import { Speaker } from '../language/speaker.js';
import { ownEntry } from '../own-entry.js';
import { Printer } from '../print.js';
import { renderTemplate } from '../template.js';
import { plainForm } from '../text/plain-form.js';
import { printTitle } from '../text/title.js';
import { viewOfSection } from '../view.js';
import { htmlForm } from './form.js';
import { type FrameSection, framed, withoutEmptyLists } from './frame.js';
import { FOLDER, type HtmlLayout } from './layout.js';
import type { HtmlOptions } from './options.js';
import { Html, printed, shownIn } from './view.js';

export type { HtmlLayout } from './layout.js';
export type { HtmlOptions } from './options.js';

/** The section of this form alone, with every pull request. */
const ALL = 'pull-requests';
/** Fewer are seen at a glance. */
const MIN_FILTERED = 10;

type Words = Readonly<Record<string, string>>;

/** Without the list of all pull requests, which is a section of its own here, and in a large week takes the most time. */
const withoutAll = ({ all: _, ...content }: SectionContent): SectionContent => content;

/** Of the details of a small week, the list of all may be everything. */
const hasContent = ({ content }: FrameSection) => content.source !== '';

/** The page in one language as one file of HTML, which asks nobody for anything. */
export function renderHtml(page: Page, language: Language, layout: HtmlLayout, options: HtmlOptions): string {
  const speaker = new Speaker(language);
  const html = new Printer(speaker, page, htmlForm(page, options.links !== 'none', options.pages), false);
  const plain = new Printer(speaker, page, plainForm, false);
  const show = shownIn({ html, plain });
  const { labels } = language.strings;
  const labelsOf = (id: string) => ownEntry<Words>(labels, id) ?? {};

  const render = ({ id, content }: PageSection): FrameSection => {
    const view = { ...viewOfSection(withoutAll(content), show), labels: labelsOf(id), colon: labels.page.colon };
    const rendered = renderTemplate(id, view, layout.templates, printed, FOLDER);
    return { id, heading: labelsOf(id).heading ?? '', content: new Html(withoutEmptyLists(rendered).trim()) };
  };
  const contentOf = (id: string) => {
    const section = page.sections.find(one => one.id === id);
    return section === undefined ? new Html('') : render(section).content;
  };
  const { pullRequests: rows, repositories } = page;
  const all = {
    id: ALL,
    content: { rows, isFiltered: rows.length >= MIN_FILTERED, isOverSeveral: repositories !== undefined },
  };
  const sections = page.sections.filter(({ id }) => id !== 'header' && id !== 'footer');
  return framed(
    {
      title: printTitle(page.title, plain, options.title),
      header: contentOf('header'),
      sections: [...sections, ...(rows.length === 0 ? [] : [all])].map(render).filter(hasContent),
      footer: contentOf('footer'),
    },
    language,
    layout,
  );
}
