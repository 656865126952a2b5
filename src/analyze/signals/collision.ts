import { group } from 'd3-array';
import { authorKey } from '../../domain/pull-request.js';
import { hoursBetween } from '../durations.js';
import { compareText, numbersOf } from '../order.js';
import type { Subject, SubjectFile } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import type { Week } from '../week.js';
import { isByPerson, isDeclaration, isEntry, isReland, isRevert, isWordsOnly } from './evidence.js';
import { onceAWeek } from './once-a-week.js';
import type { Signal } from './signal.js';

const HOURS = 48;
/** A few lines of each do not meet, nor does a sweep that passes by. */
const FEWEST_LINES = 20;
const SMALLEST_SHARE = 0.1;
const MANY = 3;

function weighs({ additions, deletions, status }: SubjectFile, { sourceLines }: Subject): boolean {
  const lines = additions + deletions;
  return status !== 'removed' && lines >= Math.max(FEWEST_LINES, sourceLines * SMALLEST_SHARE);
}

function isOthers(a: Subject, b: Subject): boolean {
  const [one, other] = [a.pullRequest.author, b.pullRequest.author];
  return one !== null && other !== null && authorKey(one) !== authorKey(other);
}

/** Whether it is a change of its own, and no back and forth. */
function isOwn(subject: Subject): boolean {
  return isByPerson(subject) && !isRevert(subject) && !isReland(subject) && !isWordsOnly(subject);
}

/** The changes that may meet others, by path, in the order in which they were merged. */
const changes = onceAWeek(({ subjects }) => {
  const own = subjects.filter(isOwn);
  const touches = own.flatMap(by => by.files.filter(file => weighs(file, by)).map(({ path }) => ({ path, by })));
  return group(touches, ({ path }) => path);
});

function meeting(subject: Subject, path: string, week: Week): Subject[] {
  const { mergedAt } = subject.pullRequest;
  const others = (changes(week).get(path) ?? []).map(({ by }) => by).filter(other => isOthers(subject, other));
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
  find: (subject, week) => {
    if (!isOwn(subject)) return null;
    const met = subject.source
      .filter(file => weighs(file, subject) && !isEntry(file) && !isDeclaration(file))
      .map(file => ({ file, others: meeting(subject, file.path, week) }))
      .filter(({ file, others }) => others.length >= (week.past.hotspot(file.path) === null ? 1 : MANY));
    if (met.length === 0) return null;
    const pullRequests = met.flatMap(one => one.others.map(({ pullRequest }) => pullRequest));
    const others = numbersOf(pullRequests);
    const names = [
      ...new Set(pullRequests.flatMap(({ author }) => (author === null ? [] : [author.login ?? author.name]))),
    ];
    return {
      severity: others.length >= MANY ? 'medium' : 'low',
      evidence: {
        paths: tellingPaths(met.map(({ file }) => file)),
        names: names.sort(compareText),
        pullRequests: others,
      },
    };
  },
} as const satisfies Signal;
