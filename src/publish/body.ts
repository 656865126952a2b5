import { hashOf, type Marker, markerLine, type ReportKey, readMarkerLine } from './marker.js';
import { isRecordLine } from './record.js';
import { MAX_BODY_LENGTH } from './texts.js';

/** A part of the report as it is to be written. */
export interface Part {
  marker: Marker;
  text: string;
  /** The hidden line with the weeks; empty: none. */
  record: string;
}

/** A body or comment that holds a part of a report, and what else stands in it. */
export interface ReportBody extends Part {
  /** What somebody wrote above the marker; may be empty, as the others. */
  above: string;
  /** The line that leads to the report that took the place of this one. */
  link: string;
  /** What somebody wrote below the report. */
  below: string;
  /** Whether somebody has changed the text itself; null: not known, since an earlier version wrote it. */
  isEdited: boolean | null;
}

/** What is kept of a body when its report is written anew. */
export type Kept = Pick<ReportBody, 'above' | 'link' | 'below'>;

const NOTHING: Kept = { above: '', link: '', below: '' };

/** The hidden line below a report. What comes after it is not ours. */
const END = '<!-- merge-digest-end -->';

/** An arrow needs no translation. */
const LINK = /^> → \[.*\]\(https?:\/\/[^\s()]+\)$/;

/** Lines at which our text is looked for within what somebody has changed. */
const MAX_STARTS = 200;

const SEAL_LENGTH = 12;

/** Length and hash of a text, by which it is found again among the words of others. */
const sealOf = (text: string) => `${text.trim().length}.${hashOf(text.trim(), SEAL_LENGTH)}`;

/** The hash of a title without spaces and invisible characters, of which GitHub may remove some. */
export const titleHash = (title: string) => hashOf(title.normalize('NFKC').replace(/[\s\p{C}]/gu, ''), 8);

/** Whether a title is the one that we gave the report. Earlier versions did not write down which that was. */
export const hasOwnTitle = ({ marker }: ReportBody, title: string) =>
  marker.title === null || marker.title === titleHash(title);

/** The parts of a report, each with its marker. `settings`: what `shapeOf` makes of them. */
export function partsOf(
  texts: readonly string[],
  key: ReportKey,
  { title, settings, record }: { title: string; settings: string; record: string },
): Part[] {
  return texts.map((given, index) => {
    // Only a template of the user's own can have this line.
    const text = given.replaceAll('\r\n', '\n').replaceAll(END, '').trim();
    const first = index === 0;
    const written = {
      title: first ? titleHash(title) : null,
      settings: first ? settings : null,
      text: sealOf(text),
    };
    const marker = { ...key, ...written, part: index + 1, parts: texts.length };
    return { marker, text, record: first ? record : '' };
  });
}

/** The body of a part, with what is kept. */
export function printBody({ marker, text, record }: Part, { above, link, below }: Kept = NOTHING): string {
  // The empty lines end a block of HTML, within which no Markdown is read.
  const lines = [above, markerLine(marker), link && `${link}\n`, text && `${text}\n`, record];
  const end = marker.text === null ? '' : END;
  return [...lines, end, below].filter(line => line !== '').join('\n');
}

const isTooLong = (body: string) => body.length > MAX_BODY_LENGTH && [...body].length > MAX_BODY_LENGTH;

/**
 * The body of a part with as much of what is kept as GitHub accepts, and whether words had to be left out. The link goes
 * before the words do.
 */
export function printWithin(part: Part, kept: Kept): { body: string; isCut: boolean } {
  const { above, link, below } = kept;
  const choices: Kept[] = [
    { above, link, below },
    { above, link: '', below },
    { above, link: '', below: '' },
    { above: '', link: '', below },
  ];
  const bodies = choices.map(choice => printBody(part, choice));
  const fitting = bodies.findIndex(body => !isTooLong(body));
  const body = bodies[fitting] ?? printBody(part);
  return { body, isCut: above + below !== '' && (fitting === -1 || fitting > 1) };
}

/**
 * Reads a body of the form that `printBody` writes, or that of earlier versions, which began with the marker and had no
 * end marker; null for any other.
 */
export function readBody(given: string): ReportBody | null {
  const lines = given.replaceAll('\r\n', '\n').split('\n');
  const at = lines.findIndex(line => readMarkerLine(line) !== null);
  const marker = readMarkerLine(lines[at] ?? '');
  if (marker === null) return null;
  const { link, rest } = splitLink(lines.slice(at + 1));
  if (marker.text === null) return at === 0 ? { marker, link, ...readEarlier(rest) } : null;
  const end = rest.indexOf(END);
  if (end === -1) return null;
  const record = rest.slice(0, end).findLast(isRecordLine) ?? '';
  const inside = rest.slice(0, end).filter(line => line !== record || record === '');
  const found = findText(inside, marker.text);
  const above = joined(lines.slice(0, at).join('\n'), found.above);
  const below = joined(found.below, rest.slice(end + 1).join('\n'));
  return { marker, link, record, above, below, text: found.text, isEdited: found.isEdited };
}

/** The link below the marker, with the empty line after it. */
function splitLink(lines: string[]): { link: string; rest: string[] } {
  const [link = '', gap] = lines;
  if (!LINK.test(link)) return { link: '', rest: lines };
  return { link, rest: lines.slice(gap === '' ? 2 : 1) };
}

/** Of a report without an end marker, only what follows the record is known to be somebody else's. */
function readEarlier(lines: string[]): Omit<ReportBody, 'marker' | 'link'> {
  const at = lines.findLastIndex(isRecordLine);
  const text = (at === -1 ? lines : lines.slice(0, at)).join('\n');
  const below = at === -1 ? '' : lines.slice(at + 1).join('\n');
  return { text: text.trim(), record: lines[at] ?? '', above: '', below: joined(below), isEdited: null };
}

/** Our own text among the lines between marker and end marker, and what somebody added before and after it. */
function findText(lines: readonly string[], seal: string): Pick<ReportBody, 'above' | 'text' | 'below' | 'isEdited'> {
  const whole = lines.join('\n').trim();
  const length = Number.parseInt(seal, 10);
  for (let start = 0, n = 0; n < MAX_STARTS && start + length <= whole.length; n += 1) {
    const [text, rest] = [whole.slice(start, start + length), whole.slice(start + length)];
    // What follows in the same line is an edit of that line.
    if (/^[ \t]*(\n|$)/.test(rest) && sealOf(text) === seal)
      return { above: whole.slice(0, start).trim(), text, below: rest.trim(), isEdited: false };
    const next = whole.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  return { above: '', text: whole, below: '', isEdited: true };
}

const joined = (...texts: string[]) => texts.filter(text => text.trim() !== '').join('\n');
