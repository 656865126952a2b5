/** A paragraph or a list item of a description, in Markdown. */
export interface Block {
  /** Its lines, joined. */
  text: string;
  item: boolean;
}

/** What stands between two headings of a description. */
export interface Section {
  /** The words of its heading; '' before the first one. */
  heading: string;
  /** 1 for `#`, to 6; 7 for a bold line; 0 before the first heading. */
  level: number;
  blocks: Block[];
}

/** Above GitHub's own limit of 65,536 characters nothing is read. */
const MAX_READ_LENGTH = 65_536;
const MAX_LINE_LENGTH = 2_000;
const MAX_BLOCK_LENGTH = 2_000;
const MAX_SECTIONS = 200;

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const MARKED = /^\s{0,3}(#{1,6})(?:\s+|$)(.*)$/;
const BOLD = /^\s{0,3}(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)\s*:?\s*$|^\s{0,3}<h[1-6]>([^<]{1,80})<\/h[1-6]>/i;
/** A line with more words above `---` is a paragraph above a thematic break. */
const MAX_HEADING_WORDS = 5;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
/** A label alone on its line, as templates have it. */
const LABEL =
  /^\s{0,3}((?:release[- ]notes?|change ?log(?: entry| entries)?|user[- ]facing changes?)[^:\n]{0,20}):\s*$/i;
const THEMATIC_BREAK = /^\s{0,3}(?:[-*_]\s*){3,}$/;
const ITEM = /^\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s+/;
const CHECKBOX = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*\[[ xX]?\](?:\s|$)/;
/** Lines of tools and templates: `Signed-off-by: …`, `Test Plan: …`, `stack-info: …`. */
const TRAILER =
  /^\s*(?:[A-Z][a-z]+(?:-[A-Za-z]+)*-by|test plan|tested|reviewers|subscribers|tags|tasks|stack-info|change-id|ghstack-source-id|pull[- ]request(?: resolved)?|differential revision|cc|issues?|jira|ticket|links?|refs?|fixes|closes|resolves|fixed|closed|depends on|related(?: to| issues?| prs?)?|part of|follow[- ]?up(?: to| of)?|backports?|cherry[- ]?pick(?:ed)?(?: from| of)?|[A-Z]{3,8}=\S+$)\s*(?::|#|@|https?:|$)/i;
/** Lines that start with a reference: `Closes #12`, `Fix owner/repo#7 and #8`, `See https://…`. */
const CLOSES =
  /^\s*(?:[-*+]\s+)?(?:partially\s+|also\s+|should\s+)?(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|addresse?s?|towards?|refs?|see|for|part of|follow[- ]?up (?:to|of|for))\s*:?\s+(?:issue\s+|pr\s+)?(?:\[?#\d|https?:|\[|[\w.-]+\/[\w.-]+#\d|<?http)/i;
/** Lines that end a paragraph and are not part of one, such as blank lines, quotes, tables and the ends of HTML. */
const SKIPPED: readonly RegExp[] = [
  /^\s*$/,
  /^\s*[>|]/,
  /^\s*\/?>$|^\s*<\/?(?:img|video|picture|source|table|tr|td|th|p|div|br|center|sub|sup|a)\b/i,
  /^\s*!\[/,
  THEMATIC_BREAK,
  UNDERLINE,
  CHECKBOX,
  TRAILER,
  CLOSES,
];
const INDENTED_CODE = /^(?: {4}|\t)/;

/** Removes everything from `open` to the next `close`, or to the end. A plain search, so that no input is slow. */
function removeBetween(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
    kept += text.slice(from, start);
    const end = text.indexOf(close, start + open.length);
    if (end === -1) return kept;
    from = end + close.length;
  }
  return kept + text.slice(from);
}

/** The lines of a description without HTML comments, folded parts and tags of images over several lines. */
export function visibleLines(body: string): string[] {
  const shown = removeBetween(body.slice(0, MAX_READ_LENGTH), '<!--', '-->');
  const unfolded = removeBetween(removeBetween(shown, '<details', '</details>'), '<img', '>');
  return unfolded.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.slice(0, MAX_LINE_LENGTH));
}

type Line =
  | { kind: 'heading'; text: string; level: number }
  | { kind: 'item' | 'prose' | 'indented' | 'skipped'; text: string };

function lineOf(text: string, next: string): Line {
  const [, marks, words] = MARKED.exec(text) ?? [];
  if (marks !== undefined) return { kind: 'heading', text: words ?? '', level: marks.length };
  const [bold, strong, html] = BOLD.exec(text) ?? [];
  if (bold !== undefined) return { kind: 'heading', text: strong ?? html ?? '', level: 7 };
  const [, label] = LABEL.exec(text) ?? [];
  if (label !== undefined) return { kind: 'heading', text: label, level: 7 };
  if (SKIPPED.some(pattern => pattern.test(text))) return { kind: 'skipped', text };
  if (ITEM.test(text)) return { kind: 'item', text };
  if (INDENTED_CODE.test(text)) return { kind: 'indented', text };
  const underlined = UNDERLINE.test(next) && text.trim().split(' ').length <= MAX_HEADING_WORDS;
  return underlined ? { kind: 'heading', text, level: 2 } : { kind: 'prose', text };
}

/** The lines outside of fenced code. */
function linesOf(body: string): Line[] {
  const lines = visibleLines(body);
  let fence: string | null = null;
  return lines.flatMap((text, index): Line[] => {
    const mark = FENCE.exec(text)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return [];
    }
    fence = mark;
    return [mark === null ? lineOf(text, lines[index + 1] ?? '') : { kind: 'skipped', text }];
  });
}

/**
 * The sections of a description with their paragraphs and list items, without checklists, quotes, tables, images, code
 * and trailers. A lone `* …` item is the title of a squashed commit, and left out too.
 */
export function sectionsOf(body: string): Section[] {
  let section: Section = { heading: '', level: 0, blocks: [] };
  const sections = [section];
  let open: Block | null = null;
  const lines = linesOf(body);
  const isItem = (index: number) => lines[index]?.kind === 'item';
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') {
      if (sections.length === MAX_SECTIONS) return sections;
      section = { heading: line.text.trim(), level: line.level, blocks: [] };
      sections.push(section);
    }
    // Indented lines are code, but not within a paragraph or an item, which wrap so.
    if ((line.kind === 'prose' || line.kind === 'indented') && open !== null) {
      if (open.text.length < MAX_BLOCK_LENGTH) open.text += ` ${line.text.trim()}`;
      continue;
    }
    open = null;
    if (line.kind !== 'prose' && line.kind !== 'item') continue;
    const isCommitTitle = /^\* /.test(line.text) && !isItem(index - 1) && !isItem(index + 1);
    if (isCommitTitle && section.heading === '') continue;
    open = { text: line.text.replace(ITEM, '').trim(), item: line.kind === 'item' };
    section.blocks.push(open);
  }
  return sections;
}
