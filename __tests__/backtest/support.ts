import { HOUR_MS, instantOf } from '../../src/domain/instant.js';
import { compareText } from '../../src/domain/order.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { file, fromGit, person } from '../support/pull-request.js';

const START = Date.UTC(2025, 0, 6, 12);

/** The instant `hours` after the start of the history. */
function hour(hours: number): string {
  return instantOf(START + hours * HOUR_MS);
}

/** An ordinary change, one every two hours; `index` makes it differ from its neighbors. */
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

/** The revert of a pull request, twelve hours later. */
function revertOf(original: PullRequest, number: number): PullRequest {
  return fromGit({
    number,
    title: `Revert "${original.title}" (#${original.number})`,
    body: `Reverts octo/house#${original.number}`,
    files: original.files.map(one => ({ ...one, additions: one.deletions, deletions: one.additions })),
    mergedAt: instantOf(Date.parse(original.mergedAt) + 12 * HOUR_MS),
  });
}

/** A history of `length` changes, of which every `every`-th is reverted. */
export function history(length: number, every: number): PullRequest[] {
  const changes = Array.from({ length }, (_, index) => ordinary(index));
  const reverted = changes.filter((_, index) => index % every === every - 1);
  return [...changes, ...reverted.map((one, index) => revertOf(one, 10_000 + index))].sort(
    (a, b) => compareText(a.mergedAt, b.mergedAt) || a.number - b.number,
  );
}
