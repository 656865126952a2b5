import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { renderGitHubMarkdown, unsanitizedHtml } from '../../tools/local-github/page/markdown.js';
import { cmarkGfm, hasCmarkGfm } from './cmark-gfm.js';

/** An element or a text of GitHub's page. */
export interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

export interface GitHubPage {
  html: string;
  tree: Node;
}

const BASE = 'https://github.com';

/** Makes HTML of Markdown. */
export type Parser = (markdown: string) => string;
/** comrak knows all that GitHub's pages have; cmark-gfm is the parser that GitHub runs, without formulas and emoji. */
export const PARSERS: readonly Parser[] = [unsanitizedHtml, ...(hasCmarkGfm ? [cmarkGfm] : [])];

/**
 * What GitHub makes of a body in octo/house, where every number is a pull request and every abbreviation of one of
 * `commits` a commit: the worst place for a text that must not refer to anything.
 */
export function onGitHub(markdown: string, commits: readonly string[] = [], parser?: Parser): GitHubPage {
  const context = {
    baseUrl: BASE,
    nameWithOwner: 'octo/house',
    exists: () => true,
    commit: (digits: string) => commits.find(sha => sha.startsWith(digits)) ?? null,
  };
  const html = renderGitHubMarkdown(markdown, context, parser);
  return { html, tree: unified().use(rehypeParse, { fragment: true }).parse(html) as Node };
}

/** All elements of a name, in the order of the page. */
export function elements(node: Node, ...names: string[]): Node[] {
  const below = (node.children ?? []).flatMap(child => elements(child, ...names));
  return node.tagName !== undefined && names.includes(node.tagName) ? [node, ...below] : below;
}

export function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

/** What a reader sees: what has no width is for GitHub only, and one white space is as good as several. */
export function visible(node: Node): string {
  return textOf(node)
    .replaceAll(/[\u200b\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export function hrefs(node: Node): string[] {
  return elements(node, 'a').map(anchor => String(anchor.properties?.href ?? ''));
}

/** Links that notify somebody or leave a trace in a timeline. */
export function disturbing(node: Node): string[] {
  return elements(node, 'a')
    .filter(anchor => {
      const classes = [anchor.properties?.className ?? []].flat();
      return classes.some(name => ['user-mention', 'team-mention', 'issue-link', 'commit-link'].includes(String(name)));
    })
    .map(textOf);
}
