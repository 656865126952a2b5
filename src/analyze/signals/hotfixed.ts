import { hoursBetween } from '../../domain/instant.js';
import { numbersOf } from '../../domain/order.js';
import { stands } from '../../domain/standing.js';
import { fixesBehavior } from '../changes/fixes.js';
import type { Change } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import type { Signal } from './signal.js';

const MAX_HOURS = 72;
/** The fix touches at least this share of the source files. */
const MIN_SHARE = 0.5;

/** Words of a fix about the change that caused the problem, rather than one that it uses or resembles. */
const BLAME =
  /\b(?:introduc\w+|br(?:eak|oke)\w*|regress\w*|caus\w+|follow\w*[- ]?up|since|after|miss\w*|forg[eo]t\w*|mistake\w*|wrong\w*|incorrect\w*|bugs?|fix\w*)\b/i;

/** Whether a sentence that mentions the number blames that pull request. */
function blames(later: Change, number: number): boolean {
  const { title, body } = later.pullRequest;
  const mention = new RegExp(`(?:#|/pull/)${number}\\b`);
  return [title, ...body.split(/[\r\n]+|[.!?] /)].some(sentence => mention.test(sentence) && BLAME.test(sentence));
}

function fixes(fix: Change, earlier: Change): boolean {
  const { number, mergedAt } = earlier.pullRequest;
  const { mergedAt: fixedAt } = fix.pullRequest;
  if (fixedAt <= mergedAt || hoursBetween(mergedAt, fixedAt) > MAX_HOURS) return false;
  const paths = new Set(fix.source.map(({ path }) => path));
  const shared = earlier.source.filter(({ path }) => paths.has(path)).length;
  return shared >= earlier.source.length * MIN_SHARE && blames(fix, number);
}

/** Fixed within days: a later fix of the period blames it and changes at least half of its source files. */
export const hotfixed = {
  id: 'hotfixed',
  find: (change, context) => {
    if (change.source.length === 0 || !stands(change.outcome)) return null;
    const later = context
      .mentioning(change.pullRequest.number)
      .filter(other => fixesBehavior(other) && fixes(other, change));
    if (later.length === 0) return null;
    const pullRequests = numbersOf(later.map(({ pullRequest }) => pullRequest));
    return { severity: 'medium', evidence: { pullRequests, paths: mostChangedPaths(change.source) } };
  },
} as const satisfies Signal;
