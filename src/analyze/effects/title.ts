import { isVisible } from '../../domain/visible-text.js';
import type { Change, ChangeKind } from '../changes/index.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { capitalized, lineFrom, wordCount } from './line.js';
import { titleText, withoutCode } from './markdown.js';
import type { EffectReader } from './reader.js';
import { baseVerb, imperative, startsWithVerb } from './verbs.js';

/** Backports and cherry-picks quote the title of the original. */
const BACKPORT =
  /^\s*(?:🍒|🤖)?\s*(?:\[?(?:automated |manual )?(?:back-?port|cherry-?pick(?:ed)?)(?: of)?(?: (?:to )?[\w./-]{1,40})?(?: (?:pr )?#\d{1,9})?(?: (?:on|to|into|for|onto) (?:branch )?[\w./-]{1,40})?\]?\s*[:：-]?\s+|(?:back-?port|cherry-?pick)\(.{1,40}\):\s+)(?=\S)/i;
const NUMBERING: readonly RegExp[] = [
  /^\(?(?:part|step|phase|pr)?\s?(?:\d{1,2}|n)\s?\/\s?(?:\d{1,2}|[nx])\)?\s?[:–-]?\s+/i,
  /^(?:part|step|phase) \d{1,2}\s?[:–-]\s+/i,
  // `read()`, `read(n)` and `lines[0]` are code: a bracket with a number has a space before it, or a number of numbers.
  /\s[([](?:part|step|phase|extra|final|pr|stage|item)(?: item)?(?:\s?(?:\d{1,2}|n))?(?:\s?(?:of|\/)\s?(?:\d{1,2}|[nx]))?(?: item \d{1,2})?[)\]]$/i,
  /\s[([]\d{1,2}[)\]]$|\s?[([](?:\d{1,2}|n)\s?(?:of|\/)\s?(?:\d{1,2}|[nx])[)\]]$/i,
  /\s?[,–-]?\s(?:part|step) \d{1,2}$/i,
];
const MARKS =
  /^(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|:[a-z_]{2,30}:|\s|(?:bug|hot)[ -]?fix(?:es)?:\s)+(?=\S)/iu;
/** `remote_write azure auth : add a role` */
const SPACED_COLON = /^([\p{L}\p{N}_./-]{1,30}(?: [\p{L}\p{N}_./-]{1,30}){0,3}) :(?=\s)/u;
/** A topic before a dash: `lora moe - Support Qwen3`. */
const TOPIC = /^[\p{L}\p{N}_/.+]{1,30}(?: [\p{L}\p{N}_/.+&]{1,30}){0,2} [-–—] (?=\p{L})/u;

function withoutTopic(words: string): string {
  const rest = words.replace(TOPIC, '').replace(TOPIC, '');
  return rest !== words && startsWithVerb(rest) ? rest : words;
}

/** A team that should know of it, at the end; elsewhere `@scope/name` is a package. */
const MENTION = /\s(?:\/?cc:?\s)?(?:@[\w-]{1,40}\/[\w-]{1,60}[,\s]*)+$/;
/** `Fix #12 (types of sort)` names what it fixes in brackets. */
const FIXES_ISSUE = /^fix(?:e[sd])?:? #\d{1,9}\s*[:(–-]\s*(.{5,200}?)\)?$/i;

/** `Gizmo rendering bug: wrong placement` says what was wrong. */
const BUG = /^[\w ]{3,60}\b(?:bug|issue|regression):\s+(?=\S)/i;

/** A document of the project, which is what the title is about: `TODO: ECH for QUIC` adds no ECH. */
const DOCUMENT =
  /^(?:TODO|KNOWN[_-]BUGS|ROADMAP|CHANGE ?LOG|CHANGES|NEWS|RELEASE[_-]NOTES|HISTORY|THANKS|AUTHORS|CREDITS|MAINTAINERS|CODEOWNERS|OWNERS|GOVERNANCE|README|FAQ|INSTALL|CONTRIBUTING|UPGRADING|LICEN[CS]E|COPYING)(?:\.(?:md|rst|txt|adoc))?: /;

/** Words of a title without marks, tags, prefixes and numbering, which may stand in any order. */
function wordsOf(title: string): string {
  if (DOCUMENT.test(title)) return title;
  const next = NUMBERING.reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    titlePrefix(title.replace(MARKS, '').replace(BACKPORT, '')).rest,
  ).trim();
  return next === '' || next === title ? title : wordsOf(next);
}

/** What can be wrong: a title that only names it is a fix, but does not say so without its prefix. */
const DEFECT =
  /^(?:an? |the |some |possible |potential |more |several |another |rare |edge |all )?(?:[\w`.()'-]+ ){0,3}?(?:crash(?:es)?|crashing|leak(?:s|age)?|bugs?|races?|typos?|errors?|regressions?|panics?|deadlocks?|issues?|failures?|hangs?|flick(?:er|ering)|warnings?|exceptions?|overflow|underflow|mismatch|inconsistenc(?:y|ies)|conflicts?|links?|edge cases?|handling|parsing|rendering|loading|detection|resolution|calculation|path|paths|behaviou?r|condition|order|support|check|checks|links?|tests?|import|imports|name|names|type|types|build|usage|logic|config|wrong|accuracy|output|format|size|shape|metrics?|timeout|assert(?:ion)?|lint|docs?|ci)\b|^(?:missing|wrong|incorrect|broken|invalid|flaky|stale|duplicated?|unused|unexpected|misleading|inconsistent|improper|bad|outdated|erroneous)\b/i;
const FINITE =
  /\b(?:is|are|was|were|does|do|did|don't|doesn't|didn't|isn't|aren't|can't|cannot|won't|can|should|must|will|would|has|have|needs?|fails?|crashes|returns|throws|misses|breaks|leaks|hangs|never|not|gets?|being|overwrites?|stays?|lacks?|keeps?|loses|remains?)\b/i;
const CLAUSE_START =
  /\b(?:when|if|that|where|which|because|while|(?<!such )as|after|before|during|whose|due|for|so)\b.*$/i;

/** Verbs that are as often nouns. */
const AMBIGUOUS =
  /^(?:cache|log|label|query|queue|index|link|list|map|process|record|report|test|trace|build|import|export|order|port|range|schedule|scope|search|shard|stream|target|type|lock|hook|patch|release|support|sort|set|format|display|update|upgrade|install|filter|render|output|version|sync|time) /i;
const DEFECT_END =
  /\b(?:bugs?|errors?|failures?|crash(?:es)?|leaks?|races?|issues?|collisions?|mismatch(?:es)?|regressions?|typos?|conflicts?|overflow|deadlocks?|hangs?|warnings?)$/i;
/** Words of how it is after the fix. */
const SAYS_NEW = /\b(?:no longer|now|(?<!\()instead of|again|(?:is|are) kept|not .+ but)\b|(?:is|are) .+, not\b/i;

/** `` `import` reads files `` is a sentence, `` `import` errors `` is not. */
function saysWhatCodeDoes(words: string): boolean {
  const [, verb = ''] = /^`[^`]{1,60}` (\p{Ll}+s) (?!in\b|on\b|of\b|for\b|with\b|when\b)/u.exec(words) ?? [];
  return baseVerb(verb) !== null && !DEFECT_END.test(verb);
}

/** `correctly track scope` starts with its verb, too; `wrongly` says what was. */
const ADVERB = /^(?!(?:wrong|incorrect|improper|unexpected|accidental|unnecessari|silent)ly)\p{L}+ly (?=\p{L})/u;
/** `X not working` is a thing that was fixed, and no sentence. */
const NOT_WORKING = /\bnot (?=\w+ing\b)/i;

/** `TLS options of scrapes` has no verb, of which the words of code may have any name. */
function isNamePhrase(words: string): boolean {
  const names = withoutCode(words).split(/[^\p{L}'’-]+/u);
  return /^\p{Lu}{2,}\s/u.test(words) && !/[:;,]\s/.test(words) && names.every(name => baseVerb(name) === null);
}

/** A fix says that it is one: `crash on X` becomes `Fix crash on X`, and a whole sentence `Fix: …`. */
function asFix(words: string): string {
  if (AMBIGUOUS.test(words) && DEFECT_END.test(withoutCode(words).replace(CLAUSE_START, '').trimEnd())) {
    return `Fix ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
  if (
    startsWithVerb(words) ||
    (ADVERB.test(words) && startsWithVerb(words.replace(ADVERB, ''))) ||
    /^(?:do not|don['’]t|never|no longer|no more|not|hot-?fix|bug-?fix|revert|re-?land|security)\b/i.test(words)
  )
    return words;
  if (/\p{sc=Han}/u.test(words.slice(0, 8))) return /修|解决|避免|防止/.test(words) ? words : `修复：${words}`;
  if (/\bfix$/i.test(words)) return `Fix ${words.replace(/\s*\bfix$/i, '')}`;
  if (SAYS_NEW.test(withoutCode(words)) || /\b(?:workaround|(?:bug|hot)?fix(?:es)?|fixed)\b/i.test(words)) return words;
  const lower = /^\p{Lu}\p{Ll}+(?=[\s,]|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const head = withoutCode(words).replace(CLAUSE_START, '');
  const isThing = DEFECT.test(words) || NOT_WORKING.test(head) || isNamePhrase(words);
  const isNoun = isThing && !FINITE.test(head.replace(NOT_WORKING, '')) && !saysWhatCodeDoes(words);
  return isNoun ? `Fix ${lower}` : `Fix: ${lower}`;
}

/** What a title of a feature can name, without saying that it is added. */
const ADDED =
  /^(?:support (?:for|of) |an? |new |async |initial |basic |optional |experimental |native |custom |`[^`]{1,60}`(?: for|$))|\b(?:support|hook|option|options|flag|api|command|mode|page|endpoint|parameter|translation|example|plugin|adapter|backend|metrics?|events?|button|argument|setting)$/i;

function asFeature(words: string): string {
  const isNamed = ADDED.test(words) && !startsWithVerb(words) && !FINITE.test(withoutCode(words));
  return isNamed ? `Add ${words.replace(/^(?:An?|New|Async|Initial|Basic)\b/, first => first.toLowerCase())}` : words;
}

function asKind(words: string, kind: ChangeKind | null): string {
  if (DOCUMENT.test(words)) return words;
  if (kind === 'fix') return asFix(words);
  return kind === 'feature' ? asFeature(words) : words;
}

/** `feat(webkit): roll to r2346` leaves out what is rolled. */
function withScope(words: string, title: string): string {
  const { scope } = titlePrefix(title);
  return scope === null ? words : words.replace(/^(roll|bump|update|upgrade|pin) to /i, `$1 ${scope} to `);
}

/** The end of a title that was cut in the middle. */
const CUT_END =
  /(?:,| and| or| for| with| to| in| of| by| on| when| from| so that| that| because| which) [^…]{0,24}(?:…|\.{3})$| \S{0,60}(?:…|\.{3})$/;

const QUOTING = /^(re-?vert|re-?land|re-?apply)(?:s|ed|ing)?:?\s+["“'](.+)["”'](?:\s*\([^()]{0,40}\))?$/i;

function quoted(title: string): string {
  return titleLine(title, null).replaceAll('"', '');
}

/** A title as a sentence; '' if there are no words in it. */
function titleLine(title: string, kind: ChangeKind | null): string {
  const plain = titleText(withoutTopic(wordsOf(title)))
    .replace(MENTION, '')
    .replace(SPACED_COLON, '$1:');
  const words = plain.replace(FIXES_ISSUE, 'Fix $1').replace(BUG, '');
  return lineFrom(asKind(imperative(withScope(words, title)).replace(CUT_END, ''), BUG.test(plain) ? 'fix' : kind));
}

/** Longer titles are those of commits without a body. */
const MAX_LENGTH = 500;
const GENERIC =
  /^(?:fix|update|improve|clean ?up|refactor|change|misc|minor|small|various|some|more|tweak|address|add|remove|bug|general|quick|tiny|simple|further|the|an?|few|resolve|and|of|in|for|ci|test|tests|docs?|lint|build|errors?|fix(?:es)?|changes?|bugs?|issues?|stuff|things|code|review|comments?|feedback|updates?|improvements?|tweaks?|wip|hot-?fix|readme|nits?|typos?|dependencies|deps|files?|version)(?:[\s,.&/]+|$)/i;

/** Whether a title says too little to be read alone: fewer than three words, none that say about what it is, or more than fit. */
export function isPoorTitle(line: string): boolean {
  let rest = line;
  for (let shorter = rest.replace(GENERIC, ''); shorter !== rest; shorter = rest.replace(GENERIC, '')) rest = shorter;
  return (
    rest.replace(/#?\d+/g, '').trim() === '' || line.endsWith('…') || (wordCount(line) < 3 && !startsWithVerb(line))
  );
}

const VERSION = /^v?\d+\.\d+[\w.+-]*$/;
/** Where a dependency is declared. */
const FOLDER = /\s(?:in|of) \/\S{0,400}$/;

/** The title of a change as a sentence; never empty. */
export function titleSentence({ pullRequest: { title, number }, kind }: Change): string {
  const short = title.slice(0, MAX_LENGTH).trim();
  // The page says of such a title that there is none.
  if (short !== '' && !isVisible(short)) return short;
  const words = wordsOf(short);
  const [, verb = '', original] = QUOTING.exec(titleText(words)) ?? [];
  if (original !== undefined) return lineFrom(`${capitalized(verb.toLowerCase())} "${quoted(original)}"`);
  if (VERSION.test(words)) return `Release ${words}`;
  const line = titleLine(kind === 'dependencies' ? short.replace(FOLDER, '') : short, kind);
  return line || titleText(short) || `#${number}`;
}

/** The title, which every change has. */
export const title: EffectReader = { id: 'title', read: titleSentence };
