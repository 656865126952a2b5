import { hoursBetween } from '../durations.js';
import type { Judged } from '../judge.js';
import { TOP_LEVEL } from '../modules.js';
import { compareText } from '../order.js';
import { isByPerson } from '../signals/evidence.js';
import { tellingPaths } from '../telling-paths.js';
import { finding, has, pathsNamedMost } from './findings.js';
import type { Suggestion } from './suggestion.js';

/** What shows this soon was there to be seen before the merge. */
const HOURS = 48;
/** Fewer in one module are an accident. */
const FEWEST = 3;

interface Fallen {
  one: Judged;
  reverted: boolean;
  hours: number;
}

/** How soon it was taken back or mended; null where it was not, or later. */
function fallen(one: Judged, byNumber: ReadonlyMap<number, Judged>): Fallen | null {
  const { outcome, pullRequest } = one.subject;
  if (!isByPerson(one.subject) || has(one, 'temporary')) return null;
  const reverted = outcome.revertedBy !== undefined;
  const fixes = finding(one, 'hotfixed')?.evidence.pullRequests ?? [];
  const merged = fixes.flatMap(number => byNumber.get(number) ?? []);
  const fixedAfter = merged.map(({ subject }) => hoursBetween(pullRequest.mergedAt, subject.pullRequest.mergedAt));
  const hours = reverted ? outcome.revertedAfterHours : Math.min(...fixedAfter);
  return hours === undefined || hours > HOURS ? null : { one, reverted, hours };
}

function sourceIn({ subject }: Judged, module: string): string[] {
  return tellingPaths(subject.source.filter(file => file.module === module));
}

/** Several changes of one module did not last two days: what looks at it before a merge lets them through. */
export const checksBeforeMerge = {
  id: 'checks-before-merge',
  find: ({ judged }) => {
    const byNumber = new Map(judged.map(one => [one.subject.pullRequest.number, one]));
    const all = judged.flatMap(one => fallen(one, byNumber) ?? []);
    const modules = [...new Set(all.flatMap(({ one }) => one.subject.source.map(({ module }) => module)))];
    const rows = modules
      .filter(module => module !== TOP_LEVEL)
      .map(module => ({ module, own: all.filter(({ one }) => sourceIn(one, module).length > 0) }))
      .sort((a, b) => b.own.length - a.own.length || compareText(a.module, b.module));
    const [most] = rows;
    if (most === undefined || most.own.length < FEWEST) return null;
    return {
      about: most.own.map(({ one }) => one),
      paths: pathsNamedMost(most.own.map(({ one }) => sourceIn(one, most.module))),
      names: [most.module],
      counts: {
        hours: Math.max(...most.own.map(({ hours }) => hours)),
        reverted: most.own.filter(({ reverted }) => reverted).length,
        untested: most.own.filter(({ one }) => has(one, 'untested')).length,
      },
    };
  },
} as const satisfies Suggestion;
