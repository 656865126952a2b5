import { titlePrefix } from '../changes/title-prefix.js';
import { asLine, wordCount } from './line.js';
import { inlineText } from './markdown.js';
import { sentencesOf } from './sentences.js';
import { imperative } from './verbs.js';

const MIN_WORDS = 3;
/** Instructions of templates, and placeholders that were left in. */
const INSTRUCTION =
  /^(?:please|if (?:this|you|there|yes|the)|describe|write|add (?:a|your) (?:release|changelog)|see (?:the )?(?:release|above|title|description|summary)|enter|todo|tbd|(?:added|fixed|improved)[/|]|replace this|for example|this section|note that (?:it|this)|same as (?:the )?title|as (?:in|per) (?:the )?title|choose|delete|the changelog|will be)\b|\.\.\.$/i;
/** Categories before the words of a note: `[iOS] [Fixed] - `, `**Added**: `, `Bug fix: `. */
const CATEGORY =
  /^(?:\[[^[\]]{1,30}\]\s*){1,4}[-:–]?\s*|^(?:\*\*|__)?(?:added|changed|deprecated|removed|fixed|security|improved|new|breaking(?: change)?s?|enhancements?|features?|bug ?fix(?:es)?|fix(?:es)?|note|docs?|performance)(?:\*\*|__)?\s?:(?:\*\*|__)?\s+|^(?:\*\*|__)breaking(?: changes?)?[:.!]?(?:\*\*|__)[:.!]?\s+/i;

function withoutCategory(text: string): string {
  const rest = text.replace(CATEGORY, '');
  return rest === text || rest === '' ? text : withoutCategory(rest);
}

/** Whether a text is a note for readers, and not an instruction of a template, a checkbox or a link. */
export function isNote(markup: string): boolean {
  const text = inlineText(withoutCategory(markup.trim()));
  return !INSTRUCTION.test(text) && !/[:?]$/.test(text) && wordCount(text.replace(/#\d+/g, '')) >= MIN_WORDS;
}

/** The change itself, as the subject of its note. */
const SUBJECT =
  /^(?:(?:it|we|this (?:pr|change|commit|patch))(?: now| also)? |this (?=\p{Ll}+s )|will (?=allow|add|support|enable|let))(?=\p{Ll})/iu;

/** What the sentence after it says anyway. */
const WITH_CHANGE = /^(?:with|in|after) this (?:pr|change|commit|patch|release|version),? /i;

/** The first sentence of a note as a line, without its category and prefix. */
export function noteLine(markup: string): string {
  const text = inlineText(titlePrefix(withoutCategory(markup.trim())).rest);
  const [first = '', second] = sentencesOf(text);
  const isShort = wordCount(first) < MIN_WORDS && second !== undefined;
  const sentence = isShort ? second : first;
  if (WITH_CHANGE.test(sentence)) return asLine(sentence.replace(WITH_CHANGE, ''));
  return asLine(imperative(sentence.replace(SUBJECT, '')));
}
