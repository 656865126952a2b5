import type { EarlierMerge } from '../domain/history.js';
import { type Author, authorKey } from '../domain/pull-request.js';
import type { Past } from './past.js';
import { claimOf } from './reverts/claims.js';
import { sameTitle } from './reverts/resemblance.js';
import type { Subject } from './subjects/index.js';

/** The pull requests of the period together, and what was before them: what a judgement of one may look at. */
export interface Week {
  subjects: readonly Subject[];
  past: Past;
  /** The latest revert of the period before `instant` that says it undoes something of this title. */
  revertNaming(titled: { title: string }, instant: string): Subject | null;
  /** The pull requests of the period by an author, in the order in which they were merged. */
  by(author: Author): readonly Subject[];
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
  const byAuthor = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const { author } = subject.pullRequest;
    if (author !== null) append(byAuthor, authorKey(author), subject);
  }
  const by = (author: Author) => byAuthor.get(authorKey(author)) ?? [];
  const reverts = subjects
    .map(subject => ({ subject, claim: claimOf(subject.pullRequest) }))
    .filter(({ claim }) => claim.kind === 'revert');
  const naming = reverts.flatMap(({ subject, claim: { title } }) =>
    title === null ? [] : [{ subject, names: sameTitle(title) }],
  );
  const revertsByPath = new Map<string, Subject[]>();
  for (const { subject } of reverts) {
    for (const { path } of subject.files) append(revertsByPath, path, subject);
  }
  return {
    subjects,
    past,
    by,
    revertNaming: (titled, instant) =>
      naming.findLast(({ subject, names }) => subject.pullRequest.mergedAt < instant && names(titled))?.subject ?? null,
    revertTouching: (path, instant, days) => {
      const touching = revertsByPath.get(path);
      if (touching === undefined) return past.revertTouching(path, instant, days);
      const since = new Date(Date.parse(instant) - days * DAY).toISOString();
      const own = touching.findLast(({ pullRequest: { mergedAt } }) => mergedAt < instant && mergedAt >= since);
      return own?.pullRequest ?? past.revertTouching(path, instant, days);
    },
    mergedBefore: ({ pullRequest: { author, mergedAt } }) => {
      if (author === null) return null;
      const earlier = past.mergedBy(author);
      if (earlier === null) return null;
      return earlier + by(author).filter(({ pullRequest }) => pullRequest.mergedAt < mergedAt).length;
    },
  };
}
