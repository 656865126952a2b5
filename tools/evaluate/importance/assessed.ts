import { changedLines } from '../../../src/analyze/changes/index.js';
import { FACTORS, importanceOf } from '../../../src/analyze/importance/index.js';
import { replay } from '../../../src/backtest/replay.js';
import type { Importance } from '../../../src/domain/digest.js';
import type { Clone } from '../../histories/clones.js';
import { readHistory } from '../../histories/index.js';
import type { Scored } from './measure.js';
import type { ReleaseNotes } from './release-notes/types.js';

/** A pull request with its importance in its week, and whether each set of the release notes includes it. */
export interface AssessedPullRequest {
  number: number;
  week: string;
  importance: Importance;
  /** The value of each factor that applies; the factor `kind` has one key for each kind. */
  values: ReadonlyMap<string, number>;
  lines: number;
  /** By set. */
  named: readonly boolean[];
}

/**
 * The pull requests of a history without those by bots, from the first to the last one that the release notes name: the
 * notes do not cover the time before and after.
 */
export function assess(notes: ReleaseNotes, clone: Clone): AssessedPullRequest[] {
  const named = notes.namedIn(clone);
  const assessed: AssessedPullRequest[] = [];
  for (const { changes, context, start } of replay(readHistory(notes.history))) {
    for (const change of changes) {
      if (change.pullRequest.author?.bot) continue;
      const headings = [...(named.get(change.pullRequest.number) ?? [])];
      const values = FACTORS.flatMap(factor => {
        const value = factor.observe(change, context)?.value;
        return value === undefined ? [] : [[factor.id === 'kind' ? `kind ${change.kind}` : factor.id, value] as const];
      });
      assessed.push({
        number: change.pullRequest.number,
        week: start,
        importance: importanceOf(change, context),
        values: new Map(values),
        lines: changedLines(change.source),
        named: notes.sets.map(set => headings.some(heading => set.includes(heading))),
      });
    }
  }
  const isNamed = (one: AssessedPullRequest) => one.named.includes(true);
  return assessed.slice(assessed.findIndex(isNamed), assessed.findLastIndex(isNamed) + 1);
}

/** Scores without the points of some factors. */
export function byImportance(
  assessed: readonly AssessedPullRequest[],
  set: number,
  without: readonly string[] = [],
): Scored[] {
  return assessed.map(({ importance, number, week, named }) => {
    const points = importance.factors
      .filter(({ id }) => !without.includes(id))
      .reduce((sum, one) => sum + one.points, 0);
    const score = Math.min(10, Math.max(0, Math.round(points * 10) / 10));
    return { score, number, week, named: named[set] ?? false };
  });
}

/** Scores by the number of changed source lines. */
export function byLines(assessed: readonly AssessedPullRequest[], set: number): Scored[] {
  return assessed.map(({ lines, number, week, named }) => ({
    score: lines,
    number,
    week,
    named: named[set] ?? false,
  }));
}
