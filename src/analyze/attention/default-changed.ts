import type { Change } from '../changes/index.js';
import { breakingStatements } from './breaking.js';
import type { AttentionFinder, Found } from './finder.js';
import { affectedIn, defaultNameIn, nameIn, valuesIn } from './names.js';
import { changesShipped } from './reach.js';
import { type Statement, statementsOf, titleStatement } from './statements.js';

/** Terms with "default" in their name: of languages, of git, of tools for developers. */
const TERM =
  /\bdefault[- ](?:exports?|imports?|branch(?:es)?|namespaces?|interop|constructors?|traits?|impls?|implementations?|case|props?|parameters?|arguments?|templates?|themes?|lint\w*|rules?|streams?|context|interpreter|index|groups?|extras|features?|members?|methods?)\b|\bdefault\(\)|::default\b|\bimpl(?:ement)? default\b|\bderive\b/i;
const TITLES: readonly RegExp[] = [
  /\bby default\b/i,
  /^(?:chang|switch|updat|modif|rais|increas|lower|reduc|decreas|flip|bump|adjust|tweak|restor|reset|revert to|go back to)\w*\b.*\bdefaults?\b/i,
  /^set\b.*\bdefaults?\b.*(?:\b(?:to|from)\b|=)/i,
  /^mak\w+\b.*\bdefault(?: value)?(?: \w+)?$/i,
  /^(?:use|prefer|set|mak\w+)\b.*\b(?:as|be|the) (?:\w+ )?default\b/i,
  /\bas (?:the )?default (?:for|on|in|of)\b|\b(?:as|the) default$/i,
  /^defaults? (?:to\b|`?[\w.-]+`?\s*(?:=|to\b|->))/i,
  /\bdefault(?:s| value)? (?:from|to) (?:`|"|'|-?\d|true\b|false\b|none\b)/i,
  /\bdefaults? (?:on|off)$|\bon by default\b|\boff by default\b/i,
];
/** New options and new code bring a default of their own, a fix of one changes nothing for others. */
const TITLE_EXCLUDED =
  /^(?:add|adds|upgrad\w+|bump|introduc\w+|implement\w*|test\w*|document\w*|clarif\w+|expos\w+|allow\w*|respect\w*|hono\w*r\w*|mention|show (?:the )?default|refactor\w*|rename|move|extract|simplif\w+|clean\w*|remove|drop|delete|deprecat\w+|improve|handle|fix(?:es|ed)?)\b(?!\s\S+ to \S+ (?:\w+ ){0,3}by default\b)|\b(?:if|when|while|where|whether|unless|already|should|not set|missing|incorrect|wrong|inconsistent|invalid|mutable|fallback)\b|\btests?\b|\bby default (?:in|for|on) (?:the )?(?:tests?|ci|dev\w*|nightly|benchmark\w*)\b|\bopt[- ]?in\b|\bin preview\b|\b(?:like|than|match\w*|follow\w*|same as) (?:the )?default|\b(?:as|because|since) (?:it|they|this)\b|\bit[’']s\b|\b(?:options?|features?|settings?) (?:enabled|disabled) by default\b|\b(?:is|are|was|were) (?:\w+ )?by default\b/i;
const SENTENCES: readonly RegExp[] = [
  /\b(?:chang|switch|updat|modif|flip|rais|lower|increas|reduc|bump)\w*\b[^.]{0,50}\bdefaults?\b(?: value)?[^.]{0,60}\b(?:from|to)\b/i,
  /^(?!.*\b(?:existing|already)\b)[^.]{0,80}\b(?:now|is now|are now)\b (?:defaults? to\b|(?:enabled|disabled|on|off|used|set|turned o\w+)\b[^.]{0,20} by default\b|the default\b)/i,
  /\bdefaults?(?: value)?\b[^.]{0,50}\b(?:is|are)(?: now)? (?:changed|raised|lowered|increased|reduced|flipped|switched)\b[^.]{0,60}\b(?:from|to)\b/i,
  /\bnew default (?:value )?(?:of \S+ )?is\b/i,
];
/** In release notes and breaking changes, authors write for users: less is enough. */
const USER_SENTENCES: readonly RegExp[] = [
  ...SENTENCES,
  /\bdefaults? to\b|\bby default\b/i,
  /\bdefaults?(?: value)?\b[^.]{0,50}\b(?:was|has been|have been) (?:changed|raised|lowered|increased|reduced|flipped|switched)\b/i,
];
const SENTENCE_EXCLUDED =
  /\b(?:if|when|unless|should|would|could|may|might|upstream|tests?|ci|previously|unchanged|no longer respect\w*|unit)\b|\b(?:not|never|doesn't|without) chang\w+|\bsince v?\d|\bremains?\b|\bkeeps?\b|\bopt[- ]?in\b/i;

const isAbout = (text: string, patterns: readonly RegExp[]) =>
  patterns.some(pattern => pattern.test(text)) && !TERM.test(text.replaceAll('`', ''));

/** The sentences that say a default changed, the most reliable first. */
function statements(change: Change): Statement[] {
  const { releaseNotes, description } = statementsOf(change);
  const title = titleStatement(change);
  const words = title.text.replaceAll(/`[^`]*`/g, '`x`');
  const breaking = breakingStatements(change).filter(({ by }) => by === 'description');
  const forUsers = [...breaking, ...releaseNotes].filter(({ text }) => isAbout(text, USER_SENTENCES));
  // Descriptions tell much about the defaults of others and of kernels; only a title that names one is about its own.
  const others = /\bdefaults?\b/i.test(title.text) ? description.filter(({ text }) => isAbout(text, SENTENCES)) : [];
  const titleSaysSo = isAbout(words, TITLES) && !TITLE_EXCLUDED.test(words);
  const said = [...forUsers, ...others].filter(({ text }) => !SENTENCE_EXCLUDED.test(text));
  return titleSaysSo ? [title, ...said] : said;
}

/** Behavior changes for users who set no option. */
export const defaultChanged = {
  kind: 'default-changed',
  find: (change): Found[] => {
    if (!changesShipped(change) || change.kind === 'docs' || change.kind === 'dependencies') return [];
    const found = statements(change);
    const [first] = found;
    if (first === undefined) return [];
    const texts = found.map(({ text }) => text);
    const explained = breakingStatements(change).filter(({ by }) => by === 'description');
    const subject =
      texts.map(defaultNameIn).find(name => name !== undefined) ??
      explained.map(({ text }) => nameIn(text)).find(name => name !== undefined);
    const values = texts.map(valuesIn).find(({ from, to }) => from !== undefined || to !== undefined) ?? {};
    const affects = affectedIn(texts);
    return [{ by: first.by, ...(subject && { subject }), ...values, ...(affects && { affects }) }];
  },
} as const satisfies AttentionFinder;
