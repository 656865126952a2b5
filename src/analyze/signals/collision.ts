import { hoursBetween } from '../../domain/instant.js';
import { compareText, numbersOf } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Change, ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isByPerson, isCosmetic, isDeclaration, isIndexEntry, isReland, isRevert } from '../changes/predicates.js';
import type { AnalysisContext } from '../context/index.js';
import type { Signal } from './signal.js';

const MAX_HOURS_APART = 48;
/** Small edits rarely conflict, and changes across the whole code base touch most files only in passing. */
const MIN_LINES = 20;
const MIN_SHARE = 0.1;
/** Overlaps with one or two others are normal in a hotspot. */
const MIN_OTHERS_IN_HOTSPOT = 3;
const MIN_OTHERS_FOR_MEDIUM = 3;

function isSubstantial({ additions, deletions, status }: ClassifiedFile, { sourceLines }: Change): boolean {
  const lines = additions + deletions;
  return status !== 'removed' && lines >= Math.max(MIN_LINES, sourceLines * MIN_SHARE);
}

function haveDifferentAuthors(a: Change, b: Change): boolean {
  const [one, other] = [a.pullRequest.author, b.pullRequest.author];
  return one !== null && other !== null && authorKey(one) !== authorKey(other);
}

/** Whether a person wrote new code: not a revert, a reland or a cosmetic change. */
function isNewWork(change: Change): boolean {
  return isByPerson(change) && !isRevert(change) && !isReland(change) && !isCosmetic(change);
}

function areNear(a: Change, b: Change): boolean {
  const [first = '', last = ''] = [a.pullRequest.mergedAt, b.pullRequest.mergedAt].sort();
  return hoursBetween(first, last) <= MAX_HOURS_APART;
}

/** The changes by other people that overlap in a file. The cheap conditions come first: a hotspot has many changes. */
function overlapping(change: Change, path: string, context: AnalysisContext): Change[] {
  return context
    .touching(path)
    .filter(other => haveDifferentAuthors(change, other) && areNear(change, other))
    .filter(other => other.files.some(file => file.path === path && isSubstantial(file, other)) && isNewWork(other));
}

/** Several people changed the same source file within two days, so each change was reviewed without the other. */
export const collision = {
  id: 'collision',
  find: (change, context) => {
    if (!isNewWork(change)) return null;
    const overlaps = change.source
      .filter(file => isSubstantial(file, change) && !isIndexEntry(file) && !isDeclaration(file))
      .map(file => ({ file, others: overlapping(change, file.path, context) }))
      .filter(
        ({ file, others }) =>
          others.length >= (context.history.hotspot(file.path) === null ? 1 : MIN_OTHERS_IN_HOTSPOT),
      );
    if (overlaps.length === 0) return null;
    const pullRequests = overlaps.flatMap(overlap => overlap.others.map(({ pullRequest }) => pullRequest));
    const others = numbersOf(pullRequests);
    const names = [
      ...new Set(pullRequests.flatMap(({ author }) => (author === null ? [] : [author.login ?? author.name]))),
    ];
    return {
      severity: others.length >= MIN_OTHERS_FOR_MEDIUM ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(overlaps.map(({ file }) => file)),
        names: names.sort(compareText),
        pullRequests: others,
      },
    };
  },
} as const satisfies Signal;
