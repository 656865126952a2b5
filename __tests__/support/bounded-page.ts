import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Digest } from '../../src/domain/digest.js';
import { cmarkGfm, hasCmarkGfm } from './cmark-gfm.js';
import { BODY_LIMIT, reportOf } from './digest.js';
import { elements, type Node, onGitHub, textOf, visible } from './github.js';
import { unbalanced } from './hostile-page.js';
import { LANGUAGES } from './hostile-week.js';

/** Visible characters of one paragraph or item: what fills a phone's screen, and inside a fold what fills a monitor's. */
const MAX_VISIBLE = 1_600;
const MAX_FOLDED = 4_000;
/** Items of a list outside of folds, and in one. */
const MAX_ITEMS = 12;
const MAX_FOLDED_ITEMS = 320;

/** Nodes that are not inside of a fold. */
function outside(node: Node): Node {
  const children = (node.children ?? []).filter(({ tagName }) => tagName !== 'details').map(outside);
  return { ...node, children };
}

/** What is longer than a reader, or a part of the page, has room for. */
export function tooLong(markdown: string): string[] {
  const { tree } = onGitHub(markdown);
  const open = outside(tree);
  const long = (node: Node, most: number) =>
    elements(node, 'p', 'li', 'summary', 'h2')
      .map(visible)
      .filter(text => text.length > most)
      .map(text => `${text.length} characters: ${text.slice(0, 60)}`);
  const lists = (node: Node, most: number) =>
    elements(node, 'ul', 'ol')
      .map(list => elements(list, 'li'))
      .filter(items => items.length > most)
      .map(items => `${items.length} items: ${items[0] && visible(items[0]).slice(0, 60)}`);
  return [
    ...long(open, MAX_VISIBLE),
    ...long(tree, MAX_FOLDED),
    ...lists(open, MAX_ITEMS),
    ...elements(tree, 'details').flatMap(fold => lists(fold, MAX_FOLDED_ITEMS)),
  ];
}

/** References that are no links, though others of the page are. */
export function withoutLink(markdown: string): string[] {
  const { tree } = onGitHub(markdown);
  const numbers = (texts: readonly string[]) => texts.flatMap(text => text.match(/#\u2060\d+/g) ?? []);
  const linked = numbers(elements(tree, 'a').map(textOf)).length;
  const shown = numbers([textOf(tree)]);
  return shown.length === linked ? [] : [`${shown.length - linked} of ${shown.length} references are no links`];
}

/** What GitHub's own parser makes of a part that it should not. */
export function cmarkProblems(part: string): string[] {
  if (!hasCmarkGfm) return [];
  const html = cmarkGfm(part);
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html) as Node;
  return [
    ...unbalanced(html),
    // Escapes, entities and tags that were cut are read as text.
    ...(textOf(tree).match(/<\/?[a-z]|&(?:#\d+|[a-z]{2,5});|\$[^<]*<\/?sp/g) ?? []).map(sign => `shows ${sign}`),
  ];
}

/** What is too long on a page in each language, in more posts than `most`, or cut where it must not be. */
export function lengthProblems(digest: Digest, most: number): string[] {
  return LANGUAGES.flatMap(language => {
    const { parts } = reportOf(digest, {}, language);
    return [
      ...(parts.length > most ? [`${parts.length} parts`] : []),
      ...parts.filter(part => part.length > BODY_LIMIT).map(part => `a part of ${part.length} characters`),
      ...parts.flatMap(tooLong),
      ...parts.flatMap(withoutLink),
      ...parts.flatMap(cmarkProblems),
    ];
  });
}
