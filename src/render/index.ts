import type { Digest } from '../domain/digest.js';
import type { Report } from '../domain/report.js';
import type { SectionId } from '../domain/sections.js';
import { blocksOf, border } from './border.js';
import { type Block, definitionsFor, fitToParts } from './fit.js';
import type { Language } from './language.js';
import type { LinkStyle } from './links.js';
import { escapeValue } from './markdown.js';
import type { SectionOptions } from './section.js';
import { sectionsOf } from './sections/index.js';
import { renderTemplate } from './template.js';
import { titleOf } from './title.js';
import { Words } from './words.js';

export { renderNotification } from './notification.js';

export interface RenderOptions extends SectionOptions {
  links: LinkStyle;
  mentions: boolean;
  /** What stands between header and footer, in this order. */
  sections: readonly SectionId[];
  /** The user's own title with `{{week}}`, `{{repository}}`, `{{first-day}}`, `{{last-day}}`; null: the language's. */
  title: string | null;
  /** Characters of one part of the page. */
  limit: number;
}

/** The page of a digest in one language: the whole of it, and the parts that it is posted in. */
export function render(digest: Digest, language: Language, options: RenderOptions): Report {
  const words = new Words(language, digest, options);
  const blocks: Block[] = sectionsOf(options.sections).flatMap(section => {
    const view = section.view(digest, words, options);
    if (view === null) return [];
    const rendered = renderTemplate(section.id, { ...view, border }, language, escapeValue);
    return blocksOf(rendered).map(markdown => ({ section: section.id, markdown }));
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
