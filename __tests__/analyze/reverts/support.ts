import { inMergeOrder } from '../../../src/analyze/intake/order.js';
import { outcomes } from '../../../src/analyze/reverts/index.js';
import type { Outcome, RevertedPullRequest } from '../../../src/domain/digest.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { file, type Given, pullRequest } from '../../support/pull-request.js';

export const TITLE = 'Cache the page of a user';
/** Five files with lines that came, and the same with those lines gone. */
export const FILES = ['a', 'b', 'c', 'd', 'e'].map(name => file(`src/${name}.ts`, 10, 0));
export const GONE = FILES.map(({ path }) => file(path, 0, 10));

/** #101, merged on Monday. */
export function cache(given: Partial<Given> = {}): PullRequest {
  return pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', files: FILES, ...given });
}

/** #105, which reverts #101 on Tuesday. */
export function revert(given: Partial<Given> = {}): PullRequest {
  const body = 'Reverts octo/house#101';
  return pullRequest({ number: 105, title: `Revert "${TITLE}"`, body, merged: 'Tue 11:15', files: GONE, ...given });
}

/** The outcomes of a period, by number. `earlier` are pull requests merged before it. */
export function outcomesOf(
  period: readonly PullRequest[],
  earlier: readonly PullRequest[] = [],
): (number: number) => Outcome | undefined {
  const found = outcomes(inMergeOrder(period), inMergeOrder(earlier));
  return number => found.get(number);
}

/** `#101 by title`: which pull requests a revert reverted, and by which evidence they were found. */
export function shown(reverted: readonly RevertedPullRequest[] = []): string[] {
  return reverted.map(({ number, evidence }) => `#${number} by ${evidence}`);
}
