import type { PullRequest } from '../../domain/pull-request.js';
import { asLine, wordCount } from '../effects/line.js';
import { inlineText } from '../effects/markdown.js';
import { sectionsOf } from '../effects/sections.js';
import { sentencesOf } from '../effects/sentences.js';
import { startsWithVerb } from '../effects/verbs.js';

const MIN_WORDS = 4;
const MIN_CLAUSE_WORDS = 6;
/** What GitHub and git write, requests to reviewers, and promises about later work: no reason. */
const NO_REASON =
  /^(?:this )?(?:(?:pull request |pr )?reverts?\b|reverted\b|re-?lands?\b|back ?out\b|undo(?:es)?\b)(?!.*\b(?:because|since|as (?:it|this)|due to)\b)|^(?:cc|thanks?|please|sorry|see|will|we(?:'ll| will)|i(?:'ll| will)|co-authored|signed-off|original (?:pr|commit|author)|automatically|created by|generated)\b|^[\w./-]+\/[\w.-]+#?\d*$/i;
const SAYS_CAUSE =
  /\b(?:because|since|due to|caus(?:e[sd]?|ing)|br(?:oke|eaks?|oken|eaking)|regress\w*|fail(?:s|ed|ing|ures?)?|crash\w*|flak\w*|slow(?:er|s)?|hang[s]?|conflict\w*|incompatib\w*|incorrect\w*|wrong|bugs?|issues?|errors?|oom|deadlocks?|leak\w*|blocks?|blocking)\b|导致|引发|造成|失败|错误|问题|崩溃|破坏/i;
const PREFIX = /^(?:reason|why|motivation|cause|background|problem|description|summary)\s?[:：–—-]\s*/i;

/** A part of a quoted title, which tools break over lines. */
function isFragment(sentence: string): boolean {
  return /^[….,;)\]"”]/.test(sentence) || (sentence.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Whether it says how something is, and not what to do. */
function saysHow(sentence: string): boolean {
  return !startsWithVerb(sentence);
}

const CLAUSE_END = /[;:](?= )|,(?= (?:and|so|but|because|since|which|while|with)\b)|[；：，]/g;

/** A sentence up to where a clause ends that can stand alone. */
function mainClause(sentence: string): string {
  const ends = [...sentence.matchAll(CLAUSE_END)].map(({ index }) => sentence.slice(0, index));
  return ends.find(clause => wordCount(clause) >= MIN_CLAUSE_WORDS) ?? sentence;
}

/** The sentence of a revert's description that says why, in one line; null: none does. */
export function revertReason({ body }: Pick<PullRequest, 'body'>): string | null {
  const sentences = sectionsOf(body)
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ text }) => sentencesOf(inlineText(text)))
    .map(sentence => sentence.replace(PREFIX, ''))
    .filter(sentence => wordCount(sentence) >= MIN_WORDS && !NO_REASON.test(sentence) && !isFragment(sentence));
  const line = asLine(
    mainClause(sentences.find(sentence => SAYS_CAUSE.test(sentence)) ?? sentences.find(saysHow) ?? ''),
  );
  return line === '' ? null : line;
}
