import type { LocalGitHub } from '../../tools/local-github/index.js';
import { markdownContext, renderGitHubMarkdown } from '../../tools/local-github/page/markdown.js';

/** A body as GitHub shows it. */
export function shown(github: LocalGitHub, markdown: string): string {
  return renderGitHubMarkdown(markdown, markdownContext(github.state));
}

export interface ShownLink {
  href: string;
  text: string;
  classes: string[];
}

/** The links on a page; those of class `issue-link` leave a backlink, those of class `user-mention` notify. */
export function linksIn(html: string): ShownLink[] {
  return [...html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', content = '']) => ({
    href: /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '',
    text: textOf(content),
    classes: (/\bclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' '),
  }));
}

export const withClass = (links: readonly ShownLink[], name: string) =>
  links.filter(({ classes }) => classes.includes(name));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** What a reader sees of a page, on one line and without the characters of no width that keep it quiet. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(decimal));
    })
    .replaceAll(/[\u200b\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
