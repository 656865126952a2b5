const MIN_WORDS = 4;

/** Sentences from templates, tools and habit that say nothing about the change. */
const UNINFORMATIVE: readonly RegExp[] = [
  /^(?:as (?:the )?title|as titled|n\/?a\b|none\b|todo\b|wip\b|tbd\b|see (?:the )?(?:title|above|below|commit|issue|#))/i,
  /^(?:thank(?:s| you)|please|make sure|ensure (?:that )?(?:you|your)|before (?:we|you|submitting)|did you|if (?:you|this pr|applicable)|remember to|hi\b|hello\b|hey\b)/i,
  /^(?:what (?:does|is|are|this|changes)|why (?:are|is|do|we|was|did)|how (?:was|is|are|does|did|to)|does this|is this|have you|fixes which|which issue)\b/i,
  /^(?:this (?:pr|pull request|change|commit) (?:has been|was|is|were) (?:automatically |auto-?)?(?:generated|created|opened|written|made)\b|(?:auto-?)?generated (?:with|by)|created by|written by|🤖|co-?authored|signed-off)/iu,
  /^(?:this )?reverts? (?:commit |pr |pull request )?[\w./-]{0,80}(?:#\d|[0-9a-f]{7})|^this reverts\b/i,
  /^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|part of|follow[- ]?up|related|depends on|stacked|based on|based off|same as|similar to|continu\w+|split (?:from|out)|extracted from|companion|backport\w*|cherry|relates?|refs?|ref:|merge after|blocked by|requires|needs|contributes?|supersedes|replaces|alternative to|redo of|reopens?)\b[^a-z]{0,12}(?:to |of |from |for |on |by |with |the |an? |pr |issue |in )*#?\d/i,
  /^(?:stack(?:ed prs?)?(?:\s?:| (?:from|of|created)\b)|ghstack|merge (?:branch|remote)|update [\w./-]+\.\w+$|co-?author|pr (?:description|title|checklist)|vllm (?:version|main)|bumps? the group|release notes|changelog|commits?:)/i,
  /^(?:(?:this pr|it|this|the pr) )?(?:fix(?:es)?|resolves?|address(?:es)?|solves?) (?:the|this|that|an?|some|my|above) ?(?:above |same |following )?(?:issues?|bugs?|problems?|errors?)\b.{0,12}$/i,
  /^(?:\$ |(?:pytest|python3?|pip3?|npm|npx|pnpm|cargo|git|bash|curl|docker|make|export|from issue)\b.*[-/:])/i,
  /^(?:this (?:pr|commit|change)|it|we) (?:\w+ly )?(?:exposes|adds|fixe?s|suppresse?s|does|removes|addresses|changes|handles|tests|implements|does) (?:it|this|that|these|them|those)\b|\bwill be merged\b/i,
  /^(?:see|refer to|check|read)\b.{0,30}\b(?:details?|more|info\w*|context|reference|description)\b|^merge (?:before|after)\b/i,
  /^(?:automerge|rebasing|branch creation|ignore)\s?:|^the [\w-]+ manager in renovate\b/i,
  /^reference related|concise overview|\bthis pr aims to achieve\b|^(?:describe|briefly|explain|list|provide) (?:the|what|why|how|your|any|a (?:brief|short))\b/i,
  /^(?:i|we)(?:'ve| have)? (?:read|checked|searched|confirm|agree|tested|ran|run|verified)\b|^(?:tested|verified|confirmed|all tests|ci passed|no (?:user|functional|behaviou?r))\b/i,
];

/** Letters and digits only, to compare texts. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters of scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** In scripts without spaces, two characters count as one word. */
function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
}

/** A word of letters only, with the punctuation around it. */
const WORD = /^[(“"']?\p{L}[\p{L}'’-]*[.,;:!?)”"']*$/u;

/** Paths, commands and lines of logs have words too, but fewer than a third of them are only letters. */
function isProse(sentence: string): boolean {
  const words = sentence.split(' ');
  const ofLetters = words.filter(word => WORD.test(word) || word.search(UNSPACED) >= 0);
  return /\p{L}{2}/u.test(sentence) && ofLetters.length * 3 >= words.length;
}

/** Whether a quotation has only a start or only an end. */
function hasOpenQuotation(sentence: string): boolean {
  return (sentence.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** Whether more than one in thirty characters is a sign of code. */
function looksLikeCode(sentence: string): boolean {
  return (sentence.match(/[{}=;|\\]/g)?.length ?? 0) * 30 > sentence.length;
}

/** Whether a sentence says something about the change that its title does not. */
export function isInformative(sentence: string, title: string): boolean {
  if (wordCount(sentence) < MIN_WORDS || /[:?]$/.test(sentence) || !isProse(sentence)) return false;
  if (hasOpenQuotation(sentence) || looksLikeCode(sentence)) return false;
  return !UNINFORMATIVE.some(pattern => pattern.test(sentence)) && !bare(title).endsWith(bare(sentence));
}

const DESCRIBES_CHANGE =
  /^(?:(?:in )?(?:this|the|my) (?:pr|pull request|change|patch|commit|series|diff|update|fix|feature)\b(?! (?:is|was|has|depends|needs|requires|should|relies|builds)\b)|(?:we|i|it|now|this) (?:now )?(?:adds?|fix(?:es)?|makes?|allows?|removes?|changes?|use[sd]?|moves?|introduces?|supports?|implements?|enables?|replaces?)\b|(?:re-?)?(?:add|allow|avoid|bump|change|clarif[iy]|clean|convert|correct|create|disable|document|drop|emit|enable|ensure|expose|extend|extract|fix|handle|implement|improve|include|integrate|introduce|let|make|merge|migrate|move|optimi[sz]e|pass|port|prevent|provide|refactor|register|remove|rename|replace|report|respect|restore|rework|simplif[iy]|skip|speed|split|store|support|switch|unify|update|upgrade|use|validate|wrap|write)(?:s|es|ed|d|ies|ied|ing)?\b(?!:| (?:is|are|was|were)\b))/i;

/** Whether a sentence starts by saying what the change does, and not why or how things were before. */
export function describesChange(sentence: string): boolean {
  return DESCRIBES_CHANGE.test(sentence);
}

const NEEDS_CONTEXT =
  /^(?:and|but|so|or|then|also|thus|hence|however|therefore|additionally|moreover|furthermore|otherwise|it|its|they|i|these|those|this|that|there|he|she|such|both|here|unfortunately|luckily|fortunately|getting|somehow|apparently|previously|currently|today|as (?:a result|mentioned|discussed|described|per)|because|since|after|before|when|while|for example|in particular|in addition|credit|thx|cc|i'm|i am|let's|maybe|not sure|same|another|one|instead|first|second|again|basically|hopefully|note|using this|without|with this|running)\b/i;

/** Whether a sentence refers to one before it, or tells a story, and so cannot stand alone. */
export function needsContext(sentence: string): boolean {
  return NEEDS_CONTEXT.test(sentence);
}
