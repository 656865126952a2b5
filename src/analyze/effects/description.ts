import type { Change } from '../changes/index.js';
import { asLine, wordCount } from './line.js';
import { inlineText, withoutCode } from './markdown.js';
import type { EffectReader } from './reader.js';
import { type Section, sectionsOf } from './sections.js';
import { sentencesOf } from './sentences.js';
import { asStatement, isAboutChange, saysEffect, saysGain, saysPresent, saysProblem } from './telling.js';
import { isPoorTitle, titleSentence } from './title.js';

const MAX_BLOCKS = 6;
const MAX_SENTENCES = 3;
/** Of a longer sentence not even the first clause is a line. */
const MAX_LENGTH = 150;
const MIN_WORDS = 4;
const MAX_WORDS = 26;

/** Headings of sections that do not say what the change does, but how it was made or tested, or what was wrong before. */
const SKIPPED_SECTION =
  /\b(?:test(?:s|ed|ing)?|check ?list|reviewers?|related|issues?|screenshots?|to ?do|benchmark(?:s|ing)?|accuracy|profiling|before|pre-?commit|user.facing change|usage|example|additional|notes?|references|links|credits|type of change|how|objective|problem|why|motivation|background|context|root cause|alternatives?|follow|known|limitations?|future|risk|not in here|out of scope|showcase|bug|evaluation|results?|numbers|需要|测试|背景|问题)\b/i;

/** The first sentences of paragraphs, or of list items where there is nothing else. */
function sentencesIn(sections: readonly Section[]): string[] {
  const blocks = sections
    .filter(({ heading }) => heading === '' || !SKIPPED_SECTION.test(inlineText(heading)))
    .flatMap(section => section.blocks);
  const paragraphs = blocks.filter(({ item }) => !item);
  const read = paragraphs.length > 0 ? paragraphs : blocks;
  return read.slice(0, MAX_BLOCKS).flatMap(({ text }) => sentencesOf(inlineText(text)).slice(0, MAX_SENTENCES));
}

/** Paths, commands and lines of logs have words too, but few that are only letters. */
function isProse(sentence: string): boolean {
  const words = withoutCode(sentence).split(' ');
  const ofLetters = words.filter(
    word => /^[(“"']?\p{L}[\p{L}'’-]*[.,;:!?)”"']*$|\p{sc=Han}/u.test(word) || /^_+[.,;:)]*$/.test(word),
  );
  const outside = ofLetters.filter(word => !word.startsWith('_'));
  if (outside.length < 3 && !/\p{sc=Han}/u.test(sentence)) return false;
  return ofLetters.length * 3 >= words.length * 2 && !/[{}=|\\]/.test(withoutCode(sentence));
}

const isShort = (sentence: string) => sentence.length <= MAX_LENGTH && wordCount(sentence) <= MAX_WORDS;

function isReadable(sentence: string): boolean {
  const isQuoteOpen = (withoutCode(sentence).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (wordCount(sentence) < MIN_WORDS) return false;
  return isProse(sentence) && !isQuoteOpen && !/[:?？：]$/.test(sentence) && !isAboutChange(sentence);
}

/** Letters and digits only, to compare texts. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `DoH: use the queue`, `Tests: run both` are about a part, so no title that says enough gives way to them. */
const OF_PART = /^[`\p{L}][`\p{L}\p{N}_./-]{0,30}:\s/u;

/** The descriptions of other kinds are about what was wrong, or how it was made. */
const READ: ReadonlySet<string> = new Set(['feature', 'performance', 'security']);

/** For a title that says too little, the first sentence that says what the change does, how it is now, or what it fixes. */
function insteadOfPoorTitle(sentences: readonly string[], kind: string): string | undefined {
  const readable = sentences.filter(isReadable);
  const statement = readable.map(asStatement).find(one => one !== null);
  const [first = ''] = readable;
  if (statement != null) return statement;
  if (saysPresent(first)) return first;
  return kind === 'fix' && saysProblem(first) ? `Fix: ${first.charAt(0).toLowerCase()}${first.slice(1)}` : undefined;
}

/**
 * The sentence of the description that says the effect. It is taken only if it is plainly better than the title: the title
 * says too little, or one of the first two sentences says what is different now in so many words.
 */
export const description: EffectReader = {
  id: 'description',
  read(change: Change) {
    const { pullRequest, kind } = change;
    const isPoor = isPoorTitle(titleSentence(change));
    if (
      pullRequest.author?.bot === true ||
      kind === 'dependencies' ||
      kind === 'release' ||
      /^revert\b/i.test(pullRequest.title)
    )
      return null;
    if (!READ.has(kind) && !isPoor) return null;
    const sentences = sentencesIn(sectionsOf(pullRequest.body));
    const effect = sentences
      .slice(0, 2)
      .find(
        one =>
          isShort(one) &&
          isReadable(one) &&
          !OF_PART.test(one) &&
          (saysEffect(one) || (kind === 'performance' && saysGain(one) && saysPresent(one))),
      );
    const found = isPoor ? insteadOfPoorTitle(sentences, kind) : effect;
    const line = asLine(found ?? '');
    return line === '' || line.endsWith('…') || bare(pullRequest.title).endsWith(bare(line)) ? null : line;
  },
};
