import type { Change } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert, isWordsOnly, titleWords } from '../changes/predicates.js';
import type { Signal } from './signal.js';

/** What is meant to go again. A temporary directory is a thing, not a promise. */
const WORKAROUND =
  /\btemporar(?:y|ily)\b(?! (?:\w+ ){0,2}(?:dir|director(?:y|ies)|files?|folders?|environments?|paths?|tables?|buffers?|tensors?|storage|credentials?|tokens?|variables?|caches?)\b)|\bwork[- ]?arounds?\b|\bstop-?gap\b|\bband-?aid\b|\bhack(?:s|y)?\b|\bfor now\b/i;
/** A feature switched off; what is off only in a case (`when`, `if`), or can be, is how the feature works. */
const SWITCHED_OFF = /^disabl(?:e|es|ed|ing)\b(?!.*\b(?:when|if|unless|while|option|flag|by default)\b)/i;
/** What clears away a workaround of before. */
const CLEARS =
  /\b(?:remove|drop|delete|replace)\b.*\b(?:work[- ]?arounds?|hack|temporar\w+)\b|\b(?:without|no|avoid) (?:\w+ )?work[- ]?around|^(?:remove|drop|delete|clean|re-?enable|enable|un-?skip|restore|fix|avoid|stop|no longer|improve|better)\b/i;

function workaround(change: Change): string | null {
  const words = titleWords(change);
  if (CLEARS.test(words)) return null;
  // A test or a job switched off is told by the signal for tests, or seen in the pipeline.
  // What `fix:` switches off was wrong, and stays off.
  const isFix = change.prefix.type === 'fix';
  const switchedOff = change.source.length === 0 || isFix ? undefined : SWITCHED_OFF.exec(words)?.[0];
  return WORKAROUND.exec(words)?.[0] ?? switchedOff ?? null;
}

/** Not meant to last: a workaround, a feature switched off. The title says so. */
export const temporary = {
  id: 'temporary',
  find: change => {
    const word = workaround(change);
    const code = change.files.filter(({ kind }) => kind !== 'docs' && kind !== 'lock' && kind !== 'generated');
    if (word === null || code.length === 0 || isRevert(change) || isWordsOnly(change)) return null;
    return { severity: 'medium', evidence: { names: [word.toLowerCase()], paths: mostChangedPaths(code) } };
  },
} as const satisfies Signal;
