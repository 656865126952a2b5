import type { Suggestion } from '../../../src/domain/digest.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { digestOf, type Given } from '../../support/digest.js';
import { person, pullRequest, review } from '../../support/pull-request.js';

export const reviewed = [review(person('bo'), 'Mon 13:00')];

/** Numbered pull requests that somebody approved, but for what is told. */
export function week(...given: readonly Partial<PullRequest>[]): PullRequest[] {
  return given.map((one, index) => pullRequest({ number: index + 1, reviews: reviewed, ...one }));
}

/** The suggestion of that id for the week, if it is made. */
export function suggested(id: string, pullRequests: readonly PullRequest[], given: Given = {}): Suggestion | undefined {
  return digestOf(pullRequests, given).suggestions?.find(one => one.id === id);
}
