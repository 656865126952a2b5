/** Histories as numbers: what the model knew of each pull request when it was merged, and what became of it. */
import { featuresOf } from '../../src/analyze/risk/features.js';
import { findingsOf } from '../../src/analyze/signals/index.js';
import { replay } from '../../src/backtest/replay.js';
import type { PullRequest } from '../../src/domain/pull-request.js';

const DAY = 86_400_000;
/** Of these first days too little is known of what was before, and of the last ones what came after. */
const FIRST_DAYS = 90;
const LAST_DAYS = 30;

/** A merged pull request, and the number of what later took it back. */
export type Settled = PullRequest & { revertedBy: number | null };

export interface Sample {
  number: number;
  /** The start of the week in which it was judged. */
  week: string;
  year: string;
  values: readonly (number | null)[];
  /** Ids of the signals that it set off; empty unless asked for. */
  signals: ReadonlySet<string>;
  reverted: boolean;
}

/** The samples of one history, oldest first, without those that the edges of the history make unsure. */
export function samplesOf(history: readonly Settled[], withSignals = false): Sample[] {
  const known = new Map(history.map(one => [one.number, one]));
  const from = Date.parse(history[0]?.mergedAt ?? '') + FIRST_DAYS * DAY;
  const to = Date.parse(history.at(-1)?.mergedAt ?? '') - LAST_DAYS * DAY;
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
        reverted: known.get(number)?.revertedBy != null,
      });
    }
  }
  return samples;
}
