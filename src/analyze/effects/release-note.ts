import type { Change } from '../changes/index.js';
import { inlineText } from './markdown.js';
import { isNote, noteLine } from './note.js';
import type { EffectReader } from './reader.js';
import { type Section, sectionsOf, visibleLines } from './sections.js';
import { sentencesOf } from './sentences.js';
import { saysPresent } from './telling.js';
import { startsWithVerb } from './verbs.js';

/** The block of Kubernetes and others, https://www.kubernetes.dev/docs/guide/release-notes; HashiCorp's has a type after a colon. */
const BLOCK_START = /^\s{0,3}(`{3,}|~{3,})\s*(?:release-?notes?|changelog)\b[\w:-]*\s*$/i;
const HEADING =
  /^(?:\d\.\s*)?(?:release[- ]notes?|change ?log(?: entry| entries)?|news(?: entry)?|(?:(?:does|is) (?:this|there)[^?]{0,40} )?(?:any )?user[- ](?:facing|visible) changes?|what(?:'|’)?s new)\b/i;
/** One line with its label: `Release note: Adds …`. */
const INLINE =
  /^\s{0,3}(?:[-*]\s+)?(?:\*\*)?(?:release[- ]notes?|change ?log(?: entry)?)(?:\*\*)?\s?:(?:\*\*)?\s+(\S.*)$/i;
const NONE =
  /^(?:none|n\/?a|no|nope|not (?:applicable|needed|required|user[- ]facing)|nothing|no (?:(?:user|functional|behaviou?r|visible|notable|api|public)[\w -]{0,30}|changes?|release notes?(?: needed| required)?|changelog(?: entry)?(?: needed| required)?|impact)|internal(?: only| change)?|\[?internal\]?.{0,80}|skip|-+|无|否|没有|不涉及)[.!。]?$/i;
const DECLINING_LABEL =
  /^(?:release-note[-/: ]none|(?:skip|no)[- ]?(?:changelog|release[- ]?notes?|news)|changelog[-/: ]+(?:none|skip|skipped|internal|no[- ]changelog)|no[- ](?:changelog|release)[- ](?:needed|required|entry)|internal)$/i;

/** The texts of the blocks of code that are marked as release notes. */
function blocksIn(body: string): string[] {
  const blocks: string[] = [];
  let open: { fence: string; lines: string[] } | null = null;
  for (const line of visibleLines(body)) {
    const [, fence] = BLOCK_START.exec(line) ?? [];
    if (open === null) {
      if (fence !== undefined) open = { fence, lines: [] };
    } else if (line.trimStart().startsWith(open.fence)) {
      blocks.push(open.lines.join('\n'));
      open = null;
    } else open.lines.push(line);
  }
  return blocks;
}

/** `Does this PR introduce any user-facing change?` is answered, often with reasons. */
const QUESTION = /\?\s*$|^(?:does|is)\b/i;
const ANSWER = /\b(?:now|can|no longer|supported|removed|changed|defaults?|added|new|renamed|deprecated|replaced)\b/i;

/** Whether an answer says the effect by itself. */
function isEffect(answer: string): boolean {
  const [first = ''] = sentencesOf(inlineText(withoutYes(answer)));
  return saysPresent(first) && !/^(?:this|the process)\b/i.test(first) && (startsWithVerb(first) || ANSWER.test(first));
}

/** The paragraphs of the sections for release notes, with those of the sections below them. */
function paragraphsIn(sections: readonly Section[]): string[] {
  let isAsked = false;
  let level: number | null = null;
  return sections.flatMap(section => {
    const plain = inlineText(section.heading).replace(/[_*`]/g, '');
    if (level !== null && section.level <= level) level = null;
    if (level === null && section.heading !== '' && HEADING.test(plain)) {
      level = section.level;
      isAsked = QUESTION.test(plain);
    }
    if (level === null) return [];
    const texts = section.blocks.map(({ text }) => text);
    return isAsked ? texts.filter((text, index) => (index === 0 && isNone(text)) || isEffect(text)) : texts;
  });
}

const withoutYes = (text: string) => text.replace(/^(?:yes|是|有)\s*(?:[,.:;!，。：]\s*|[-–—]\s+|$)/i, '');

function inlineNotes(body: string): string[] {
  return visibleLines(body).flatMap(line => INLINE.exec(line)?.[1] ?? []);
}

/** What the author wrote where a release note belongs, the surest place first, also where it says that there is none. */
function writtenNotes(body: string): string[] {
  const marked = blocksIn(body).map(block => block.trim().split(/\n\s*\n|\n\s*[-*]\s+/)[0] ?? '');
  return [...marked, ...paragraphsIn(sectionsOf(body)), ...inlineNotes(body)]
    .map(withoutYes)
    .filter(text => text !== '');
}

/** `No, this is internal` is a reason, and no note. */
const NO =
  /^(?:no\b(?! longer)|none\b|n\/?a\b|nope\b)|^(?:does not|doesn't|not)\b\s*(?:[.,:;!–—-]|$|(?:involve|affect|change|introduce|applicable|user)\b)|^(?:否|无|没有|不涉及)[，。,.]/i;

function isNone(text: string): boolean {
  const words = inlineText(text).replace(/^[-*•\s]+/, '');
  return NONE.test(words) || NO.test(words);
}
/** Their descriptions hold the release notes of what is updated, or of the changes that are released. */
const OF_OTHERS: ReadonlySet<string> = new Set(['dependencies', 'release']);

/** The author's own release note: a marked block of code, a section or a line of the description. */
export const releaseNote: EffectReader = {
  id: 'release-note',
  read({ pullRequest, kind }: Change) {
    if (OF_OTHERS.has(kind) || pullRequest.author?.bot === true || /^revert\b/i.test(pullRequest.title)) return null;
    const [first] = writtenNotes(pullRequest.body);
    if (first === undefined || isNone(first)) return null;
    const note = writtenNotes(pullRequest.body).find(text => isNote(text));
    return note === undefined ? null : noteLine(note);
  },
};

/** Whether the author says, by a label or where a release note belongs, that the change has nothing for users. */
export function declinesReleaseNote({ pullRequest: { body, labels = [] } }: Change): boolean {
  const [first] = writtenNotes(body);
  return first === undefined ? labels.some(label => DECLINING_LABEL.test(label)) : isNone(first);
}
