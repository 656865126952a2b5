import { isInTopTenth } from '../../domain/risk-rank.js';
import type { AssessedChange } from '../assess.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isUnreviewed } from '../changes/reviews.js';
import { finding, has, isStandingWork, pathsNamedMost } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** Ranks among fewer pull requests say little. */
const MIN_RANKED = 10;
/** Where more than this share is merged without a review, that is how the project works, and no oversight. */
const CUSTOM = 0.5;

const isGuarded = (one: AssessedChange) => has(one, 'security-sensitive', 'workflow-permissions');
const isNewcomers = (one: AssessedChange) => has(one, 'newcomer');

function isRanked(one: AssessedChange): boolean {
  return one.risk.of >= MIN_RANKED && isInTopTenth(one.risk) && finding(one, 'unreviewed')?.severity === 'high';
}

/** Merged without a second pair of eyes, where that is the exception and a look now may still be in time. */
export const readNow = {
  id: 'read-now',
  find: ({ assessed }) => {
    const own = assessed.filter(isStandingWork);
    const unreviewed = own.filter(({ change }) => isUnreviewed(change.pullRequest));
    if (unreviewed.length > own.length * CUSTOM) return null;
    const about = unreviewed.filter(one => isGuarded(one) || isNewcomers(one) || isRanked(one));
    if (about.length === 0) return null;
    return {
      about,
      paths: pathsNamedMost(about.map(({ change }) => mostChangedPaths(change.source))),
      counts: {
        guarded: about.filter(isGuarded).length,
        newcomers: about.filter(isNewcomers).length,
        ranked: about.filter(isRanked).length,
      },
      wholes: { guarded: about.length, newcomers: about.length, ranked: about.length },
    };
  },
} as const satisfies Suggestion;
