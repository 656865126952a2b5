import type { Store } from '../../local-github/store.js';
import type { FaultCase } from '../fault.js';

const PAGES = /MergedPullRequests/;
/** The pull request of the example whose files are more than one page. */
const LARGE = 2826;

function remove(store: Store, number: number): void {
  const at = store.pullRequests.findIndex(pullRequest => pullRequest.number === number);
  if (at !== -1) store.pullRequests.splice(at, 1);
  store.pullRequestsByNumber.delete(number);
}

function newestOf({ pullRequests }: Store): number {
  const merged = pullRequests.filter(({ mergedAt }) => mergedAt < '2026-04-06');
  return merged.reduce((newest, one) => (one.mergedMs > newest.mergedMs ? one : newest)).number;
}

/** What GitHub answers, and should not. */
export const answers: readonly FaultCase[] = [
  {
    id: 'null-nodes',
    words: 'pull requests come back as null, once',
    faults: [{ kind: 'null-nodes', node: 5, on: PAGES, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'null-nodes-lasting',
    words: 'pull requests come back as null, always',
    faults: [{ kind: 'null-nodes', node: 5, on: PAGES }],
    ends: 'reported',
    says: /search lacks \d+ of 72 merged pull requests/,
    page: /\*\*72 pull requests\*\*/,
  },
  {
    id: 'went-wrong',
    words: '"Something went wrong" in place of a page, once',
    faults: [{ kind: 'went-wrong', on: PAGES, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'past-went-wrong',
    words: '"Something went wrong" in place of the past, once',
    faults: [{ kind: 'went-wrong', on: /^Count$/, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'repeated-nodes',
    words: 'a pull request comes twice in place of another, once',
    faults: [{ kind: 'repeated-nodes', on: PAGES, times: 1 }],
    ends: 'complete',
  },
  {
    id: 'files-lost',
    words: 'the files beyond a hundred end in 502, always',
    faults: [{ kind: 'status', status: 502, on: /FurtherFiles/ }],
    ends: 'reported',
    page: /Not all changed files could be read for .*2826/,
  },
  {
    id: 'count-too-high',
    words: 'the first count is higher than what search finds',
    faults: [{ kind: 'miscount', by: 3, on: /^Slices$/ }],
    ends: 'complete',
  },
  {
    id: 'count-too-low',
    words: 'the first count is lower than what search finds',
    faults: [{ kind: 'miscount', by: -2, on: /^Slices$/ }],
    ends: 'complete',
  },
  {
    id: 'search-too-short',
    words: 'search counts more than it hands out, always',
    faults: [{ kind: 'miscount', by: 1, on: /^(Slices|MergedPullRequests)$/ }],
    ends: 'complete',
  },
  {
    id: 'cursor-expired',
    words: 'a cursor expires between two pages, once',
    faults: [
      { kind: 'heavy-page', first: 12, on: PAGES },
      { kind: 'expired-cursor', on: PAGES, times: 1 },
    ],
    ends: 'complete',
  },
  {
    id: 'cursors-expire',
    words: 'every cursor is expired',
    faults: [
      { kind: 'heavy-page', first: 12, on: PAGES },
      { kind: 'expired-cursor', on: PAGES },
    ],
    ends: 'reported',
    says: /search lacks \d+ of 72 merged pull requests/,
    page: /\*\*72 pull requests\*\*/,
  },
  {
    id: 'deleted-while-paging',
    words: 'a pull request is deleted between two pages',
    faults: [{ kind: 'meanwhile', on: PAGES, skip: 1, times: 1, change: store => remove(store, newestOf(store)) }],
    ends: 'reported',
    page: /\*\*71 pull requests\*\*/,
  },
  {
    id: 'deleted-before-its-files',
    words: 'a pull request is deleted before the rest of its files is read',
    faults: [{ kind: 'meanwhile', on: /FurtherFiles/, times: 1, change: store => remove(store, LARGE) }],
    ends: 'reported',
    page: /Not all changed files could be read for .*2826/,
  },
  {
    id: 'older-schema',
    words: 'GitHub Enterprise Server whose schema lacks a field',
    github: { enterprise: true, withoutFields: ['PullRequest.statusCheckRollup'] },
    ends: 'reported',
    says: /statusCheckRollup is left out of the digest\. This GitHub does not know it/,
    page: /The state of checks could not be read/,
  },
];
