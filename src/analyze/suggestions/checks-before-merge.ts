import { hoursBetween } from '../../domain/instant.js';
import { compareText } from '../../domain/order.js';
import { isReverted } from '../../domain/standing.js';
import type { AssessedChange } from '../assess.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isByPerson } from '../changes/predicates.js';
import { TOP_LEVEL } from '../paths/modules.js';
import { finding, has, pathsNamedMost } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** What shows this soon was there to be seen before the merge. */
const HOURS = 48;
/** Fewer in one module are an accident. */
const MIN = 3;

interface Fallen {
  one: AssessedChange;
  reverted: boolean;
  hours: number;
}

/** How soon it was taken back or mended; null where it was not, or later. */
function fallen(one: AssessedChange, byNumber: ReadonlyMap<number, AssessedChange>): Fallen | null {
  const { outcome, pullRequest } = one.change;
  if (!isByPerson(one.change) || has(one, 'temporary')) return null;
  const reverted = isReverted(outcome);
  const fixes = finding(one, 'hotfixed')?.evidence.pullRequests ?? [];
  const merged = fixes.flatMap(number => byNumber.get(number) ?? []);
  const fixedAfter = merged.map(({ change }) => hoursBetween(pullRequest.mergedAt, change.pullRequest.mergedAt));
  const hours = reverted ? outcome.revertedAfterHours : Math.min(...fixedAfter);
  return hours === undefined || hours > HOURS ? null : { one, reverted, hours };
}

function sourceIn({ change }: AssessedChange, module: string): string[] {
  return mostChangedPaths(change.source.filter(file => file.module === module));
}

/** Several changes of one module did not last two days: what looks at it before a merge lets them through. */
export const checksBeforeMerge = {
  id: 'checks-before-merge',
  find: ({ assessed }) => {
    const byNumber = new Map(assessed.map(one => [one.change.pullRequest.number, one]));
    const all = assessed.flatMap(one => fallen(one, byNumber) ?? []);
    const modules = [...new Set(all.flatMap(({ one }) => one.change.source.map(({ module }) => module)))];
    const rows = modules
      .filter(module => module !== TOP_LEVEL)
      .map(module => ({ module, own: all.filter(({ one }) => sourceIn(one, module).length > 0) }))
      .sort((a, b) => b.own.length - a.own.length || compareText(a.module, b.module));
    const [most] = rows;
    if (most === undefined || most.own.length < MIN) return null;
    return {
      about: most.own.map(({ one }) => one),
      paths: pathsNamedMost(most.own.map(({ one }) => sourceIn(one, most.module))),
      names: [most.module],
      counts: {
        hours: Math.max(...most.own.map(({ hours }) => hours)),
        reverted: most.own.filter(({ reverted }) => reverted).length,
        untested: most.own.filter(({ one }) => has(one, 'untested')).length,
      },
      wholes: { reverted: most.own.length, untested: most.own.length },
    };
  },
} as const satisfies Suggestion;
