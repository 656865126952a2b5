import { findOriginals, revertCandidates } from '../../src/analyze/reverts/find.js';
import { revertClaimOf } from '../../src/analyze/reverts/revert-claim.js';
import { daysBefore } from '../../src/domain/instant.js';
import type { HistoryPullRequest } from '../histories/index.js';

/** How many days before a revert its original is searched for. */
const SEARCH_DAYS = 120;

interface Tally {
  same: number;
  another: number;
  missed: number;
  additional: number;
}

/** Compares the reverts found here with those recorded in the history. */
function tallyOf(history: readonly HistoryPullRequest[]): Tally {
  const tally: Tally = { same: 0, another: 0, missed: 0, additional: 0 };
  history.forEach((pullRequest, at) => {
    const { revertOf, mergedAt } = pullRequest;
    const claim = revertClaimOf(pullRequest);
    if (claim.kind === 'none' && revertOf === null) return;
    const since = daysBefore(mergedAt, SEARCH_DAYS);
    const earlier = history.slice(0, at).filter(one => one.mergedAt >= since);
    const found = findOriginals(pullRequest, claim, revertCandidates(earlier)).flatMap(
      ({ original }) => original.number ?? [],
    );
    if (revertOf === null) tally.additional += found.length > 0 && claim.kind === 'revert' ? 1 : 0;
    else if (found.includes(revertOf)) tally.same += 1;
    else if (found.length > 0) tally.another += 1;
    else tally.missed += 1;
  });
  return tally;
}

/** Rows for a table: one per history, and the sum. */
export function revertsTable(histories: ReadonlyMap<string, readonly HistoryPullRequest[]>): string[][] {
  const tallies = [...histories].map(([name, history]) => [name, tallyOf(history)] as const);
  const keys = ['same', 'another', 'missed', 'additional'] as const;
  const all = keys.map(key => String(tallies.reduce((sum, [, tally]) => sum + tally[key], 0)));
  return [
    ['history', 'the same', 'another', 'none', 'found only here'],
    ...tallies.map(([name, tally]) => [name, ...keys.map(key => String(tally[key]))]),
    ['all', ...all],
  ];
}
