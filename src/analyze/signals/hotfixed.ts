import { group } from 'd3-array';
import { hoursBetween } from '../durations.js';
import { numbersOf } from '../order.js';
import type { Subject } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import type { Week } from '../week.js';
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

type ByPath = ReadonlyMap<string, readonly Subject[]>;

/** Where much changes, everything meets: only fixes are looked through. */
const known = new WeakMap<Week, ByPath>();

function fixesByPath(week: Week): ByPath {
  const found = known.get(week);
  if (found !== undefined) return found;
  const fixes = week.subjects.filter(one => (one.kind === 'fix' || FIX.test(one.pullRequest.title)) && !isRevert(one));
  const touches = fixes.flatMap(fix => fix.source.map(({ path }) => ({ path, fix })));
  const byPath = group(touches, ({ path }) => path);
  const made = new Map([...byPath].map(([path, own]) => [path, own.map(({ fix }) => fix)]));
  known.set(week, made);
  return made;
}

function mends(fix: Subject, earlier: Subject): boolean {
  const [one, other] = [earlier.pullRequest, fix.pullRequest];
  if (other.mergedAt <= one.mergedAt || hoursBetween(one.mergedAt, other.mergedAt) > HOURS) return false;
  const paths = new Set(fix.source.map(({ path }) => path));
  const shared = earlier.source.filter(({ path }) => paths.has(path)).length;
  return shared >= earlier.source.length * SHARE && blames(fix, one.number);
}

/** Mended within days: a later fix of the period names it and changes most of its source files. */
export const hotfixed = {
  id: 'hotfixed',
  find: (subject, week) => {
    if (undoneBy(subject.outcome) !== null) return null;
    const fixes = fixesByPath(week);
    const candidates = new Set(subject.source.flatMap(({ path }) => fixes.get(path) ?? []));
    const later = [...candidates].filter(fix => mends(fix, subject));
    if (later.length === 0) return null;
    const pullRequests = numbersOf(later.map(({ pullRequest }) => pullRequest));
    return { severity: 'medium', evidence: { pullRequests, paths: tellingPaths(subject.source) } };
  },
} as const satisfies Signal;
