import { isInTopTenth } from '../../domain/risk-rank.js';
import type { AssessedChange } from '../assess.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isUnreviewed } from '../changes/reviews.js';
import { finding, has, isStandingWork, pathsNamedMost } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

/** Ranks among fewer pull requests mean little. */
const MIN_RANKED = 10;
/** If a larger share is merged without a review, the project does so on purpose. */
const MAX_UNREVIEWED = 0.5;

const isGuarded = (one: AssessedChange) => has(one, 'security-sensitive', 'workflow-permissions');
const isByNewcomer = (one: AssessedChange) => has(one, 'newcomer');

function isRanked(one: AssessedChange): boolean {
  return one.risk.of >= MIN_RANKED && isInTopTenth(one.risk) && finding(one, 'unreviewed')?.severity === 'high';
}

/** Risky changes were merged without a review, in a project that usually reviews. */
export const readNow = {
  id: 'read-now',
  find: ({ assessed }) => {
    const own = assessed.filter(isStandingWork);
    const unreviewed = own.filter(({ change }) => isUnreviewed(change.pullRequest));
    if (unreviewed.length > own.length * MAX_UNREVIEWED) return null;
    const about = unreviewed.filter(one => isGuarded(one) || isByNewcomer(one) || isRanked(one));
    if (about.length === 0) return null;
    return {
      about,
      paths: pathsNamedMost(about.map(({ change }) => mostChangedPaths(change.source))),
      counts: {
        guarded: about.filter(isGuarded).length,
        newcomers: about.filter(isByNewcomer).length,
        ranked: about.filter(isRanked).length,
      },
      wholes: { guarded: about.length, newcomers: about.length, ranked: about.length },
    };
  },
} as const satisfies SuggestionRule;
