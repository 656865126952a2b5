import type { EarlierMerge } from '../../domain/history.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import type { Change } from '../changes/index.js';
import { sameTitle } from '../reverts/resemblance.js';
import { revertClaimOf } from '../reverts/revert-claim.js';
import type { HistoryIndex } from './history-index.js';

/** The pull requests of the period together, and what was before them: what a judgement of one may look at. */
export interface AnalysisContext {
  changes: readonly Change[];
  history: HistoryIndex;
  /** The latest revert of the period before `instant` that says it undoes something of this title. */
  revertNaming(titled: { title: string }, instant: string): Change | null;
  /** The pull requests of the period by an author, in the order in which they were merged. */
  by(author: Author): readonly Change[];
  /** The latest revert before `instant`, of the period or of the days before it, that touched the path. */
  revertTouching(path: string, instant: string, days: number): Pick<EarlierMerge, 'number' | 'mergedAt'> | null;
  /** How many pull requests of the author had been merged before this one, those of the period too; null: not known. */
  mergedBefore(change: Change): number | null;
}

const DAY = 86_400_000;

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

export function analysisContextOf(changes: readonly Change[], history: HistoryIndex): AnalysisContext {
  const byAuthor = new Map<string, Change[]>();
  for (const change of changes) {
    const { author } = change.pullRequest;
    if (author !== null) append(byAuthor, authorKey(author), change);
  }
  const by = (author: Author) => byAuthor.get(authorKey(author)) ?? [];
  const reverts = changes
    .map(change => ({ change, claim: revertClaimOf(change.pullRequest) }))
    .filter(({ claim }) => claim.kind === 'revert');
  const naming = reverts.flatMap(({ change, claim: { title } }) =>
    title === null ? [] : [{ change, names: sameTitle(title) }],
  );
  const revertsByPath = new Map<string, Change[]>();
  for (const { change } of reverts) {
    for (const { path } of change.files) append(revertsByPath, path, change);
  }
  return {
    changes,
    history,
    by,
    revertNaming: (titled, instant) =>
      naming.findLast(({ change, names }) => change.pullRequest.mergedAt < instant && names(titled))?.change ?? null,
    revertTouching: (path, instant, days) => {
      const touching = revertsByPath.get(path);
      if (touching === undefined) return history.revertTouching(path, instant, days);
      const since = new Date(Date.parse(instant) - days * DAY).toISOString();
      const own = touching.findLast(({ pullRequest: { mergedAt } }) => mergedAt < instant && mergedAt >= since);
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
