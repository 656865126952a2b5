import { group } from 'd3-array';
import { hoursBetween } from '../../domain/instant.js';
import { compareText, numbersOf } from '../../domain/order.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Change, ClassifiedFile } from '../changes/index.js';
import { mostChangedPaths } from '../changes/most-changed-paths.js';
import { isByPerson, isDeclaration, isEntry, isReland, isRevert, isWordsOnly } from '../changes/predicates.js';
import type { AnalysisContext } from '../context/index.js';
import { onceAWeek } from './once-a-week.js';
import type { Signal } from './signal.js';

const HOURS = 48;
/** A few lines of each do not meet, nor does a sweep that passes by. */
const MIN_LINES = 20;
const SMALLEST_SHARE = 0.1;
const MANY = 3;

function weighs({ additions, deletions, status }: ClassifiedFile, { sourceLines }: Change): boolean {
  const lines = additions + deletions;
  return status !== 'removed' && lines >= Math.max(MIN_LINES, sourceLines * SMALLEST_SHARE);
}

function isOthers(a: Change, b: Change): boolean {
  const [one, other] = [a.pullRequest.author, b.pullRequest.author];
  return one !== null && other !== null && authorKey(one) !== authorKey(other);
}

/** Whether it is a change of its own, and no back and forth. */
function isOwn(change: Change): boolean {
  return isByPerson(change) && !isRevert(change) && !isReland(change) && !isWordsOnly(change);
}

/** The changes that may meet others, by path, in the order in which they were merged. */
const touchesByPath = onceAWeek(({ changes }) => {
  const own = changes.filter(isOwn);
  const touches = own.flatMap(by => by.files.filter(file => weighs(file, by)).map(({ path }) => ({ path, by })));
  return group(touches, ({ path }) => path);
});

function meeting(change: Change, path: string, context: AnalysisContext): Change[] {
  const { mergedAt } = change.pullRequest;
  const others = (touchesByPath(context).get(path) ?? []).map(({ by }) => by).filter(other => isOthers(change, other));
  return others.filter(({ pullRequest: { mergedAt: its } }) => {
    return (mergedAt < its ? hoursBetween(mergedAt, its) : hoursBetween(its, mergedAt)) <= HOURS;
  });
}

/**
 * Several people changed the same source file within two days: each was reviewed without the other. That two meet in a
 * hotspot is what makes it one.
 */
export const collision = {
  id: 'collision',
  find: (change, context) => {
    if (!isOwn(change)) return null;
    const met = change.source
      .filter(file => weighs(file, change) && !isEntry(file) && !isDeclaration(file))
      .map(file => ({ file, others: meeting(change, file.path, context) }))
      .filter(({ file, others }) => others.length >= (context.history.hotspot(file.path) === null ? 1 : MANY));
    if (met.length === 0) return null;
    const pullRequests = met.flatMap(one => one.others.map(({ pullRequest }) => pullRequest));
    const others = numbersOf(pullRequests);
    const names = [
      ...new Set(pullRequests.flatMap(({ author }) => (author === null ? [] : [author.login ?? author.name]))),
    ];
    return {
      severity: others.length >= MANY ? 'medium' : 'low',
      evidence: {
        paths: mostChangedPaths(met.map(({ file }) => file)),
        names: names.sort(compareText),
        pullRequests: others,
      },
    };
  },
} as const satisfies Signal;
