/** Only the start of a description is read. */
const MAX_READ_LENGTH = 20_000;
const MAX_LINE_LENGTH = 1_000;
const MAX_LINES = 400;

/** A part of a description below one heading; the part above the first heading has the heading ''. */
export interface Section {
  heading: string;
  lines: string[];
}

const HEADING = /^\s{0,3}(?:#{1,6}\s+(\S.*)|(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)\s*:?\s*)$/;
const FENCE = /^\s{0,3}(?:`{3,}|~{3,})\s*([\w-]*)/;
/** https://github.com/kubernetes/community/blob/master/contributors/guide/release-notes.md */
const RELEASE_NOTE_FENCE = 'release-note';
/** Quotes, tables and boxes that were not ticked: nothing that the author says about this change. */
const SKIPPED = /^\s*(?:>|\|)|^\s*(?:[-*+]|\d{1,3}[.)])?\s*\[ ?\]/;
const TICK = /^(\s*(?:[-*+]|\d{1,3}[.)])?\s*)\[[xX]\]\s*/;

/** Removes everything between two marks. A plain search, so that no input is slow. */
function withoutBetween(text: string, open: string, close: string): string {
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

function headingText(line: string): string | null {
  const [, hashed, bold] = HEADING.exec(line) ?? [];
  const text = hashed ?? bold;
  return text === undefined
    ? null
    : text
        .replaceAll(/[*_#`]/g, '')
        .replace(/[\s:?!.]+$/, '')
        .trim();
}

/** The sections of a description, without comments, code, quotes, tables and unticked boxes. */
export function sectionsOf(body: string): Section[] {
  const text = withoutBetween(withoutBetween(body.slice(0, MAX_READ_LENGTH), '<!--', '-->'), '<details', '</details>');
  const sections: Section[] = [{ heading: '', lines: [] }];
  let fence: string | null = null;
  for (const line of text.split(/\r\n|[\n\r]/, MAX_LINES).map(one => one.slice(0, MAX_LINE_LENGTH))) {
    const mark = FENCE.exec(line);
    if (mark !== null) {
      fence = fence === null ? (mark[1] ?? '') : null;
      sections.push({ heading: fence ?? '', lines: [] });
      continue;
    }
    if (fence !== null && fence !== RELEASE_NOTE_FENCE) continue;
    const heading = fence === null ? headingText(line) : null;
    if (heading !== null) sections.push({ heading, lines: [] });
    else if (!SKIPPED.test(line)) sections.at(-1)?.lines.push(line.replace(TICK, '$1'));
  }
  return sections;
}
