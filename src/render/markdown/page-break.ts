/**
 * Marks in rendered Markdown where a page may be split: what is between two breaks is valid by itself. A form feed
 * cannot come from a title or a path, as all text on the page has lost its control characters.
 */
export const PAGE_BREAK = '\f';

/** The blocks of a rendered section, without empty ones. */
export function blocksOf(rendered: string): string[] {
  return rendered
    .split(PAGE_BREAK)
    .map(block => block.replaceAll(/\n{3,}/g, '\n\n').trim())
    .filter(block => block !== '');
}
