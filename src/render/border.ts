import { Markdown } from './markdown.js';

/**
 * Marks in rendered Markdown where a page may be parted: what stands between two borders is valid by itself. A form
 * feed cannot come from a title or a path, as all text on the page has lost its control characters.
 */
export const BORDER = '\f';

/** For templates: `{{border}}`, on a line of its own. */
export const border = new Markdown(BORDER);

/** The blocks of a rendered section, without those that hold nothing. */
export function blocksOf(rendered: string): string[] {
  return rendered
    .split(BORDER)
    .map(block => block.replaceAll(/\n{3,}/g, '\n\n').trim())
    .filter(block => block !== '');
}
