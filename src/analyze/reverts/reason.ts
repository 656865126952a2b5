import type { PullRequest } from '../../domain/pull-request.js';
import { asLine, capitalized, wordCount } from '../effects/line.js';
import { inlineText } from '../effects/markdown.js';
import { sentencesOf } from '../effects/sentences.js';
import { startsWithVerb } from '../effects/verbs.js';
import { explanationIn } from './explanation.js';

const MIN_WORDS = 4;
const MIN_CLAUSE_WORDS = 6;
/** What GitHub and git write, requests to reviewers, and promises about later work: no reason. */
const NO_REASON =
  /^(?:this )?(?:(?:pull request |pr |change |commit )?(?:reverts?\b|rolls? ?back\b)|reverted\b|re-?lands?\b|back ?out\b|undo(?:es)?\b)(?!.*\b(?:because|since|as (?:it|this)|due to|for (?:\w+ ){1,3}reasons?)\b)|^(?:cc|thanks?|please|sorry|see|will|we(?:'ll| will)|i(?:'ll| will)|co-authored|signed-off|original (?:pr|commit|author)|automatically|created by|generated)\b|^[\w./-]+\/[\w.-]+#?\d*$/i;
/** Templates speak to the author. */
const TEMPLATE = /\b(?:your (?:pr|pull request|changes?|code)|please|make sure|if you are|before (?:we|you) )/i;
const SAYS_CAUSE =
  /\b(?:because|since|due to|for (?:\w+ ){1,3}reasons?|caus(?:e[sd]?|ing)|br(?:oke|eaks?|oken|eaking)|regress\w*|fail(?:s|ed|ing|ures?)?|crash\w*|flak\w*|slow(?:er|s)?|hang[s]?|conflict\w*|incompatib\w*|incorrect\w*|wrong|bugs?|issues?|errors?|oom|deadlocks?|leak\w*|blocks?|blocking)\b|导致|引发|造成|失败|错误|问题|崩溃|破坏/i;
const PREFIX = /^(?:reason|why|motivation|cause|background|problem|description|summary)\s?[:：–—-]\s*/i;

/** A part of a quoted title, which tools break over lines. */
const TORN = /^[….,;)\]"”]/;
/** What goes on where a line was left out, or before a link that was. */
const GOES_ON = /^(?:and|or|nor|which|that|to|of|with|from|by|than)\b/i;
const OPEN_END =
  /(?:\b(?:at|in|of|to|for|from|by|with|on|under|the|an?|and|or|but|that|which|because|since|as|than|via|per|see|is|are|was|were|already|caused|introduced)|[:,(–—-])$/i;

/** Whether it is a whole sentence: neither its start nor its end is missing. */
function isWhole(sentence: string, isAnnounced: boolean): boolean {
  const end = sentence.replace(/[\s.!…]+$/, '');
  if (TORN.test(sentence) || (sentence.match(/"/g)?.length ?? 0) % 2 === 1) return false;
  if (GOES_ON.test(sentence) || OPEN_END.test(end) || end.endsWith('?')) return false;
  // A small letter goes on with a sentence, but for names and code.
  return isAnnounced || capitalized(sentence) === sentence;
}

const ABOUT_ITSELF =
  /^(?:this|here|an?|the|another|second|third)\b.{0,60}\b(?:prs?|pull requests?|follow[- ]?up|patch|back-?port|cherry[- ]?pick)\b/i;
const FINITE = new RegExp(
  `^(?:\\S+ ){1,8}?(?:${[
    "is|are|was|were|isn't|aren't|wasn't|weren't|does|did|doesn't|don't|didn't|has|have|had|hasn't|haven't",
    "can|can't|cannot|could|should|shouldn't|needs?|needed|turned|seems?|no longer|not|never",
    // Verbs whose form with an s is no noun, and past forms.
    'stays|stops|keeps|takes|makes|gets|goes|gives|loses|sends|ignores|means|requires|depends|happens|misses|becomes',
    'stayed|stopped|kept|took|made|got|went|gave|lost|sent|ignored|meant|required|happened|missed|became|asked|ran',
  ].join('|')})\\b`,
  'i',
);

/** Whether it says how something is, and neither what to do nor what the revert itself is. */
function saysHow(sentence: string): boolean {
  return !startsWithVerb(sentence) && FINITE.test(sentence) && !ABOUT_ITSELF.test(sentence);
}

/** What it is about stands in the sentence before. */
const REFERS_BACK = /^(?:it|they|this|that|these|those)\b/i;

/** The first sentence that says how something is, or the one that it goes on from; undefined: none does. */
function howIn(sentences: readonly string[]): string | undefined {
  const index = sentences.findIndex(saysHow);
  const refersBack = index > 0 && REFERS_BACK.test(sentences[index] ?? '');
  return sentences[refersBack ? index - 1 : index];
}

const CLAUSE_END = /[;:](?= )|,(?= (?:and|so|but|because|since|which|while|with)\b)|[；：，]/g;

/** A sentence up to where a clause ends that can stand alone. */
function mainClause(sentence: string): string {
  const ends = [...sentence.matchAll(CLAUSE_END)].map(({ index }) => sentence.slice(0, index));
  return ends.find(clause => wordCount(clause) >= MIN_CLAUSE_WORDS) ?? sentence;
}

/** The sentence of a revert's description that says why, in one line; null: no whole sentence of its author does. */
export function revertReason({ body }: Pick<PullRequest, 'body'>): string | null {
  const sentences = explanationIn(body)
    .flatMap(({ text }) => sentencesOf(inlineText(text)))
    .flatMap(sentence => {
      const words = sentence.replace(PREFIX, '');
      const isReason = wordCount(words) >= MIN_WORDS && !NO_REASON.test(words) && !TEMPLATE.test(words);
      return isReason && isWhole(words, words !== sentence) ? [words] : [];
    });
  const line = asLine(mainClause(sentences.find(sentence => SAYS_CAUSE.test(sentence)) ?? howIn(sentences) ?? ''));
  // References at the end are left out of a line, which may leave its end open.
  return line === '' || OPEN_END.test(line) ? null : line;
}
