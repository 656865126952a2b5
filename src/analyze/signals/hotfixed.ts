import { hoursBetween } from '../durations.js';
import { numbersOf } from '../order.js';
import type { Subject } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import { isRevert, undoneBy } from './evidence.js';
import type { Signal } from './signal.js';

const HOURS = 72;
/** The share of its source files that the fix touches. */
const SHARE = 0.5;
const FIX = /\b(?:hot-?)?fix(?:e[sd]|ing|up)?\b|\bfollow(?:s|ing)?[- ]?up\b|\bregression\b/i;

/** How a fix speaks of what it mends, and not of what it uses or resembles. */
const BLAMES =
  /\b(?:introduc\w+|br(?:eak|oke)\w*|regress\w*|caus\w+|follow\w*[- ]?up|since|after|miss\w*|forg[eo]t\w*|mistake\w*|wrong\w*|incorrect\w*|bugs?|fix\w*)\b/i;

/** Whether a sentence that names the number blames it. */
function blames(later: Subject, number: number): boolean {
  const { title, body } = later.pullRequest;
  const named = new RegExp(`(?:#|/pull/)${number}\\b`);
  return [title, ...body.split(/[\r\n]+|[.!?] /)].some(sentence => named.test(sentence) && BLAMES.test(sentence));
}

function fixes(later: Subject, earlier: Subject): boolean {
  const [one, other] = [earlier.pullRequest, later.pullRequest];
  if (other.mergedAt <= one.mergedAt || hoursBetween(one.mergedAt, other.mergedAt) > HOURS) return false;
  if (later.kind !== 'fix' && !FIX.test(other.title)) return false;
  const paths = new Set(later.source.map(({ path }) => path));
  const shared = earlier.source.filter(({ path }) => paths.has(path)).length;
  return shared >= earlier.source.length * SHARE && blames(later, one.number) && !isRevert(later);
}

/** Mended within days: a later fix of the period names it and changes most of its source files. */
export const hotfixed = {
  id: 'hotfixed',
  find: (subject, week) => {
    if (subject.source.length === 0 || undoneBy(subject.outcome) !== null) return null;
    const candidates = new Set(subject.source.flatMap(({ path }) => week.touching(path)));
    const later = [...candidates].filter(other => fixes(other, subject));
    if (later.length === 0) return null;
    const pullRequests = numbersOf(later.map(({ pullRequest }) => pullRequest));
    return { severity: 'medium', evidence: { pullRequests, paths: tellingPaths(subject.source) } };
  },
} as const satisfies Signal;
