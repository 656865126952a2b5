import type { EarlierMerge } from '../domain/history.js';
import { authorKey } from '../domain/pull-request.js';
import { compareText } from './order.js';
import type { Past } from './past.js';
import { type Claim, claimOf } from './reverts/claims.js';
import type { Subject } from './subjects/index.js';

/** The pull requests of the period together, and what was before them: what a judgement of one may look at. */
export interface Week {
  subjects: readonly Subject[];
  past: Past;
  subject(number: number): Subject | null;
  /** The reverts of the period, with what they say they undo. */
  reverts: readonly { subject: Subject; claim: Claim }[];
  /** The pull requests of the period that changed a path, in the order in which they were merged. */
  touching(path: string): readonly Subject[];
  /** The latest revert before `instant`, of the period or of the days before it, that touched the path. */
  revertTouching(path: string, instant: string, days: number): Pick<EarlierMerge, 'number' | 'mergedAt'> | null;
  /** How many pull requests of the author had been merged before this one, those of the period too; null: not known. */
  mergedBefore(subject: Subject): number | null;
}

const DAY = 86_400_000;

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

export function weekOf(subjects: readonly Subject[], past: Past): Week {
  const byNumber = new Map(subjects.map(subject => [subject.pullRequest.number, subject]));
  const byPath = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const { path } of subject.files) append(byPath, path, subject);
  }
  const mergesOf = new Map<string, string[]>();
  for (const { pullRequest } of subjects) {
    if (pullRequest.author !== null) append(mergesOf, authorKey(pullRequest.author), pullRequest.mergedAt);
  }
  const reverts = subjects
    .map(subject => ({ subject, claim: claimOf(subject.pullRequest) }))
    .filter(({ claim }) => claim.kind === 'revert');
  return {
    subjects,
    past,
    reverts,
    subject: number => byNumber.get(number) ?? null,
    touching: path => byPath.get(path) ?? [],
    revertTouching: (path, instant, days) => {
      const since = new Date(Date.parse(instant) - days * DAY).toISOString();
      const own = reverts.findLast(
        ({
          subject: {
            pullRequest: { mergedAt },
            files,
          },
        }) => compareText(mergedAt, instant) < 0 && mergedAt >= since && files.some(file => file.path === path),
      );
      return own?.subject.pullRequest ?? past.revertTouching(path, instant, days);
    },
    mergedBefore: ({ pullRequest: { author, mergedAt } }) => {
      if (author === null) return null;
      const earlier = past.mergedBy(author);
      if (earlier === null) return null;
      const own = mergesOf.get(authorKey(author)) ?? [];
      return earlier + own.filter(merged => merged < mergedAt).length;
    },
  };
}
