import { hoursBetween } from '../../domain/instant.js';
import { numbersOf } from '../../domain/order.js';
import type { AssessedChange } from '../assess.js';
import { fixesBehavior } from '../changes/fixes.js';
import { productLines } from '../changes/product-files.js';
import { finding, has } from '../suggestions/findings.js';
import type { Reason } from './reason.js';

const MIN_NEAR_REVERT_LINES = 200;
const MIN_OVERLAPPING = 3;
/** A file with more changes in a week is crowded: overlaps and fixes in it are common. */
const MAX_CHANGES = 8;
const MAX_HOURS_TO_FIX = 72;
const MIN_FIXED_LINES = 100;

/** It has the title of a pull request that was reverted before. */
export const sameTitle = {
  id: 'same-title',
  find: one => {
    const found = finding(one, 'same-title');
    return found === undefined ? null : { weight: 5, evidence: found.evidence };
  },
} as const satisfies Reason;

/** It brings back what was reverted. */
export const reland = {
  id: 'reland',
  find: one => {
    const found = finding(one, 'reland');
    return found === undefined ? null : { weight: 4, evidence: found.evidence };
  },
} as const satisfies Reason;

/** A large change of the core, in just the files of it that a revert of the last days touched. */
export const nearRevert = {
  id: 'near-revert',
  find: one => {
    const found = finding(one, 'near-revert');
    const lines = productLines(one.change);
    if (found === undefined || lines < MIN_NEAR_REVERT_LINES || one.change.kind === 'refactor') return null;
    const core = [finding(one, 'core-path'), finding(one, 'hotspot')].flatMap(other => other?.evidence.paths ?? []);
    if (!(found.evidence.paths ?? []).some(path => core.includes(path))) return null;
    return { weight: 3, evidence: { ...found.evidence, counts: { lines } } };
  },
} as const satisfies Reason;

/** Whether a change is a fix of the week that followed another within days. */
function isLaterFix({ change }: AssessedChange, { change: earlier }: AssessedChange): boolean {
  const { mergedAt } = earlier.pullRequest;
  return (
    change.kind === 'fix' &&
    fixesBehavior(change) &&
    change.pullRequest.mergedAt > mergedAt &&
    hoursBetween(mergedAt, change.pullRequest.mergedAt) <= MAX_HOURS_TO_FIX
  );
}

/** Several people changed one file within two days, and a fix of that file followed. In a hotspot, both are common. */
export const overlappingChanges = {
  id: 'overlapping-changes',
  find: (one, { touching }) => {
    const found = finding(one, 'collision');
    if (found === undefined || (found.evidence.pullRequests?.length ?? 0) < MIN_OVERLAPPING) return null;
    const hot = finding(one, 'hotspot')?.evidence.paths ?? [];
    const fixes = (found.evidence.paths ?? [])
      .filter(path => !hot.includes(path))
      .map(touching)
      .filter(changes => changes.length <= MAX_CHANGES)
      .flatMap(changes => changes.filter(other => isLaterFix(other, one)))
      .map(({ change }) => change.pullRequest);
    const lines = productLines(one.change);
    if (fixes.length === 0 || lines < MIN_FIXED_LINES) return null;
    return { weight: 3, evidence: { ...found.evidence, counts: { fixes: numbersOf(fixes).length, lines } } };
  },
} as const satisfies Reason;

/** A fix that blames it was needed within days, and there is still no test. */
export const fixedSoon = {
  id: 'fixed-soon',
  action: 'tests-for-core',
  find: one => {
    const found = finding(one, 'hotfixed');
    if (found === undefined || productLines(one.change) < MIN_FIXED_LINES) return null;
    return { weight: has(one, 'untested') ? 3 : 1.5, evidence: found.evidence };
  },
} as const satisfies Reason;
