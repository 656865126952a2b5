/** Histories as training data: the features of each pull request when it was merged, and whether it was reverted. */
import { outcomes } from '../../src/analyze/reverts/index.js';
import { featuresOf } from '../../src/analyze/risk/features.js';
import { findingsOf } from '../../src/analyze/signals/index.js';
import { replay } from '../../src/backtest/replay.js';
import { DAY_MS } from '../../src/domain/instant.js';
import type { PullRequest } from '../../src/domain/pull-request.js';

/** Left out: in the first days too little is known about the past, in the last days about later reverts. */
const FIRST_DAYS = 90;
const LAST_DAYS = 30;

/** A merged pull request, and the number of the one that later reverted it. */
export type PullRequestWithOutcome = PullRequest & { revertedBy: number | null };

/** Adds to the pull requests of a clone what reverted them. They are in merge order. */
export function withOutcomes(pullRequests: readonly PullRequest[]): PullRequestWithOutcome[] {
  const outcomeOf = outcomes(pullRequests, []);
  return pullRequests.map(one => {
    const { revertedBy, partlyRevertedBy } = outcomeOf.get(one.number) ?? {};
    return { ...one, revertedBy: revertedBy ?? partlyRevertedBy ?? null };
  });
}

export interface Sample {
  number: number;
  /** Start of its week. */
  week: string;
  year: string;
  values: readonly (number | null)[];
  /** Ids of the signals that flag it; empty if they were not requested. */
  signals: ReadonlySet<string>;
  reverted: boolean;
}

/** The samples of one history, oldest first, without those of its first and last days. */
export function samplesOf(history: readonly PullRequestWithOutcome[], withSignals = false): Sample[] {
  const byNumber = new Map(history.map(one => [one.number, one]));
  const from = Date.parse(history[0]?.mergedAt ?? '') + FIRST_DAYS * DAY_MS;
  const to = Date.parse(history.at(-1)?.mergedAt ?? '') - LAST_DAYS * DAY_MS;
  const samples: Sample[] = [];
  for (const { start, changes, context } of replay(history)) {
    for (const change of changes) {
      const { number, mergedAt } = change.pullRequest;
      const at = Date.parse(mergedAt);
      if (at < from || at > to) continue;
      samples.push({
        number,
        week: start,
        year: mergedAt.slice(0, 4),
        values: featuresOf(change, context),
        signals: new Set(withSignals ? findingsOf(change, context).map(({ signal }) => signal) : []),
        reverted: byNumber.get(number)?.revertedBy != null,
      });
    }
  }
  return samples;
}
