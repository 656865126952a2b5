import { hoursBetween } from '../../domain/instant.js';
import { numbersOf } from '../../domain/order.js';
import { stands } from '../../domain/standing.js';
import type { Change } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isRevert } from '../changes/predicates.js';
import type { Signal } from './signal.js';

const HOURS = 72;
/** The share of its source files that the fix touches. */
const SHARE = 0.5;
const FIX = /\b(?:hot-?)?fix(?:e[sd]|ing|up)?\b|\bfollow(?:s|ing)?[- ]?up\b|\bregression\b/i;

/** How a fix speaks of what it mends, and not of what it uses or resembles. */
const BLAMES =
  /\b(?:introduc\w+|br(?:eak|oke)\w*|regress\w*|caus\w+|follow\w*[- ]?up|since|after|miss\w*|forg[eo]t\w*|mistake\w*|wrong\w*|incorrect\w*|bugs?|fix\w*)\b/i;

/** Whether a sentence that names the number blames it. */
function blames(later: Change, number: number): boolean {
  const { title, body } = later.pullRequest;
  const named = new RegExp(`(?:#|/pull/)${number}\\b`);
  return [title, ...body.split(/[\r\n]+|[.!?] /)].some(sentence => named.test(sentence) && BLAMES.test(sentence));
}

function isFix(change: Change): boolean {
  return (change.kind === 'fix' || FIX.test(change.pullRequest.title)) && !isRevert(change);
}

function mends(fix: Change, earlier: Change): boolean {
  const [one, other] = [earlier.pullRequest, fix.pullRequest];
  if (other.mergedAt <= one.mergedAt || hoursBetween(one.mergedAt, other.mergedAt) > HOURS) return false;
  const paths = new Set(fix.source.map(({ path }) => path));
  const shared = earlier.source.filter(({ path }) => paths.has(path)).length;
  return shared >= earlier.source.length * SHARE && blames(fix, one.number);
}

/** Mended within days: a later fix of the period names it and changes most of its source files. */
export const hotfixed = {
  id: 'hotfixed',
  find: (change, context) => {
    if (change.source.length === 0 || !stands(change.outcome)) return null;
    const later = context.mentioning(change.pullRequest.number).filter(one => isFix(one) && mends(one, change));
    if (later.length === 0) return null;
    const pullRequests = numbersOf(later.map(({ pullRequest }) => pullRequest));
    return { severity: 'medium', evidence: { pullRequests, paths: mostChangedPaths(change.source) } };
  },
} as const satisfies Signal;
