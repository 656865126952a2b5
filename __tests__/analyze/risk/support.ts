import type { Change } from '../../../src/analyze/changes/index.js';
import type { AnalysisContext } from '../../../src/analyze/context/index.js';
import { FEATURES, featuresOf } from '../../../src/analyze/risk/features.js';
import type { History } from '../../../src/domain/history.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { change, context } from '../../support/change.js';
import { file, fromGit, type Given, person } from '../../support/pull-request.js';

export const FILES = [file('src/a.ts')];

/** The value of one feature, for a change with this history. */
export function featureOf(id: string, given: Partial<Given>, history?: Partial<History>): number | null | undefined {
  const own = change(given);
  return featuresOf(own, context([own], history))[FEATURES.findIndex(feature => feature.id === id)];
}

/** The ids of the features that are unknown. */
export function unknownOf(own: Change, week: AnalysisContext): string[] {
  const values = featuresOf(own, week);
  return FEATURES.filter((_, index) => values[index] === null).map(({ id }) => id);
}

/** A pull request on `src/a.ts` that was merged on a day before 2026-W14: day 1 is Saturday the 21st, day 9 the 29th. */
export function earlier(day: number, given: Partial<PullRequest> = {}): PullRequest {
  const author = person(`author-${day}`);
  return fromGit({ number: day, author, files: FILES, mergedAt: `2026-03-${20 + day}T10:00:00Z`, ...given });
}
