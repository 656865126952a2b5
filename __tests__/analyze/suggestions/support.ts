import type { Suggestion } from '../../../src/domain/digest.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { digestOf, type Given } from '../../support/digest.js';
import { at, file, person, pullRequest, review } from '../../support/pull-request.js';

export const reviewed = [review(person('bo'), 'Mon 13:00')];

/** Numbered pull requests that somebody approved, but for what is told. */
export function week(...given: readonly Partial<PullRequest>[]): PullRequest[] {
  return given.map((one, index) => pullRequest({ number: index + 1, reviews: reviewed, ...one }));
}

/** The suggestion of that id for the week, if it is made. */
export function suggested(id: string, pullRequests: readonly PullRequest[], given: Given = {}): Suggestion | undefined {
  return digestOf(pullRequests, given).suggestions?.find(one => one.id === id);
}

/** A change, and what took it back some hours later. */
export function fallen(number: number, path: string, hours: number, more: object = {}) {
  const title = `Change ${number} of ${path}`;
  const mergedAt = at('Tue 00:00');
  const later = new Date(Date.parse(mergedAt) + hours * 3_600_000).toISOString().replace('.000', '');
  const change = { title, mergedAt, files: [file(path, 30)], author: person(`author-${number}`), ...more };
  return [
    pullRequest({ number, ...change }),
    pullRequest({
      number: number + 100,
      title: `Revert "${change.title}"`,
      mergedAt: later,
      files: [file(path, 0, 30)],
    }),
  ];
}
