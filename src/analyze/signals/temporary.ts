import type { Change } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isCosmetic, isRevert, titleWords } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** Words for code that is meant to be removed later. A temporary file or directory is not a workaround. */
const WORKAROUND =
  /\btemporar(?:y|ily)\b(?! (?:\w+ ){0,2}(?:dir|director(?:y|ies)|files?|folders?|environments?|paths?|tables?|buffers?|tensors?|storage|credentials?|tokens?|variables?|caches?)\b)|\bwork[- ]?arounds?\b|\bstop-?gap\b|\bband-?aid\b|\bhack(?:s|y)?\b|\bfor now\b/i;
/** A disabled feature. One that is off in some cases (`when`, `if`) or by an option works as designed. */
const DISABLES = /^disabl(?:e|es|ed|ing)\b(?!.*\b(?:when|if|unless|while|option|flag|by default)\b)/i;
/** Titles of changes that remove an earlier workaround or re-enable a feature. */
const CLEANS_UP =
  /\b(?:remove|drop|delete|replace)\b.*\b(?:work[- ]?arounds?|hack|temporar\w+)\b|\b(?:without|no|avoid) (?:\w+ )?work[- ]?around|^(?:remove|drop|delete|clean|re-?enable|enable|un-?skip|restore|fix|avoid|stop|no longer|improve|better)\b/i;

function workaround(change: Change): string | null {
  const words = titleWords(change);
  if (CLEANS_UP.test(words)) return null;
  // Disabled tests and jobs are left to the signals `tests-reduced` and `pipeline`.
  // A `fix:` that disables something does so for good.
  const isFix = change.prefix.type === 'fix';
  const disables = change.source.length === 0 || isFix ? undefined : DISABLES.exec(words)?.[0];
  return WORKAROUND.exec(words)?.[0] ?? disables ?? null;
}

/** Adds a workaround or disables a feature, according to the title. */
export const temporary = {
  id: 'temporary',
  find: change => {
    const word = workaround(change);
    const code = change.files.filter(({ kind }) => kind !== 'docs' && kind !== 'lock' && kind !== 'generated');
    if (word === null || code.length === 0 || isRevert(change) || isCosmetic(change)) return null;
    return { severity: 'medium', evidence: { names: [word.toLowerCase()], paths: mostChangedPaths(code) } };
  },
} as const satisfies Signal;
