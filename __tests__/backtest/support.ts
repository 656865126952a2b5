import type { PullRequest } from '../../src/domain/pull-request.js';
import { file, fromGit, person } from '../support/pull-request.js';

const START = Date.UTC(2025, 0, 6, 12);
const HOUR = 3_600_000;

/** The instant so many hours after the beginning of the made history. */
function hour(hours: number): string {
  return `${new Date(START + hours * HOUR).toISOString().slice(0, 19)}Z`;
}

/** A change like many others, every two hours one; `index` makes it differ from its neighbours. */
export function ordinary(index: number, more: Partial<PullRequest> = {}): PullRequest {
  const number = index + 1;
  return fromGit({
    number,
    title: `Change the part ${number}`,
    author: person(`author-${index % 5}`),
    files: [file(`src/part-${index % 7}.ts`, 5 + (index % 30), index % 4)],
    mergedAt: hour(index * 2),
    ...more,
  });
}

/** What undoes a pull request, twelve hours later. */
function revertOf(original: PullRequest, number: number): PullRequest {
  return fromGit({
    number,
    title: `Revert "${original.title}" (#${original.number})`,
    body: `Reverts octo/house#${original.number}`,
    files: original.files.map(one => ({ ...one, additions: one.deletions, deletions: one.additions })),
    mergedAt: new Date(Date.parse(original.mergedAt) + 12 * HOUR).toISOString().replace('.000', ''),
  });
}

function inOrder(pullRequests: readonly PullRequest[]): PullRequest[] {
  return [...pullRequests].sort((a, b) =>
    a.mergedAt < b.mergedAt ? -1 : a.mergedAt > b.mergedAt ? 1 : a.number - b.number,
  );
}

/** A history of so many changes, of which every so manieth is undone. */
export function history(length: number, every: number): PullRequest[] {
  const changes = Array.from({ length }, (_, index) => ordinary(index));
  const undone = changes.filter((_, index) => index % every === every - 1);
  return inOrder([...changes, ...undone.map((one, index) => revertOf(one, 10_000 + index))]);
}
