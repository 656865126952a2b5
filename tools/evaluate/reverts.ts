import { findOriginals, revertCandidates } from '../../src/analyze/reverts/find.js';
import { revertClaimOf } from '../../src/analyze/reverts/revert-claim.js';
import { daysBefore } from '../../src/domain/instant.js';
import type { KnownPullRequest } from '../histories/index.js';

/** How far back what was undone is looked for. */
const DAYS = 120;

interface Tally {
  agree: number;
  differ: number;
  missed: number;
  further: number;
}

/** How the reverts that we find in a history compare with those that the history itself names. */
function tallyOf(history: readonly KnownPullRequest[]): Tally {
  const tally: Tally = { agree: 0, differ: 0, missed: 0, further: 0 };
  history.forEach((pullRequest, at) => {
    const { revertOf, mergedAt } = pullRequest;
    const claim = revertClaimOf(pullRequest);
    if (claim.kind === 'none' && revertOf === null) return;
    const since = daysBefore(mergedAt, DAYS);
    const earlier = history.slice(0, at).filter(one => one.mergedAt >= since);
    const found = findOriginals(pullRequest, claim, revertCandidates(earlier)).map(({ original }) => original.number);
    if (revertOf === null) tally.further += found.length > 0 && claim.kind === 'revert' ? 1 : 0;
    else if (found.includes(revertOf)) tally.agree += 1;
    else if (found.length > 0) tally.differ += 1;
    else tally.missed += 1;
  });
  return tally;
}

/** Rows for a table, one a history, and their sum. */
export function revertsTable(histories: ReadonlyMap<string, readonly KnownPullRequest[]>): string[][] {
  const tallies = [...histories].map(([name, history]) => [name, tallyOf(history)] as const);
  const keys = ['agree', 'differ', 'missed', 'further'] as const;
  const all = keys.map(key => String(tallies.reduce((sum, [, tally]) => sum + tally[key], 0)));
  return [
    ['history', 'the same', 'another', 'none', 'found beside'],
    ...tallies.map(([name, tally]) => [name, ...keys.map(key => String(tally[key]))]),
    ['all', ...all],
  ];
}
