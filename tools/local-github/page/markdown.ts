import { markdownToHTML } from 'comrak';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { findCommit } from '../branches.js';
import type { Store } from '../store.js';
import { type HtmlNode, linkReferences, type MarkdownContext } from './references.js';

export type { MarkdownContext } from './references.js';

const ALERTS = ['note', 'tip', 'important', 'warning', 'caution'].map(kind => `markdown-alert-${kind}`);

type Schema = typeof defaultSchema;

const attributes = (name: string): NonNullable<Schema['attributes']>[string] => defaultSchema.attributes?.[name] ?? [];

/** GitHub sanitizes after Markdown but before alerts and formulas. Here one library makes all three, so they are allowed. */
const SCHEMA: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    div: [...attributes('div'), ['className', 'markdown-alert', ...ALERTS]],
    p: [...attributes('p'), ['className', 'markdown-alert-title']],
    span: [...attributes('span'), 'dataMathStyle'],
    code: [...attributes('code'), 'dataMathStyle'],
  },
};

/** In issues, discussions and comments, unlike in files, a line break in the text is a line break on the page. */
const OPTIONS = {
  extension: {
    table: true,
    strikethrough: true,
    tasklist: true,
    autolink: true,
    alerts: true,
    footnotes: true,
    mathDollars: true,
    mathCode: true,
    shortcodes: true,
  },
  parse: { tasklistInTable: false },
  render: { unsafe: true, hardbreaks: true, tasklistClasses: true },
};

/**
 * Reference links may expand to the length of the document. GitHub's cmark-gfm always allows at least 100,000 bytes, comrak
 * does not: an empty line at the end makes the document long enough. It is one line, as thousands take longer than the page.
 */
function padded(markdown: string): string {
  return `${markdown}\n${' '.repeat(Math.max(0, 100_000 - Buffer.byteLength(markdown)))}\n`;
}

/** The HTML of the Markdown before sanitizing and linking. */
export function unsanitizedHtml(markdown: string): string {
  return markdownToHTML(padded(markdown), OPTIONS);
}

/** The HTML that GitHub shows for the body of an issue, discussion or comment, read by a parser. */
export function renderGitHubMarkdown(markdown: string, context: MarkdownContext, parse = unsanitizedHtml): string {
  return String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, SCHEMA)
      .use(() => tree => linkReferences(tree as HtmlNode, context))
      .use(() => tree => directLists(tree as HtmlNode))
      .use(rehypeStringify)
      .processSync(parse(markdown)),
  );
}

/** The first letter of a list decides in which direction all of it runs. */
function directLists(node: HtmlNode): void {
  if (node.tagName === 'ul' || node.tagName === 'ol') node.properties = { ...node.properties, dir: 'auto' };
  for (const child of node.children ?? []) directLists(child);
}

export function markdownContext(store: Store): MarkdownContext {
  const { owner, name } = store.world.repository;
  return {
    baseUrl: store.baseUrl,
    nameWithOwner: `${owner}/${name}`,
    exists: number =>
      store.pullRequestsByNumber.has(number) ||
      store.issues.some(issue => issue.number === number) ||
      store.discussions.some(discussion => discussion.number === number),
    commit: digits => findCommit(store, digits)?.oid ?? null,
  };
}
