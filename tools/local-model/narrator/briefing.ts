import { stemsOf } from '../../../src/narrate/check/stems.js';
import type { Asked, AskedNote } from '../prompt.js';
import type { BriefingSentence, WrittenBriefing } from '../written.js';

const MAX_LENGTH = 280;
const MAX_WEEK = 4;

/** Words that no sentence has in capitals but at its start. */
const SMALL = /^(?:A|An|The|When|If|With|In|On|Whole|Every|Each|New|What|Names|Uploads|Scores|Snapshots) /u;

const withoutStop = (text: string) => text.replace(/[.。]$/u, '');

/** One sentence of one note or two, each with its pull request behind it. */
function joined(notes: readonly AskedNote[], language: string): BriefingSentence {
  const isChinese = language === 'zh-CN';
  const parts = notes.map(({ text, pullRequest }) =>
    isChinese ? `${withoutStop(text)}（{{${pullRequest}}}）` : `${withoutStop(text)} ({{${pullRequest}}})`,
  );
  const [first = '', second] = parts;
  const ids = notes.map(({ id }) => id);
  if (second === undefined) return { text: isChinese ? `${first}。` : `${first}.`, notes: ids };
  if (isChinese) return { text: `${first}；${second}。`, notes: ids };
  const rest = SMALL.test(second) ? `, and ${second.charAt(0).toLowerCase()}${second.slice(1)}` : `; ${second}`;
  return { text: `${first}${rest}.`, notes: ids };
}

/** Of the words of the shorter note, those that the other has where both are about the same. */
const MIN_SHARED = 1 / 2;

function areAlike({ text: one }: AskedNote, { text: other }: AskedNote): boolean {
  const [first, second] = [stemsOf(one), stemsOf(other)];
  const shared = [...first].filter(stem => second.has(stem)).length;
  return shared >= MIN_SHARED * Math.min(first.size, second.size);
}

const isShort = ({ text }: BriefingSentence) => text.length <= MAX_LENGTH;

/** Pairs notes of one area that are about the same, and leaves the others by themselves. */
function pairs(notes: readonly AskedNote[], { areas, language }: Asked, most: number): AskedNote[][] {
  const left = [...notes];
  const found: AskedNote[][] = [];
  for (let first = left.shift(); first !== undefined && found.length < most; first = left.shift()) {
    const one = first;
    const own = areas.filter(area => area.notes.includes(one.id)).flatMap(area => area.notes);
    const at = left.findIndex(
      other => own.includes(other.id) && areAlike(one, other) && isShort(joined([one, other], language)),
    );
    found.push(at === -1 ? [one] : [one, ...left.splice(at, 1)]);
  }
  return found;
}

/** What matters most in the week, and in each area what two pull requests have in common that the week does not say. */
export function writeBriefing(asked: Asked): WrittenBriefing {
  const { notes, areas, language } = asked;
  const firsts = notes.filter(
    ({ pullRequest }, index) => notes.findIndex(one => one.pullRequest === pullRequest) === index,
  );
  const week = pairs(firsts, asked, MAX_WEEK);
  const used = new Set(week.flat().map(({ pullRequest }) => pullRequest));
  const opened = areas.flatMap(({ alias, notes: ids }) => {
    const own = firsts.filter(({ id, pullRequest }) => ids.includes(id) && !used.has(pullRequest));
    const pair = pairs(own, asked, own.length).find(({ length }) => length > 1);
    return pair === undefined ? [] : [{ area: alias, sentences: [joined(pair, language)] }];
  });
  return { week: week.map(some => joined(some, language)).filter(isShort), areas: opened };
}
