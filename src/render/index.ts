import type { Digest } from '../domain/digest.js';
import { DigestError } from '../domain/errors.js';
import { periodId } from '../domain/period.js';
import type { Report } from '../domain/report.js';
import { blocksOf, border } from './border.js';
import { type Block, definitionsFor, fitToParts } from './fit.js';
import type { Language } from './language.js';
import type { LinkStyle } from './links.js';
import { escapeValue, plain } from './markdown.js';
import { sections } from './sections/index.js';
import { renderTemplate } from './template.js';
import { Words } from './words.js';

export interface RenderOptions {
  links: LinkStyle;
  mentions: boolean;
  /** The user's own title with `{{week}}`, `{{repository}}`, `{{first-day}}`, `{{last-day}}`; null: the language's. */
  title: string | null;
  /** Characters of one part of the page. */
  limit: number;
}

function titleOf(digest: Digest, words: Words, own: string | null): string {
  const { period, repository, statistics } = digest;
  const values: Record<string, string> = {
    week: periodId(period),
    repository: repository.nameWithOwner,
    'first-day': period.firstDay,
    'last-day': period.lastDay,
    days: words.days(period.firstDay, period.lastDay),
    merged: words.count('pull-requests', statistics.totals.pullRequests.length),
  };
  const ofLanguage = () => {
    if (digest.completeness.expected === 0) return words.phrase('title-empty', values);
    return words.phrase(period.week === null ? 'title-period' : 'title', values);
  };
  const title =
    own?.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, key: string) => values[key] ?? whole) ?? ofLanguage();
  return plain(title);
}

function renderSection(id: string, view: object, language: Language): string {
  const template = language.templates[id];
  if (template === undefined)
    throw new DigestError(`The language ${language.strings.locale} has no template ${id}.mustache.`);
  return renderTemplate(id, template, { ...view, border });
}

/** The page of a digest in one language: the whole of it, and the parts that it is posted in. */
export function render(digest: Digest, language: Language, options: RenderOptions): Report {
  const words = new Words(language.strings, digest, options);
  const blocks: Block[] = sections.flatMap(section => {
    const view = section.view(digest, words);
    if (view === null) return [];
    return blocksOf(renderSection(section.id, view, language)).map(markdown => ({ section: section.id, markdown }));
  });
  const title = titleOf(digest, words, options.title);
  const whole = blocks.map(block => block.markdown).join('\n\n');
  const definitions = definitionsFor(whole, words.links).join('\n');
  return {
    title,
    markdown: `# ${escapeValue(title)}\n\n${whole}\n${definitions === '' ? '' : `\n${definitions}\n`}`,
    parts: fitToParts(blocks, {
      limit: options.limit,
      links: words.links,
      continued: words.phrase('continued'),
      continues: words.phrase('continues'),
    }),
  };
}
