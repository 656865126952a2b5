import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert, isWordsOnly, titleWords } from '../changes/predicates.js';
import type { Signal } from './signal.js';

const CHANGED: readonly RegExp[] = [
  /\bby default\b/i,
  /\b(?:chang|set|switch|updat|modify|modifi|rais|increas|lower|reduc|decreas|flip|adjust|tun|tweak|align)\w*\b.*\bdefaults?\b/i,
  /\b(?:as|to be)\b (?:\w+ ){0,3}defaults?\b|\bmak\w+\b.*\bthe (?:new )?default\b/i,
  /\bdefaults? (?:to|from)\b|\bdefault[- ](?:on|off|enabled?|disabled?)\b/i,
];
/** A word of the language or of git, not what happens when nobody chooses. */
const OTHER_SENSE =
  /\bdefault (?:exports?|imports?|branch|namespace|interop|constructor|trait|impl|case|import|props|parameter|argument)\b|\b(?:respect|honou?r|allow|clarify|mention|show)\w*\b.*\bdefaults?\b|\btests?\b/i;
const LABEL = /\bdefault[- ]?change|change[sd]?[- ]default/i;

/** What happens to those who chose nothing is no longer what it was: the title or a label says so. */
export const defaultChanged = {
  id: 'default-changed',
  find: change => {
    const words = titleWords(change);
    const labelled = (change.pullRequest.labels ?? []).some(label => LABEL.test(label));
    const said = CHANGED.some(pattern => pattern.test(words)) && !OTHER_SENSE.test(words);
    const bearing = change.files.filter(({ kind }) => kind === 'source' || kind === 'config' || kind === 'manifest');
    if ((!said && !labelled) || bearing.length === 0 || isRevert(change)) return null;
    if (isWordsOnly(change) || change.kind === 'test' || change.kind === 'pipeline') return null;
    return { severity: 'medium', evidence: { paths: mostChangedPaths(bearing) } };
  },
} as const satisfies Signal;
