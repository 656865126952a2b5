import type { Series } from '../../domain/briefing.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Change } from '../changes/index.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { isTopic, keyOf } from '../tags/index.js';
import { type Step, stepIn } from './step.js';
import { commonStart, isSubject, withCapital, wordsOf } from './words.js';

export type Draft = Omit<Series, 'id'>;

interface NumberedChange {
  number: number;
  author: string | null;
  step: Step;
  /** Names in its prefix, as keys. */
  prefix: ReadonlySet<string>;
  words: readonly string[];
}

/** The words at the start of a title, among which is the subject of its series. */
const OPENING_WORDS = 4;

function numberedChange({ pullRequest: { number, title, author } }: Change): NumberedChange | null {
  const step = stepIn(title);
  if (step === null) return null;
  const { tags, type, scope, rest } = titlePrefix(step.rest);
  const names = [...tags, type ?? '', scope ?? ''].filter(isTopic).map(keyOf);
  return {
    number,
    author: author === null ? null : authorKey(author),
    step,
    prefix: new Set(names),
    words: wordsOf(rest),
  };
}

function subjectsOf({ words }: NumberedChange): ReadonlySet<string> {
  return new Set(words.filter(isSubject).map(keyOf));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(one => b.has(one)).length;
}

/** Whether two numbered pull requests are steps of the same work: alike numbering, and a subject in common. */
function belongTogether(a: NumberedChange, b: NumberedChange): boolean {
  if (a.step.by !== b.step.by || a.step.total !== b.step.total) return false;
  if (a.step.position.join('.') === b.step.position.join('.')) return false;
  const openings = [a, b].map(one => new Set(one.words.slice(0, OPENING_WORDS).filter(isSubject).map(keyOf)));
  const [first = new Set<string>(), second = new Set<string>()] = openings;
  const bySameAuthor = a.author !== null && a.author === b.author;
  const inPrefix = shared(a.prefix, b.prefix);
  if (bySameAuthor) return inPrefix + shared(first, second) > 0;
  return inPrefix + shared(subjectsOf(a), subjectsOf(b)) >= 2 && shared(first, second) > 0;
}

function byPosition(a: NumberedChange, b: NumberedChange): number {
  const length = Math.max(a.step.position.length, b.step.position.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a.step.position[at] ?? 0) - (b.step.position[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.number - b.number;
}

/** The words that the titles start with, else the subjects that all have, else the title of the first step. */
function nameOf(steps: readonly NumberedChange[]): string {
  const [first, ...others] = steps;
  if (first === undefined) return '';
  const length = Math.min(...others.map(({ words }) => commonStart(first.words, words)));
  const opening = first.words.slice(0, length);
  while (opening.length > 0 && !/\p{L}{2}|\p{N}/u.test(opening.at(-1) ?? '')) opening.pop();
  while (opening.length > 0 && !isSubject(opening.at(-1) ?? '') && opening.length > 1) opening.pop();
  if (opening.some(isSubject)) return withCapital(opening.join(' '));
  const inAll = first.words.filter(
    word => isSubject(word) && others.every(({ words }) => words.some(other => keyOf(other) === keyOf(word))),
  );
  return withCapital(inAll.length > 0 ? inAll.join(' ') : first.words.join(' '));
}

/** Series whose titles are numbered: two steps or more. */
export function numberedSeries(changes: readonly Change[]): Draft[] {
  const groups: NumberedChange[][] = [];
  for (const change of changes) {
    const one = numberedChange(change);
    if (one === null) continue;
    const own = groups.filter(group => group.some(other => belongTogether(one, other)));
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push([...own.flat(), one]);
  }
  return groups
    .filter(group => group.length > 1)
    .map(group => {
      const steps = group.sort(byPosition);
      const total = steps[0]?.step.total ?? null;
      return {
        by: steps[0]?.step.by ?? 'number',
        name: nameOf(steps),
        pullRequests: steps.map(({ number }) => number),
        ...(total !== null && { total }),
      };
    });
}
