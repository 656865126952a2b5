import type { Change } from '../changes/index.js';
import { asLine, wordCount } from './line.js';
import { inlineText, withoutCode } from './markdown.js';
import type { EffectReader } from './reader.js';
import { type Section, sectionsOf } from './sections.js';
import { sentencesOf } from './sentences.js';
import { asStatement, isAboutChange, saysEffect } from './telling.js';
import { isPoorTitle, titleSentence } from './title.js';

const MAX_BLOCKS = 6;
const MAX_SENTENCES = 3;
/** A sentence that is longer would be cut in the middle. */
const MAX_LENGTH = 120;
const MIN_WORDS = 4;
const MAX_WORDS = 20;

/** Headings of sections that do not say what the change does, but how it was made or tested, or what was wrong before. */
const SKIPPED_SECTION =
  /\b(?:test(?:s|ed|ing)?|check ?list|reviewers?|related|issues?|screenshots?|to ?do|benchmark(?:s|ing)?|accuracy|profiling|before|pre-?commit|user.facing change|usage|example|additional|notes?|references|links|credits|type of change|how|objective|problem|why|motivation|background|context|root cause|alternatives?|follow|known|limitations?|future|risk|not in here|out of scope|showcase|bug|evaluation|results?|numbers|需要|测试|背景|问题)\b/i;

function sentencesIn(sections: readonly Section[]): string[] {
  const blocks = sections
    .filter(({ heading }) => heading === '' || !SKIPPED_SECTION.test(inlineText(heading)))
    .flatMap(section => section.blocks);
  return blocks.slice(0, MAX_BLOCKS).flatMap(({ text }) => sentencesOf(inlineText(text)).slice(0, MAX_SENTENCES));
}

/** Paths, commands and lines of logs have words too, but few that are only letters. */
function isProse(sentence: string): boolean {
  const words = withoutCode(sentence).split(' ');
  const ofLetters = words.filter(word => /^[(“"']?\p{L}[\p{L}'’-]*[.,;:!?)”"']*$|\p{sc=Han}/u.test(word) || /^_+[.,;:)]*$/.test(word));
  return ofLetters.length * 3 >= words.length * 2 && !/[{}=|\\]/.test(withoutCode(sentence));
}

function isReadable(sentence: string): boolean {
  const words = wordCount(sentence);
  const isQuoteOpen = (withoutCode(sentence).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (words < MIN_WORDS || words > MAX_WORDS || sentence.length > MAX_LENGTH) return false;
  return isProse(sentence) && !isQuoteOpen && !/[:?？：]$/.test(sentence) && !isAboutChange(sentence);
}

/** Letters and digits only, to compare texts. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Their descriptions are about something else: what is updated, or what was reverted. */
const NOT_READ: ReadonlySet<string> = new Set(['dependencies', 'release']);

/**
 * The sentence of the description that says the effect. It is taken only if it is plainly better than the title: the title
 * says too little, or the sentence says what is different now in so many words.
 */
export const description: EffectReader = {
  id: 'description',
  read(change: Change) {
    const { pullRequest, kind } = change;
    if (NOT_READ.has(kind) || pullRequest.author?.bot === true || /^revert\b/i.test(pullRequest.title)) return null;
    const title = titleSentence(change);
    const sentences = sentencesIn(sectionsOf(pullRequest.body)).filter(isReadable);
    const isPoor = isPoorTitle(title);
    const effect = sentences.slice(0, isPoor ? undefined : 2).find(saysEffect);
    const found = (isPoor ? sentences.map(asStatement).find(statement => statement !== null) : null) ?? effect;
    const line = found == null ? '' : asLine(asStatement(found) ?? found);
    return line === '' || line.endsWith('…') || bare(title).endsWith(bare(line)) ? null : line;
  },
};
