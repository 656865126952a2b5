import { hoursBetween } from '../../domain/instant.js';
import { compareText } from '../../domain/order.js';
import { isReverted } from '../../domain/standing.js';
import type { AssessedChange } from '../assess.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isByPerson } from '../changes/predicates.js';
import { TOP_LEVEL } from '../paths/modules.js';
import { finding, has, pathsNamedMost } from './findings.js';
import type { SuggestionRule } from './suggestion.js';

/** A problem found this soon could have been found before the merge. */
const MAX_HOURS = 48;
/** Fewer in one module may be chance. */
const MIN_CHANGES = 3;

/** A change that was reverted or fixed soon after its merge. */
interface FaultyChange {
  one: AssessedChange;
  reverted: boolean;
  /** Hours from the merge to the revert or the first fix. */
  hours: number;
}

function faultyChange(one: AssessedChange, byNumber: ReadonlyMap<number, AssessedChange>): FaultyChange | null {
  const { outcome, pullRequest } = one.change;
  if (!isByPerson(one.change) || has(one, 'temporary')) return null;
  const reverted = isReverted(outcome);
  const fixes = finding(one, 'hotfixed')?.evidence.pullRequests ?? [];
  const merged = fixes.flatMap(number => byNumber.get(number) ?? []);
  const fixedAfter = merged.map(({ change }) => hoursBetween(pullRequest.mergedAt, change.pullRequest.mergedAt));
  const hours = reverted ? outcome.revertedAfterHours : Math.min(...fixedAfter);
  return hours === undefined || hours > MAX_HOURS ? null : { one, reverted, hours };
}

function sourceIn({ change }: AssessedChange, module: string): string[] {
  return mostChangedPaths(change.source.filter(file => file.module === module));
}

/** Several changes of one module were reverted or fixed within two days: its checks before the merge miss too much. */
export const checksBeforeMerge = {
  id: 'checks-before-merge',
  find: ({ assessed }) => {
    const byNumber = new Map(assessed.map(one => [one.change.pullRequest.number, one]));
    const faulty = assessed.flatMap(one => faultyChange(one, byNumber) ?? []);
    const modules = [...new Set(faulty.flatMap(({ one }) => one.change.source.map(({ module }) => module)))];
    const [worst] = modules
      .filter(module => module !== TOP_LEVEL)
      .map(module => ({ module, own: faulty.filter(({ one }) => sourceIn(one, module).length > 0) }))
      .sort((a, b) => b.own.length - a.own.length || compareText(a.module, b.module));
    if (worst === undefined || worst.own.length < MIN_CHANGES) return null;
    const { module, own } = worst;
    return {
      about: own.map(({ one }) => one),
      paths: pathsNamedMost(own.map(({ one }) => sourceIn(one, module))),
      names: [module],
      counts: {
        hours: Math.max(...own.map(({ hours }) => hours)),
        reverted: own.filter(({ reverted }) => reverted).length,
      },
      wholes: { reverted: own.length },
    };
  },
} as const satisfies SuggestionRule;
