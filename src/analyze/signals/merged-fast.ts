import { hoursBetween } from '../../domain/instant.js';
import { isByPerson, isReland, isRevert } from '../changes/predicates.js';
import { isUnreviewed } from '../changes/reviews.js';
import type { Signal } from './signal.js';

/**
 * At least this many source lines merged in less than this many hours. An effective review covers 200 to 400 lines per
 * hour (Cohen, Best Kept Secrets of Peer Code Review, 2006); the rest is leeway.
 */
const TOO_FAST = [
  { minLines: 1000, hours: 4 },
  { minLines: 200, hours: 1 },
] as const;

/** Merged too soon after it was opened to review its source. The code of reverts and relands was reviewed before. */
export const mergedFast = {
  id: 'merged-fast',
  find: change => {
    const { createdAt, mergedAt } = change.pullRequest;
    if (createdAt === undefined || !isByPerson(change) || isRevert(change) || isReland(change)) return null;
    const hours = hoursBetween(createdAt, mergedAt);
    const isTooFast = TOO_FAST.some(limit => change.sourceLines >= limit.minLines && hours < limit.hours);
    if (!isTooFast) return null;
    return {
      severity: isUnreviewed(change.pullRequest) ? 'high' : 'medium',
      evidence: { counts: { lines: change.sourceLines, minutes: Math.round(hours * 60) } },
    };
  },
} as const satisfies Signal;
