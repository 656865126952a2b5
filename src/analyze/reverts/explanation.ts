import { type Block, sectionsOf } from '../effects/sections.js';

/** Comments in which tools mark where their own text starts. */
const TOOL_COMMENT =
  /<!--(?=[^<>]{0,200}(?:auto-generated|coderabbit|cursor|bugbot|copilot|ellipsis|greptile|sourcery|graphite|korbit|bito|qodo|pr[_ -]agent|devin|gemini|claude|codex))[^<>]{0,300}-->/gi;
const ENDS = /^<!--\s{0,8}(?:\/|end\b)/i;

/** Without the parts that tools write between comments; a part that is not ended goes to the end. */
function withoutTools(body: string): string {
  let kept = '';
  let from: number | null = 0;
  for (const { index, 0: comment } of body.matchAll(TOOL_COMMENT)) {
    if (from !== null) kept += body.slice(from, index);
    from = ENDS.test(comment) ? index + comment.length : null;
  }
  return from === null ? kept : kept + body.slice(from);
}

const CHECKBOX = /^\s{0,20}(?:[-*+]|\d{1,3}[.)])?\s{0,8}\[[ xX]?\](?:\s|$)/;
/** What ends a paragraph or the item of a list. */
const STARTS_ANEW = /^\s{0,20}(?:[-*+•]\s|\d{1,3}[.)]\s|#{1,6}\s|>|```|~~~|<!--|$)/;
/** Labels of commit messages, which stand for headings. */
const LABEL = /^(?:test plan|test results?|tests?|testing|tested(?: with| by)?|check ?list|reviewers?)\s?:/i;

/** Without the items of checklists, all their lines included, and with labels as headings. */
function withoutChecklists(body: string): string {
  let isInside = false;
  const lines = body.split(/\r\n|[\n\r]/).map(line => {
    isInside = CHECKBOX.test(line) || (isInside && !STARTS_ANEW.test(line));
    if (isInside) return '';
    return LABEL.test(line) ? `### ${line}` : line;
  });
  return lines.join('\n');
}

/** Headings of what is no explanation: how it was tested, what it belongs to, and what a template or a tool wrote. */
const OTHER =
  /\b(?:test(?:s|ing|ed)?|verif\w+|validation|benchmarks?|check ?lists?|checks|how to|review\w*|related|references?|links|commits?|screenshots?|change ?logs?|release notes?|contribut\w+|pre-commit|generated|walkthrough|documentation|follow[- ]?ups?|next steps|future work|(?:summary|description|overview) by|coderabbit|copilot|sourcery|greptile|cursor|bugbot|gemini|claude)\b|测试|检查|清单/i;

/** The paragraphs and list items in which an author explains a change. */
export function explanationIn(body: string): Block[] {
  let other = Number.POSITIVE_INFINITY;
  return sectionsOf(withoutChecklists(withoutTools(body))).flatMap(({ heading, level, blocks }) => {
    // What is below such a heading belongs to it.
    if (level <= other) other = OTHER.test(heading) ? level : Number.POSITIVE_INFINITY;
    return other === Number.POSITIVE_INFINITY ? blocks : [];
  });
}
