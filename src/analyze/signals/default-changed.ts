import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isRevert, titleWords } from '../changes/predicates.js';
import type { Signal } from './signal.js';

const DEFAULT_CHANGED: readonly RegExp[] = [
  /\bby default\b/i,
  /\b(?:chang|set|switch|updat|modify|modifi|rais|increas|lower|reduc|decreas|flip|adjust|tun|tweak|align)\w*\b.*\bdefaults?\b/i,
  /\b(?:as|to be)\b (?:\w+ ){0,3}defaults?\b|\bmak\w+\b.*\bthe (?:new )?default\b/i,
  /\bdefaults? (?:to|from)\b|\bdefault[- ](?:on|off|enabled?|disabled?)\b/i,
];
/** A term of the language or of git, or a default that only tests, docs or callers deal with. */
const OTHER_SENSE =
  /\bdefault (?:exports?|imports?|branch|namespace|interop|constructor|trait|impl|case|import|props|parameter|argument)\b|\b(?:respect|honou?r|allow|clarify|mention|show)\w*\b.*\bdefaults?\b|\btests?\b/i;
const LABEL = /\bdefault[- ]?change|change[sd]?[- ]default/i;

/** Changes the behavior for users who set no option, according to the title or a label. */
export const defaultChanged = {
  id: 'default-changed',
  find: change => {
    const words = titleWords(change);
    const isLabelled = (change.pullRequest.labels ?? []).some(label => LABEL.test(label));
    const titleSaysSo = DEFAULT_CHANGED.some(pattern => pattern.test(words)) && !OTHER_SENSE.test(words);
    const affected = change.files.filter(({ kind }) => kind === 'source' || kind === 'config' || kind === 'manifest');
    if ((!titleSaysSo && !isLabelled) || affected.length === 0 || isRevert(change)) return null;
    if (isCosmetic(change) || change.kind === 'test' || change.kind === 'pipeline') return null;
    return { severity: 'medium', evidence: { paths: mostChangedPaths(affected) } };
  },
} as const satisfies Signal;
