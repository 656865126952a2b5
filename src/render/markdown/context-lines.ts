/** What is open around a line of Markdown. */
export interface Open {
  kind: 'fold' | 'table' | 'code';
  /** The lines that open it. */
  begin: readonly string[];
  /** The lines that close it. */
  end: readonly string[];
}

/** A line with what is open around it; `text` is null where something is only opened. */
export interface ContextLine {
  text: string | null;
  /** The outermost first. The same object is open around all of its lines. */
  open: readonly Open[];
}

const FOLD = /^<details\b[^<>]*>/i;
const FOLD_END = /^<\/details>\s*$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ROW = /^\|/;
const DIVIDER = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;

const fold = (line: string): Open => ({ kind: 'fold', begin: [line, ''], end: ['', '</details>'] });

/** What a line and the one below it open; null: nothing. `isShort`: lines that may be repeated in every piece. */
function openedBy(line: string, next: string, isShort: (lines: readonly string[]) => boolean): Open | null {
  const tag = FOLD.exec(line)?.[0];
  if (tag !== undefined && !/<\/details>/i.test(line))
    return fold(isShort([line]) ? line : `${tag}<summary>…</summary>`);
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return { kind: 'code', begin: [isShort([line]) ? line : fence], end: [fence] };
  const isTable = ROW.test(line) && DIVIDER.test(next) && isShort([line, next]);
  return isTable ? { kind: 'table', begin: [line, next], end: [] } : null;
}

function closes(line: string, open: Open | undefined): boolean {
  switch (open?.kind) {
    case 'fold':
      return FOLD_END.test(line);
    case 'table':
      return !ROW.test(line);
    case 'code':
      return line.trim().startsWith(open.end[0] ?? '') && /^\s*[`~]+\s*$/.test(line);
    default:
      return false;
  }
}

/** What closes a fold has an empty line before it. */
function dropEmpty(lines: ContextLine[]): void {
  while (lines.at(-1)?.text === '') lines.pop();
}

/** The lines of a block, each with the folds, the table or the code that it stands in. Their first and last lines are none. */
export function contextLines(markdown: string, isShort: (lines: readonly string[]) => boolean): ContextLine[] {
  const found: ContextLine[] = [];
  let open: readonly Open[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const inner = open.at(-1);
    const isClosed = closes(line, inner);
    if (isClosed) open = open.slice(0, -1);
    if (isClosed && inner?.kind !== 'table') {
      if (inner?.kind === 'fold') dropEmpty(found);
      continue;
    }
    const opened = open.at(-1)?.kind === 'code' ? null : openedBy(line, lines[at + 1] ?? '', isShort);
    // A table ends at the end of its fold too.
    if (isClosed && closes(line, open.at(-1))) open = open.slice(0, -1);
    // What opens a fold has an empty line behind it.
    else if (line === '' && found.at(-1)?.text === null && inner?.kind === 'fold') continue;
    else if (opened !== null) {
      open = [...open, opened];
      found.push({ text: null, open });
      if (opened.kind === 'table') at += 1;
    } else found.push({ text: line, open });
  }
  return found;
}
