import { group } from 'd3-array';
import { authorKey } from '../../domain/pull-request.js';
import type { Change } from '../changes/index.js';
import { keyOf } from '../tags/index.js';
import type { Draft } from './numbered.js';
import { commonEnd, commonStart, isContent, isSubject, withCapital, wordsOf } from './words.js';

/** Fewer alike titles may be an accident. */
const MIN_ALIKE = 3;
/** More titles with the same first word are not compared with each other. */
const MAX_COMPARED = 300;
/** The part that differs has at most this many words. */
const MAX_GAP = 4;
/** Words that alike titles have in common. */
const MIN_COMMON = 3;
/** The same by different authors: more words, and both around the part that differs. */
const MIN_COMMON_OF_DIFFERENT_AUTHORS = 4;

interface Title {
  number: number;
  author: string | null;
  scope: string;
  words: readonly string[];
}

/** What titles have in common: the first and the last words, around the part that differs. */
interface Frame {
  start: readonly string[];
  end: readonly string[];
}

function titleOf({ pullRequest: { number, author }, prefix }: Change): Title {
  return {
    number,
    author: author === null ? null : authorKey(author),
    scope: keyOf([...prefix.tags, prefix.scope ?? ''].join(' ')),
    words: wordsOf(prefix.rest),
  };
}

/** An issue number or a version instead of a name: the titles of a routine, not of a piece of work. */
function isNumbering(gap: readonly string[]): boolean {
  return gap.every(word => /#?\d{3,}$|^v?\d+(?:\.\d+)*$/.test(word));
}

function frameOf(a: Title, b: Title): Frame | null {
  const start = commonStart(a.words, b.words);
  const end = commonEnd(a.words, b.words);
  const gaps = [a, b].map(({ words }) => words.slice(start, words.length - end));
  if (gaps.some(gap => gap.length === 0 || gap.length > MAX_GAP) || gaps.every(isNumbering)) return null;
  return { start: a.words.slice(0, start), end: end === 0 ? [] : a.words.slice(-end) };
}

/** Whether the common words say enough to call two titles steps of the same work. */
function isTelling({ start, end }: Frame, bySameAuthor: boolean, sameScope: boolean): boolean {
  const common = [...start, ...end];
  if (start.length === 0 || common.filter(isContent).length < 2 || !common.some(isSubject)) return false;
  if (!bySameAuthor) return end.length > 0 && common.length >= MIN_COMMON_OF_DIFFERENT_AUTHORS;
  return common.length >= MIN_COMMON || sameScope;
}

function nameOf({ start, end }: Frame): string {
  if (end.length > 0) return withCapital(`${start.join(' ')} … ${end.join(' ')}`);
  const last = start.findLastIndex(isContent);
  return withCapital(start.slice(0, last + 1).join(' '));
}

/** What a title has in common with all others at once: the shortest of its frames with each of them. */
function commonFrame({ words }: Title, frames: readonly Frame[]): Frame {
  const start = Math.min(...frames.map(frame => frame.start.length));
  const end = Math.min(...frames.map(frame => frame.end.length));
  return { start: words.slice(0, start), end: end === 0 ? [] : words.slice(-end) };
}

/** Series of alike titles, such as `Port example X to Y`: three or more that differ in a name. */
export function alikeSeries(changes: readonly Change[]): Draft[] {
  const open = new Set(changes.map(titleOf));
  const drafts: Draft[] = [];
  const byFirstWord = group(open, ({ words }) => words[0]?.toLowerCase() ?? '');
  for (const sameStart of byFirstWord.values()) {
    const candidates = sameStart.slice(0, MAX_COMPARED);
    for (const title of candidates) {
      if (!open.has(title)) continue;
      const alike = candidates.flatMap(other => {
        if (other === title || !open.has(other)) return [];
        const frame = frameOf(title, other);
        const bySameAuthor = title.author !== null && title.author === other.author;
        const sameScope = title.scope !== '' && title.scope === other.scope;
        return frame !== null && isTelling(frame, bySameAuthor, sameScope) ? [{ other, frame }] : [];
      });
      if (alike.length + 1 < MIN_ALIKE) continue;
      const titles = [title, ...alike.map(({ other }) => other)];
      const frame = commonFrame(
        title,
        alike.map(one => one.frame),
      );
      const bySameAuthor = title.author !== null && titles.every(({ author }) => author === title.author);
      const sameScope = title.scope !== '' && titles.every(({ scope }) => scope === title.scope);
      if (!isTelling(frame, bySameAuthor, sameScope)) continue;
      drafts.push({
        by: bySameAuthor && sameScope ? 'scope' : 'wording',
        name: nameOf(frame),
        // In the order of their merges, whichever of them the others were compared with.
        pullRequests: candidates.filter(one => titles.includes(one)).map(({ number }) => number),
      });
      for (const one of titles) open.delete(one);
    }
  }
  return drafts;
}
