import { group, rollup } from 'd3-array';
import type { EarlierMerge } from '../../domain/history.js';
import { daysBefore } from '../../domain/instant.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import type { Change } from '../changes/index.js';
import { isRevert } from '../changes/predicates.js';
import { normalizedTitle, sameTitle } from '../reverts/resemblance.js';
import type { HistoryIndex } from './history-index.js';

/** The changes of the period and the time before it: everything that the assessment of one change may use. */
export interface AnalysisContext {
  /** In merge order, like all lists here. */
  changes: readonly Change[];
  history: HistoryIndex;
  /** The changes by an author. */
  by(author: Author): readonly Change[];
  /** The changes that touch a path. */
  touching(path: string): readonly Change[];
  /** The changes whose title or description mentions the pull request with this number. */
  mentioning(number: number): readonly Change[];
  /** The paths of source files that existed before a change of the period touched them. */
  existingSourcePaths: readonly string[];
  /** The latest revert of the period, merged before `instant`, that quotes this title. */
  revertQuoting(title: string, instant: string): Change | null;
  /** The latest revert in the `days` before `instant`, in the period or earlier, that touched the path. */
  revertTouching(path: string, instant: string, days: number): Pick<EarlierMerge, 'number' | 'mergedAt'> | null;
  /** How many pull requests of its author were merged before it, including those of the period; null: unknown. */
  mergedBefore(change: Change): number | null;
}

const MENTION = /(?:#|\/pull\/)(\d+)\b/g;

function mentionsIn({ pullRequest: { title, body } }: Change): ReadonlySet<number> {
  return new Set([...`${title}\n${body}`.matchAll(MENTION)].map(([, number]) => Number(number)));
}

function changesByKey<K>(changes: readonly Change[], keysOf: (change: Change) => Iterable<K>) {
  return rollup(
    changes.flatMap(change => [...keysOf(change)].map(key => ({ key, change }))),
    rows => rows.map(({ change }) => change),
    ({ key }) => key,
  );
}

/** `changes` are in merge order. */
export function analysisContextOf(changes: readonly Change[], history: HistoryIndex): AnalysisContext {
  const byAuthor = group(changes, ({ pullRequest: { author } }) => (author === null ? null : authorKey(author)));
  const byPath = changesByKey(changes, ({ files }) => new Set(files.map(({ path }) => path)));
  const byMention = changesByKey(changes, mentionsIn);
  const by = (author: Author) => byAuthor.get(authorKey(author)) ?? [];
  const touching = (path: string) => byPath.get(path) ?? [];
  const quotations = changes.filter(isRevert).flatMap(change => {
    const { title } = change.revertClaim;
    return title === null ? [] : [{ change, isQuoted: sameTitle(title) }];
  });
  const existing = changes.flatMap(({ source }) => source.filter(({ status }) => status !== 'added'));
  return {
    changes,
    history,
    by,
    touching,
    mentioning: number => byMention.get(number) ?? [],
    existingSourcePaths: [...new Set(existing.map(({ path }) => path))],
    revertQuoting: (given, instant) => {
      const title = normalizedTitle(given);
      const latest = quotations.findLast(
        ({ change, isQuoted }) => change.pullRequest.mergedAt < instant && isQuoted(title),
      );
      return latest?.change ?? null;
    },
    revertTouching: (path, instant, days) => {
      const since = daysBefore(instant, days);
      const own = touching(path).findLast(
        change => isRevert(change) && change.pullRequest.mergedAt < instant && change.pullRequest.mergedAt >= since,
      );
      return own?.pullRequest ?? history.revertTouching(path, instant, days);
    },
    mergedBefore: ({ pullRequest: { author, mergedAt } }) => {
      if (author === null) return null;
      const earlier = history.mergedBy(author);
      if (earlier === null) return null;
      return earlier + by(author).filter(({ pullRequest }) => pullRequest.mergedAt < mergedAt).length;
    },
  };
}
