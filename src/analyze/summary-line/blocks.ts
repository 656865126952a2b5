/** A paragraph or a list item of a description, in Markdown. */
export interface Block {
  /** Its lines, joined. */
  text: string;
  /** Whether it is a list item. */
  item: boolean;
}

/** Only the start of a description is read: that is where it says what the change does. */
const MAX_READ_LENGTH = 20_000;
const MAX_LINE_LENGTH = 2_000;

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}#{1,6}(?:\s|$)|^\s{0,3}(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*:?\s*$|^\s{0,3}<h[1-6]\b/i;
/** A line with more words above `---` is a paragraph above a thematic break. */
const MAX_HEADING_WORDS = 5;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
const THEMATIC_BREAK = /^\s{0,3}(?:[-*_]\s*){3,}$/;
const ITEM = /^\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s+/;
const CHECKBOX = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*\[[ xX]?\](?:\s|$)/;
/** Lines of tools and templates: `Signed-off-by: …`, `Test Plan: …`, `stack-info: …`. */
const TRAILER =
  /^\s*(?:[A-Z][a-z]+(?:-[A-Za-z]+)*-by|test plan|tested|reviewers|subscribers|tags|tasks|stack-info|change-id|ghstack-source-id|pull[- ]request(?: resolved)?|differential revision|cc|issues?|jira|ticket|links?|refs?|fixes|closes|resolves|fixed|closed|depends on|related(?: to| issues?| prs?)?|part of|follow[- ]?up(?: to| of)?|backports?|cherry[- ]?pick(?:ed)?(?: from| of)?)\s*(?::|#|@|https?:)/i;
/** Lines that start with a reference: `Closes #12`, `Fix owner/repo#7 and #8`, `See https://…`. */
const CLOSES =
  /^\s*(?:[-*+]\s+)?(?:partially\s+|also\s+|should\s+)?(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|addresse?s?|towards?|refs?|see|for|part of|follow[- ]?up (?:to|of|for))\s*:?\s+(?:issue\s+|pr\s+)?(?:\[?#\d|https?:|\[|[\w.-]+\/[\w.-]+#\d|<?http)/i;
/** Headings of sections that do not say what the change does, but how it was made or tested. */
const SKIPPED_SECTION =
  /\b(?:test(?:s|ed|ing)?|check ?list|reviewers?|related|issues?|screenshots?|to ?do|benchmark(?:s|ing)?|accuracy|profiling|before (?:submitting|you)|pre-?commit|user.facing change|usage|example|api change|additional|notes?|release notes|references|links|credits|type of change|how (?:was|has|to))\b/i;

/** Removes everything from `open` to the next `close`, or to the end. A plain search, so that no input is slow. */
function removeBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  let kept = '';
  let from = 0;
  for (let start = lower.indexOf(open); start !== -1; start = lower.indexOf(open, from)) {
    kept += text.slice(from, start);
    const end = lower.indexOf(close, start + open.length);
    if (end === -1) return kept;
    from = end + close.length;
  }
  return kept + text.slice(from);
}

/** Lines that end a paragraph and are not part of one, such as blank lines, quotes and tables. */
const SKIPPED_LINES: readonly RegExp[] = [/^\s*$/, /^\s*[>|]/, THEMATIC_BREAK, UNDERLINE, CHECKBOX, TRAILER, CLOSES];
const INDENTED_CODE = /^(?: {4}|\t)/;

type LineKind = 'heading' | 'item' | 'prose' | 'skipped';

function kindOf(line: string): LineKind {
  if (HEADING.test(line)) return 'heading';
  if (SKIPPED_LINES.some(pattern => pattern.test(line))) return 'skipped';
  if (ITEM.test(line)) return 'item';
  return INDENTED_CODE.test(line) ? 'skipped' : 'prose';
}

/** The lines outside of fenced code, each with its kind. */
function linesOf(body: string): { line: string; kind: LineKind }[] {
  const visible = removeBetween(body.slice(0, MAX_READ_LENGTH), '<!--', '-->');
  const text = removeBetween(visible, '<details', '</details>');
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.slice(0, MAX_LINE_LENGTH));
  let fence: string | null = null;
  return lines.flatMap((line, index) => {
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return [];
    }
    fence = mark;
    if (mark !== null) return [{ line, kind: 'skipped' as const }];
    const kind = kindOf(line);
    const heading =
      kind === 'prose' && UNDERLINE.test(lines[index + 1] ?? '') && line.split(' ').length <= MAX_HEADING_WORDS;
    return [{ line, kind: heading ? 'heading' : kind }];
  });
}

/**
 * The paragraphs and list items of a description, in order, without headings, checklists, quotes, tables, code, trailers
 * and sections such as the one on tests. A lone `* …` item is the title of a squashed commit, and left out too.
 */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let isSkippedSection = false;
  const lines = linesOf(body);
  const isItem = (index: number) => lines[index]?.kind === 'item';
  for (const [index, { line, kind }] of lines.entries()) {
    if (kind === 'heading') isSkippedSection = SKIPPED_SECTION.test(line);
    if (kind === 'prose' && open !== null) open.text += ` ${line}`;
    else open = null;
    if (open !== null || isSkippedSection || (kind !== 'prose' && kind !== 'item')) continue;
    const isCommitTitle = /^\* /.test(line) && !isItem(index - 1) && !isItem(index + 1);
    if (isCommitTitle) continue;
    open = { text: line.replace(ITEM, ''), item: kind === 'item' };
    blocks.push(open);
  }
  return blocks;
}
