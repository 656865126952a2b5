import { authorKey } from '../../domain/pull-request.js';
import { hoursBetween } from '../durations.js';
import { numbersOf } from '../order.js';
import type { Subject, SubjectFile } from '../subjects/index.js';
import { tellingPaths } from '../telling-paths.js';
import type { Week } from '../week.js';
import { isByPerson, isReland, isRevert } from './evidence.js';
import type { Signal } from './signal.js';

const HOURS = 48;
/** A line or two of each do not meet. */
const FEWEST_LINES = 10;
const MANY = 3;

const weighs = ({ additions, deletions, status }: SubjectFile) =>
  status !== 'removed' && additions + deletions >= FEWEST_LINES;

function isOthers(a: Subject, b: Subject): boolean {
  const [one, other] = [a.pullRequest.author, b.pullRequest.author];
  return one !== null && other !== null && authorKey(one) !== authorKey(other);
}

/** Whether it is a change of its own, and no back and forth. */
function isOwn(subject: Subject): boolean {
  return isByPerson(subject) && !isRevert(subject) && !isReland(subject);
}

function meeting(subject: Subject, path: string, week: Week): Subject[] {
  const { mergedAt } = subject.pullRequest;
  return week.touching(path).filter(other => {
    const [first, last] = [mergedAt, other.pullRequest.mergedAt].sort() as [string, string];
    return (
      isOthers(subject, other) &&
      hoursBetween(first, last) <= HOURS &&
      isOwn(other) &&
      other.files.some(file => file.path === path && weighs(file))
    );
  });
}

/** Several people changed the same source file within two days: each was reviewed without the other. */
export const collision = {
  id: 'collision',
  find: (subject, week) => {
    if (!isOwn(subject)) return null;
    const met = subject.source
      .filter(weighs)
      .map(file => ({ file, others: meeting(subject, file.path, week) }))
      .filter(({ others }) => others.length > 0);
    if (met.length === 0) return null;
    const others = numbersOf(met.flatMap(one => one.others.map(({ pullRequest }) => pullRequest)));
    return {
      severity: others.length >= MANY ? 'medium' : 'low',
      evidence: { paths: tellingPaths(met.map(({ file }) => file)), pullRequests: others },
    };
  },
} as const satisfies Signal;
