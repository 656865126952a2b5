import { hoursBetween } from '../../domain/instant.js';
import { isByPerson, isReland, isRevert } from '../changes/predicates.js';
import { isUnreviewed } from '../changes/reviews.js';
import type { Signal } from './signal.js';

/**
 * So many source lines in fewer hours than these. A reviewer reads 200 to 400 lines in an hour to any effect (Cohen,
 * Best Kept Secrets of Peer Code Review, 2006); the rest is leeway.
 */
const TOO_FAST = [
  { lines: 1000, hours: 4 },
  { lines: 200, hours: 1 },
] as const;

/** Merged sooner after it was opened than its source can be read. Reverts and relands were read before. */
export const mergedFast = {
  id: 'merged-fast',
  find: change => {
    const { createdAt, mergedAt } = change.pullRequest;
    if (createdAt === undefined || !isByPerson(change) || isRevert(change) || isReland(change)) return null;
    const hours = hoursBetween(createdAt, mergedAt);
    const tooFast = TOO_FAST.some(limit => change.sourceLines >= limit.lines && hours < limit.hours);
    if (!tooFast) return null;
    return {
      severity: isUnreviewed(change.pullRequest) ? 'high' : 'medium',
      evidence: { counts: { lines: change.sourceLines, minutes: Math.round(hours * 60) } },
    };
  },
} as const satisfies Signal;
