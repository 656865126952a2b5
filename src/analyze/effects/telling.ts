import { wordCount } from './line.js';
import { withoutCode } from './markdown.js';
import { imperative, startsWithVerb } from './verbs.js';

/** Sentences from templates, tools and habit that say nothing about what the change does. */
const ABOUT_CHANGE: readonly RegExp[] = [
  /^(?:as (?:the )?title|as titled|n\/?a\b|none\b|todo\b|wip\b|tbd\b|see (?:the )?(?:title|above|below|commit|issue|release|#)|see\b)/i,
  /^(?:thank(?:s| you)|thx|please|make sure|before (?:we|you|submitting)|did you|if (?:you|this pr|applicable)|remember to|hi\b|hello\b|hey\b|sorry|just\b|basically|straight ?forward|mostly|pretty|very|simple)/i,
  /\b(?:i|i'm|i've|i'd|my|me|we'll|i’m|i’ve|let me|lmk|imo|afaik|reviewers?|gemini|claude|copilot|codex|chatgpt|llm|ai-generated)\b/i,
  /\b(?:(?:this|the) (?:pr|pull request|commit|patch|branch|diff|cl|conversion|migration)|it) (?:is|was|has|had|should|needs|depends|requires|builds|relies|will|does not|doesn't|contains|consists|also|follows|continues|started|aims|attempts|tries|intends)\b/i,
  /\b(?:follow[- ]?up|previous(?:ly)? (?:pr|commit)|in (?:an?other|a (?:later|future|separate|subsequent)) (?:pr|change)|future prs?|next prs?|stacked|rebased?|cherry[- ]pick|merge conflicts?|blocked by|work in progress)\b/i,
  /^(?:(?:this )?reverts?\b|(?:re-?)?reland|merge (?:branch|remote|before|after)|co-?authored|signed-off|generated|created|🤖|update [\w./-]+\.\w+$|vllm (?:version|main)|release notes|changelog|commits?:|pr (?:description|title))/iu,
  /^(?:(?:this pr|it|this|the pr) )?(?:fix(?:es)?|resolves?|address(?:es)?|solves?|close[sd]?|part of|related|supersedes|replaces) ?(?:the|this|that|an?|some|my|above|these|those|it)? ?(?:above |same |following )?(?:issues?|bugs?|problems?|errors?|it|them|this|#\d+|[\w-]+\/[\w-]+#\d+)?(?:[ ,.]|$)(?!\w)/i,
  /\b(?:no (?:functional|behaviou?r(?:al)?|user[- ]facing) changes?|no-?op|nfc|unchanged|same as before|all tests|ci passe[sd]|test plan|unit tests?|test coverage|tests? (?:pass|was|were|for))\b/i,
  /\brelated (?:github )?(?:issues?|prs?|pull requests?)\b/i,
  /^(?:describe|briefly|explain|list|provide|verify|verified|tested|ran|run|confirmed|check(?:ed)?|tests?|testing)\b/i,
];

/** Whether a sentence is about the pull request, its author or its review, and not about what changes. */
export function isAboutChange(sentence: string): boolean {
  return ABOUT_CHANGE.some(pattern => pattern.test(sentence));
}

const SUBJECT =
  /^(?:(?:in |with )?(?:this|the|my) (?:pr|pull request|change|patch|commit|series|diff|update|fix)(?: (?:now|also|simply|therefore|only))?,?|now,?|we(?: now)?|it now|本\s?(?:pr|次(?:修改|提交|变更|改动)?)|该\s?pr|此\s?pr)\s*/i;
const CHINESE_VERB =
  /^(?:将|为|在)?(?:支持|新增|增加|添加|修复|优化|移除|删除|重构|更新|适配|引入|启用|改为|改用|避免|允许|实现|提供|完善|修正|升级|默认)/;
const LABEL =
  /^(?:summary|description|purpose|overview|minor|changes?|what|tl;?dr|goal|feature|fix|fixes|bug|update|this pr|fyi)\s?(?::|—|–| - )\s?/i;

/** A sentence that starts with what the change does, as a line that starts with its verb; null for others. */
export function asStatement(sentence: string): string | null {
  const labelled = sentence.replace(LABEL, '');
  const words = labelled.replace(SUBJECT, '').replace(/^(?:to |will |can )(?=\w)/i, '');
  if (CHINESE_VERB.test(words)) return words;
  const line = words.charAt(0).toLowerCase() + words.slice(1);
  const isPast = /^(?:only|always|never)\b.*\b(?:was|were|is|are|had|has)\b/i.test(line);
  const isObjectMissing = /^\w+ (?:it|this|that|them)\b|\b(?:these|those)\b/i.test(line);
  return startsWithVerb(line) && !isObjectMissing && !isPast && wordCount(line) >= 4 ? imperative(line) : null;
}

/** Words that say that something is different from before. */
const DIFFERENT =
  /\b(?:can now|may now|(?:is|are) now|now (?:also )?(?:\w+s|can|has|have)|now (?:supports?|returns?|uses?|accepts?|works?|shows?|requires?|defaults?)|no longer|instead of (?:\w+ing|an?|the|\w+)|by default|are kept|is kept|stays? open|without (?:a |an |the )?\w+ing)\b|不再|现在(?:可以|支持|会)|默认|改为/i;
const NEEDS_CONTEXT =
  /^(?:and|but|so|or|then|also|thus|hence|however|therefore|additionally|moreover|furthermore|otherwise|it|its|they|i|these|those|this|that|there|he|she|such|both|here|unfortunately|luckily|fortunately|previously|currently|today|as|because|since|after|before|when|while|for|in|now that|with|without|if|once|until|to|on|at|from|only|most|some|not|maybe|instead|first|second|again|note|using|due|although|though|even|we|you|your|our|every time|one|another|same|what|which|where)\b/i;
const BEFORE =
  /\b\w+ed instead of\b|\b(?:was|were|had|did|used to|until now|before|previously|currently|would|could|should|might|seems?|unfortunately|broken|wrong|incorrect(?:ly)?|fails?|crash(?:es)?|error|bug|problem|issue|cannot|can't|missing|silently|never|unable|confusing)\b/i;

/** A verb in the present, after a subject where it can be recognized by its ending alone. */
const PRESENT =
  /\b(?:is|are|can|now|has|have|no longer)\b|^(?:the|an?) (?:[\w-]+ ){1,3}?\w{2,}s\b|\b(?:keep|take|need|use|support|return|work|start|stay)s?\b/i;

/** Whether a sentence stands alone and says how it is now, in whatever words. */
export function saysPresent(sentence: string): boolean {
  const visible = withoutCode(sentence);
  if (NEEDS_CONTEXT.test(visible) || BEFORE.test(visible) || /^\w+ing\b/.test(visible)) return false;
  return PRESENT.test(visible) || /\p{sc=Han}/u.test(visible);
}

/** Whether a sentence stands alone and says what was wrong before. */
export function saysProblem(sentence: string): boolean {
  const visible = withoutCode(sentence);
  return !NEEDS_CONTEXT.test(visible) && BEFORE.test(visible);
}

/** Whether a sentence says how much faster or smaller something is. */
export function saysGain(sentence: string): boolean {
  return (
    /\d\s?(?:%|×|x\b|times\b|percent\b)/.test(sentence) &&
    /\b(?:faster|less|fewer|lower|smaller|quicker|speedup|more)\b/i.test(sentence)
  );
}

/** Whether a sentence says, without the ones before it, what is different now. */
export function saysEffect(sentence: string): boolean {
  const visible = withoutCode(sentence);
  if (startsWithVerb(sentence) || /^\w+ing\b|^(?:by|off|on) /i.test(sentence)) return false;
  return DIFFERENT.test(visible) && saysPresent(sentence);
}
