import { changedLines } from '../../../src/analyze/changes/index.js';
import { FACTORS, importanceOf } from '../../../src/analyze/importance/index.js';
import { replay } from '../../../src/backtest/replay.js';
import type { Importance } from '../../../src/domain/digest.js';
import { readHistory } from '../../histories/index.js';
import type { Clone } from './clones.js';
import type { Scored } from './measure.js';
import type { Telling } from './told.js';

/** A pull request as it was judged in its week, and whether each set of the telling holds it. */
export interface Assessed {
  number: number;
  week: string;
  importance: Importance;
  /** The value of each factor that saw something; of the factor `kind`, one for each kind. */
  values: ReadonlyMap<string, number>;
  lines: number;
  told: readonly boolean[];
}

/**
 * The pull requests of a history, bots left out, from the first to the last that the project told of: before and after,
 * nothing could be told.
 */
export function assess(telling: Telling, clone: Clone): Assessed[] {
  const named = telling.named(clone);
  const assessed: Assessed[] = [];
  for (const { changes, context, start } of replay(readHistory(telling.history))) {
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
        told: telling.sets.map(set => headings.some(heading => set.tells(heading))),
      });
    }
  }
  const isTold = ({ told }: Assessed) => told.some(one => one);
  return assessed.slice(assessed.findIndex(isTold), assessed.findLastIndex(isTold) + 1);
}

/** Scores without some factors: those that see what the labels are made of, or the one whose worth is asked. */
export function byImportance(assessed: readonly Assessed[], set: number, without: readonly string[] = []): Scored[] {
  return assessed.map(({ importance, number, week, told }) => {
    const points = importance.factors
      .filter(({ id }) => !without.includes(id))
      .reduce((sum, one) => sum + one.points, 0);
    const score = Math.min(10, Math.max(0, Math.round(points * 10) / 10));
    return { score, number, week, told: told[set] ?? false };
  });
}

export function byLines(assessed: readonly Assessed[], set: number): Scored[] {
  return assessed.map(({ lines, number, week, told }) => ({ score: lines, number, week, told: told[set] ?? false }));
}
