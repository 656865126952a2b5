/** The repository that a text belongs to. */
export interface MarkdownContext {
  /** `https://github.com` or the address of the local server. */
  baseUrl: string;
  nameWithOwner: string;
  /** Whether a pull request, issue or discussion has this number. */
  exists(number: number): boolean;
  /** The full SHA of the commit that starts with these hexadecimal digits; null if there is none. */
  commit(digits: string): string | null;
}

/** The parts of a hast node that links need. */
export interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** GitHub links nothing inside these elements. */
const UNLINKED = new Set(['pre', 'code', 'tt', 'a', 'style', 'script']);

/**
 * Links text as GitHub does after sanitizing: `@login`, `#12`, `GH-12`, `owner/repo#12`, URLs of issues and SHAs become
 * links. Each mention notifies a person and each reference creates a backlink, so a report must contain only intended
 * ones. The number of a CVE or GHSA becomes a link to GitHub's advisory. GitHub links only existing accounts and
 * advisories; any may exist, so here every one is linked.
 */
export function linkReferences(tree: HtmlNode, context: MarkdownContext): void {
  tree.children = (tree.children ?? []).flatMap(child => {
    if (child.type === 'text') return linked(child.value ?? '', context);
    if (child.tagName === 'a') markLink(child, context);
    if (!UNLINKED.has(child.tagName ?? '')) linkReferences(child, context);
    return [child];
  });
}

const NAME = '[\\w.-]+/[\\w.-]+';
const HOSTS = (baseUrl: string) => `(?:https?://(?:www\\.)?github\\.com|${escapeRegExp(baseUrl)})`;

const THREAD_URL = (baseUrl: string) => `${HOSTS(baseUrl)}/(${NAME})/(?:pull|issues|discussions)/(\\d+)`;
const COMMIT_URL = (baseUrl: string) => `${HOSTS(baseUrl)}/(${NAME})/commit/([0-9a-f]{7,40})`;

interface Rule {
  pattern(context: MarkdownContext): RegExp;
  /** The link, or null if it stays text. */
  link(match: RegExpExecArray, context: MarkdownContext): HtmlNode | null;
}

/** Applied in this order; a later rule does not change what an earlier one linked. */
const RULES: readonly Rule[] = [
  {
    pattern: ({ baseUrl }) => new RegExp(`${THREAD_URL(baseUrl)}(?:[/#?][^\\s<]*)?`, 'gi'),
    link: ([href, repository = '', number], context) => threadLink(href, repository, Number(number), context),
  },
  {
    pattern: ({ baseUrl }) => new RegExp(COMMIT_URL(baseUrl), 'gi'),
    link: ([, repository = '', digits = ''], context) => commitLink(repository, digits, context),
  },
  {
    pattern: () => /(?<!\w)@([a-z\d](?:-?[a-z\d]){0,38})(\/[a-z\d](?:[\w-]*\w)?)?(?![\w-]|\.\w)/gi,
    link: ([text, login = '', team], { baseUrl }) =>
      team
        ? anchor(`${baseUrl}/orgs/${login}/teams${team}`, ['user-mention', 'team-mention'], text)
        : anchor(`${baseUrl}/${login}`, ['user-mention'], text),
  },
  {
    pattern: () => new RegExp(`(?<![\\w/&#.@-])(?:(${NAME})?#|GH-)(\\d+)(?![\\w-])`, 'gi'),
    link: ([text, repository, number], context) => {
      const name = repository ?? context.nameWithOwner;
      return threadLink(`${context.baseUrl}/${name}/issues/${number}`, name, Number(number), context, text);
    },
  },
  {
    pattern: () => new RegExp(`(?<![\\w/.@#-])(?:(${NAME})@)?([0-9a-f]{7,40})(?![\\w-])`, 'g'),
    link: ([, repository, digits = ''], context) => commitLink(repository ?? context.nameWithOwner, digits, context),
  },
  {
    pattern: () => /(?<![\w-])(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})(?![\w-])/gi,
    link: ([id], { baseUrl }) => anchor(`${baseUrl}/advisories/${id}`, [], id),
  },
];

function linked(text: string, context: MarkdownContext): HtmlNode[] {
  return RULES.reduce<HtmlNode[]>(
    (nodes, rule) => nodes.flatMap(node => (node.type === 'text' ? applied(rule, node.value ?? '', context) : [node])),
    [{ type: 'text', value: text }],
  );
}

function applied(rule: Rule, text: string, context: MarkdownContext): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let from = 0;
  for (const match of text.matchAll(rule.pattern(context))) {
    const link = rule.link(match, context);
    if (!link) continue;
    if (match.index > from) nodes.push({ type: 'text', value: text.slice(from, match.index) });
    nodes.push(link);
    from = match.index + match[0].length;
  }
  if (from < text.length || nodes.length === 0) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

/** A number of another repository is assumed to exist; one of this repository must exist in the world. */
function threadLink(
  href: string,
  repository: string,
  number: number,
  context: MarkdownContext,
  text?: string,
): HtmlNode | null {
  const own = isOwn(repository, context);
  if (own && !context.exists(number)) return null;
  return anchor(href, ['issue-link'], text ?? (own ? `#${number}` : `${repository}#${number}`));
}

function commitLink(repository: string, digits: string, context: MarkdownContext): HtmlNode | null {
  const sha = isOwn(repository, context) ? context.commit(digits) : null;
  if (!sha) return null;
  const code: HtmlNode = {
    type: 'element',
    tagName: 'tt',
    properties: {},
    children: [{ type: 'text', value: sha.slice(0, 7) }],
  };
  return { ...anchor(`${context.baseUrl}/${repository}/commit/${sha}`, ['commit-link'], ''), children: [code] };
}

/** A written link to an issue also creates a backlink. A bare URL is shown in its short form. */
function markLink(link: HtmlNode, context: MarkdownContext): void {
  const href = String(link.properties?.href ?? '');
  if (href.startsWith('#') && !href.startsWith('#user-content-'))
    link.properties = { ...link.properties, href: `#user-content-${href.slice(1)}` };
  const match = new RegExp(`^${THREAD_URL(context.baseUrl)}(?:[/#?].*)?$`, 'i').exec(href);
  const marked = match && threadLink(href, match[1] ?? '', Number(match[2]), context);
  if (!marked) return;
  link.properties = { ...link.properties, className: ['issue-link'] };
  const [only] = link.children ?? [];
  if (link.children?.length === 1 && only?.type === 'text' && only.value === href) link.children = marked.children;
}

const isOwn = (repository: string, { nameWithOwner }: MarkdownContext) =>
  repository.toLowerCase() === nameWithOwner.toLowerCase();

function anchor(href: string, className: string[], text: string): HtmlNode {
  return { type: 'element', tagName: 'a', properties: { href, className }, children: [{ type: 'text', value: text }] };
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
