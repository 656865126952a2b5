import { readMarkerLine } from '../../src/publish/marker.js';
import { unsanitizedHtml } from '../../tools/local-github/page/markdown.js';
import { disturbing, elements, hrefs, type Node, onGitHub, PARSERS, type Parser, textOf } from './github.js';
import { mermaidProblem } from './mermaid.js';

/** Where the product's own links lead: to the repository, and past its timelines. */
const OWN = /^(?:https:\/\/github\.com\/octo\/house|https:\/\/redirect\.github\.com\/octo\/house\/[\w/?=&%.:+-]+)$/;
/** Elements that no template of the product writes. */
const FOREIGN = ['img', 'input', 'del', 'picture', 'source', 'section', 'sup', 'h4', 'h5', 'h6', 'svg', 'iframe'];

/** Everything that a stranger's text did to a page; empty: nothing. */
export async function pageProblems(markdown: string, parsers: readonly Parser[] = PARSERS): Promise<string[]> {
  const html = unsanitizedHtml(markdown);
  const trees = parsers.map(parser => treeOf(markdown, parser === unsanitizedHtml ? () => html : parser));
  const [tree] = trees as [Node, ...Node[]];
  const disturbed = [...new Set(trees.flatMap(disturbing))];
  const links = [...new Set(trees.flatMap(hrefs))].filter(href => !OWN.test(href));
  const foreign = elements(tree, ...FOREIGN).map(({ tagName }) => tagName);
  return [
    ...disturbed.map(text => `disturbs by ${text}`),
    ...links.map(href => `links to ${href}`),
    ...foreign.map(name => `holds ${name}`),
    ...commentsIn(html).map(text => `hides ${text}`),
    ...(markdown.split('\n').every(line => readMarkerLine(line) === null) ? [] : ['carries a forged marker']),
    ...formulas(tree),
    ...unbalanced(html),
    ...tableProblems(markdown, tree),
    ...(await Promise.all(mermaidBlocks(tree).map(mermaidProblem))).filter(problem => problem !== null),
  ];
}

const treeOf = (markdown: string, parser: Parser) => onGitHub(markdown, [], parser).tree;

/** Comments of HTML, which nobody sees. Text that shows the same characters has them escaped. */
export function commentsIn(html: string): string[] {
  return [...html.matchAll(/<!--([\s\S]*?)-->/g)].map(([, text = '']) => text.trim());
}

function formulas(tree: Node): string[] {
  const set = elements(tree, 'span', 'code').filter(({ properties }) => properties?.dataMathStyle !== undefined);
  return set.map(node => `sets ${textOf(node)} as a formula`);
}

/** The text of every diagram on the page. */
function mermaidBlocks(tree: Node): string[] {
  const isMermaid = ({ properties }: Node) => [properties?.className ?? []].flat().includes('language-mermaid');
  return elements(tree, 'code').filter(isMermaid).map(textOf);
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'source']);

/** Tags that were never closed, or closed without being open, in the order in which a parser meets them. */
export function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, closing, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
    const name = tag.toLowerCase();
    if (VOID.has(name)) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) return [`closes ${name} where it is not open`];
  }
  return open.map(name => `leaves ${name} open`);
}

/** Cells as GitHub counts them: a bar separates two of them unless it has a backslash before it, also within code. */
function cellsOf(row: string): number {
  return row.replaceAll(/\\[!-/:-@[-`{-~]/g, '').split('|').length - 2;
}

function tableProblems(markdown: string, tree: Node): string[] {
  const blocks = markdown.split('\n').reduce<string[][]>(
    (all, line) => {
      if (line.startsWith('|')) all.at(-1)?.push(line);
      else if (all.at(-1)?.length !== 0) all.push([]);
      return all;
    },
    [[]],
  );
  const written = blocks.filter(rows => rows.length > 0);
  const shown = elements(tree, 'table').map(table => elements(table, 'tr').length);
  // The line of dashes is not a row.
  if (shown.join() !== written.map(rows => rows.length - 1).join()) return [`shows tables of ${shown} rows`];
  return written
    .filter(rows => new Set(rows.map(cellsOf)).size > 1)
    .map(rows => `has a table with ${rows.map(cellsOf)} cells: ${rows[0]}`);
}

/** A page's elements and the addresses of its links, without its words and the code of titles. */
export function skeleton(markdown: string): string {
  const of = (node: Node): string => {
    const inner = (node.children ?? []).map(of).join('');
    if (node.tagName === undefined || ['code', 'span'].includes(node.tagName)) return inner;
    return `<${node.tagName} ${node.properties?.href ?? ''}>${inner}</>`;
  };
  return of(onGitHub(markdown).tree);
}
