import { titlePrefix } from '../changes/title-prefix.js';
import { type Block, blocksOf } from './blocks.js';
import { cut, plainText } from './plain.js';

const MIN_WORDS = 4;
const MAX_TITLE_LENGTH = 500;

/** What templates, tools and habit put into descriptions and that says nothing of the change. */
const SAYS_NOTHING: readonly RegExp[] = [
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

/** Words as they compare: letters and digits only. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters of scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Words as a reader counts them; scripts without spaces count two characters for one. */
function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|incl|w\.r\.t|a\.k\.a)|(?<![\p{L}\p{N}] )\b\p{L})\.$/iu;

/** The sentences of a text; what follows `e.g.` or stands in `v1.2` begins none. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?]["')\]]?(?= )|[。！？]/g)) {
    const next = text.slice(index + end.length).trimStart();
    const sentence = text.slice(from, index + end.length);
    if (ABBREVIATION.test(sentence.slice(-12)) || /^\p{Ll}/u.test(next)) continue;
    sentences.push(sentence);
    from = index + end.length;
  }
  return [...sentences, text.slice(from)];
}

/** `Summary: Adds …` and `This PR: adds …` say what comes after the colon. */
function withoutLead(sentence: string): string {
  return sentence
    .replace(/^[^\p{L}\p{N}("'#@$]+/u, '')
    .replace(
      /^(?:summary|motivation|description|purpose|overview|context|background|changes?|what|why|tl;?dr|problem|root cause|goal|feature|fix|fixes|bug|update|this pr|intro|note|fyi)\s?(?::|—|–| - )\s?/i,
      '',
    );
}

/** A word of letters only, with the punctuation around it. */
const WORD = /^[(“"']?\p{L}[\p{L}'’-]*[.,;:!?)”"']*$/u;

function isTelling(sentence: string, title: string): boolean {
  if (wordCount(sentence) < MIN_WORDS || sentence.endsWith(':') || sentence.endsWith('?')) return false;
  if (!/\p{L}{2}/u.test(sentence) || SAYS_NOTHING.some(pattern => pattern.test(sentence))) return false;
  // A path, a command or a line of a log has words too, but few that are only letters.
  const words = sentence.split(' ');
  const lettered = words.filter(word => WORD.test(word) || word.search(UNSPACED) >= 0);
  if (lettered.length * 3 < words.length) return false;
  // The end of a quotation whose beginning was left out.
  if ((sentence.match(/["“”]/g)?.length ?? 0) % 2 === 1) return false;
  if ((sentence.match(/[{}=;|\\]/g)?.length ?? 0) * 30 > sentence.length) return false;
  return !bare(title).endsWith(bare(sentence));
}

/** How sentences begin that say what a change does, and not why or how things were. */
const DOES =
  /^(?:(?:in )?(?:this|the|my) (?:pr|pull request|change|patch|commit|series|diff|update|fix|feature)\b(?! (?:is|was|has|depends|needs|requires|should|relies|builds)\b)|(?:we|i|it|now|this) (?:now )?(?:adds?|fix(?:es)?|makes?|allows?|removes?|changes?|use[sd]?|moves?|introduces?|supports?|implements?|enables?|replaces?)\b|(?:re-?)?(?:add|allow|avoid|bump|change|clarif[iy]|clean|convert|correct|create|disable|document|drop|emit|enable|ensure|expose|extend|extract|fix|handle|implement|improve|include|integrate|introduce|let|make|merge|migrate|move|optimi[sz]e|pass|port|prevent|provide|refactor|register|remove|rename|replace|report|respect|restore|rework|simplif[iy]|skip|speed|split|store|support|switch|unify|update|upgrade|use|validate|wrap|write)(?:s|es|ed|d|ies|ied|ing)?\b(?!:| (?:is|are|was|were)\b))/i;
/** How sentences begin that lean on one before them, or tell a story instead of the change. */
const LEANS =
  /^(?:and|but|so|or|then|also|thus|hence|however|therefore|additionally|moreover|furthermore|otherwise|it|its|they|i|these|those|this|that|there|he|she|such|both|here|unfortunately|luckily|fortunately|getting|somehow|apparently|previously|currently|today|as (?:a result|mentioned|discussed|described|per)|because|since|after|before|when|while|for example|in particular|in addition|credit|thx|cc|i'm|i am|let's|maybe|not sure|same|another|one|instead|first|second|again|basically|hopefully|note|using this|without|with this|running)\b/i;

const PARAGRAPHS_READ = 4;
const SENTENCES_READ = 3;

/** The telling sentences at the beginning of each block. */
function telling(blocks: readonly Block[], title: string): string[][] {
  return blocks.slice(0, PARAGRAPHS_READ).map(({ text }) =>
    sentencesOf(plainText(text))
      .slice(0, SENTENCES_READ)
      .map(withoutLead)
      .map(sentence => (isTelling(sentence, title) ? sentence : '')),
  );
}

/** The first sentence that says what the change does, else the one that a description opens with. */
function told(body: string, title: string): string | undefined {
  const blocks = blocksOf(body);
  const paragraphs = telling(
    blocks.filter(({ item }) => !item),
    title,
  );
  const items = telling(
    blocks.filter(({ item }) => item),
    title,
  );
  const does = (sentences: readonly string[]) => sentences.find(sentence => DOES.test(sentence));
  const opening = paragraphs
    .map(sentences => sentences.find(sentence => sentence !== '') ?? '')
    .find(first => first !== '' && !LEANS.test(first));
  return does(paragraphs.flat()) ?? opening ?? does(items.flat());
}

function capital(text: string): string {
  return /^\p{Ll}+(?=[\s,]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A title without prefix, numbering and trailing full stop. */
function cleanTitle(title: string): string {
  const { rest } = titlePrefix(title);
  const words = rest
    .replace(/^(?:\(?[\dn]{1,2}\s?\/\s?[\dnx]{1,2}\)?\s?[:–-]?\s+)/i, '')
    .replace(/^\([^()]{1,30}\)\s?:\s?/, '')
    .replace(/(?:\s?\((?:fix(?:es)?|close[sd]?|resolves|refs?)?:?\s?#\d{1,9}\)){1,5}$/i, '')
    .replace(/(?<!\.)[.。]$/, '');
  return capital(plainText(words) || plainText(title));
}

/** What a tool writes into the description of a bump tells of the tool. */
const BUMP = /^(?:bump|update|upgrade|roll)\b.*\b(?:to|from) (?:\S+ )?(?:[vr]?\d|[0-9a-f]{7})/i;

/**
 * What a pull request does, in one line of plain text, at most 200 characters: the first telling sentence of its
 * description, or its title where the description has none. Paragraphs come before lists, which more often tell details.
 */
export function summaryLine(title: string, body: string): string {
  const short = title.slice(0, MAX_TITLE_LENGTH);
  const sentence = BUMP.test(titlePrefix(short).rest) ? undefined : told(body, short);
  if (sentence === undefined) return cut(cleanTitle(short));
  // What stood in backticks is a name, and keeps its small letter.
  const [first = ''] = sentence.split(' ');
  return cut(body.includes(`\`${first}`) ? sentence : capital(sentence));
}
