import type { Suggestion } from '../../../src/domain/digest.js';
import { DAY_MS, daysBefore, HOUR_MS } from '../../../src/domain/instant.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { digestOf, type Given } from '../../support/digest.js';
import { at, file, person, pullRequest, review } from '../../support/pull-request.js';

/** An approval by bo. */
export const reviewed = [review(person('bo'), 'Mon 13:00')];

/** Pull requests with numbers from 1 on. bo approved each by default. */
export function week(...given: readonly Partial<PullRequest>[]): PullRequest[] {
  return given.map((one, index) => pullRequest({ number: index + 1, reviews: reviewed, ...one }));
}

/** The suggestion with this id for the week; undefined if it is not made. */
export function suggested(id: string, pullRequests: readonly PullRequest[], given: Given = {}): Suggestion | undefined {
  return digestOf(pullRequests, given).suggestions?.find(one => one.id === id);
}

/** A change and its revert by mona, that many hours later. The number of the revert is 100 higher. */
export function revertedAfter(hours: number, number: number, path: string, more: Partial<PullRequest> = {}) {
  const title = `Change ${number} of ${path}`;
  const mergedAt = at('Tue 00:00');
  const later = daysBefore(mergedAt, (-hours * HOUR_MS) / DAY_MS);
  const change = { title, mergedAt, files: [file(path, 30)], author: person(`author-${number}`), ...more };
  return [
    pullRequest({ number, ...change }),
    pullRequest({
      number: number + 100,
      title: `Revert "${change.title}"`,
      mergedAt: later,
      files: [file(path, 0, 30)],
    }),
  ] as const;
}
