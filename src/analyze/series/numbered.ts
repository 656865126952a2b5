import { min } from 'd3-array';
import type { Series } from '../../domain/briefing.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Change } from '../changes/index.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { isKindTag, isTopic, keyOf } from '../tags/index.js';
import { type Step, stepIn } from './step.js';
import { commonStart, isContent, isSubject, sameWord, withCapital, wordsOf } from './words.js';

export type Draft = Omit<Series, 'id'>;

interface NumberedChange {
  number: number;
  author: string | null;
  step: Step;
  /** Names in its prefix by key. */
  prefix: ReadonlyMap<string, string>;
  words: readonly string[];
}

/** More numbered titles than a week has. */
const MAX_COMPARED = 500;
/** The words at the start of a title, among which is the subject of its series. */
const OPENING_WORDS = 4;

function numberedChange({ pullRequest: { number, title, author } }: Change): NumberedChange | null {
  const step = stepIn(title);
  if (step === null) return null;
  const { tags, type, scope, rest } = titlePrefix(step.rest);
  const names = [...tags, type ?? '', scope ?? ''].filter(name => isTopic(name) && !isKindTag(keyOf(name)));
  return {
    number,
    author: author === null ? null : authorKey(author),
    step,
    prefix: new Map(names.map(name => [keyOf(name), name])),
    words: wordsOf(rest),
  };
}

function subjectsOf({ words }: NumberedChange): ReadonlySet<string> {
  return new Set(words.filter(isSubject).map(keyOf));
}

interface Keys {
  keys(): Iterable<string>;
  has(key: string): boolean;
}

function shared(a: Keys, b: Keys): number {
  return [...a.keys()].filter(one => b.has(one)).length;
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

/** Words that at least this share of the titles have are in the name. */
const MIN_SHARE_WITH_WORD = 0.6;
/** Of so few, all have to have them. */
const FEW_STEPS = 4;

/** The words that all titles start with; without a subject among them, at least two. */
function commonOpening([first, ...others]: readonly NumberedChange[]): string | null {
  if (first === undefined) return null;
  const length = min(others, ({ words }) => commonStart(first.words, words));
  const opening = first.words.slice(0, length);
  while (opening.length > 0 && !isContent(opening.at(-1) ?? '')) opening.pop();
  return opening.length > 1 || (opening.length === 1 && opening.some(isSubject)) ? opening.join(' ') : null;
}

/** The words that most titles have, in the order of the title that has most of them, with `…` for what differs. */
function commonWords(steps: readonly NumberedChange[]): string | null {
  const hasWord = ({ words }: NumberedChange, word: string) => words.some(other => sameWord(other, word));
  const enough = steps.length <= FEW_STEPS ? steps.length : steps.length * MIN_SHARE_WITH_WORD;
  const isCommon = (word: string) => steps.filter(step => hasWord(step, word)).length >= enough;
  const [fullest] = [...steps].sort((a, b) => b.words.filter(isCommon).length - a.words.filter(isCommon).length);
  const common = fullest?.words.filter(isCommon) ?? [];
  if (common.filter(isContent).length < 2 || !common.some(isSubject)) return null;
  const isFirst = (word: string, at: number) => fullest?.words.findIndex(other => sameWord(other, word)) === at;
  const parts = (fullest?.words ?? []).map((word, at) => (isCommon(word) && isFirst(word, at) ? word : '…'));
  return parts
    .filter((word, at) => word !== '…' || parts[at - 1] !== '…')
    .join(' ')
    .replace(/^… | …$/g, '');
}

/** A name that all give in brackets or as scope. */
function commonPrefix([first, ...others]: readonly NumberedChange[]): string | null {
  const [name] = [...(first?.prefix ?? [])].filter(([key]) => others.every(({ prefix }) => prefix.has(key)));
  return name?.[1] ?? null;
}

/** What the steps have in common, as a line. */
function nameOf(steps: readonly NumberedChange[]): string {
  const [first] = steps;
  const label = first?.step.label ?? '';
  const inBrackets = label !== '' && steps.every(({ step }) => sameWord(step.label, label)) ? label : null;
  const opening = commonOpening(steps);
  const longOpening = opening?.includes(' ') ? opening : null;
  const name = inBrackets ?? longOpening ?? commonWords(steps) ?? commonPrefix(steps) ?? opening;
  return withCapital(name ?? first?.words.join(' ') ?? '');
}

/** Series whose titles are numbered: two steps or more. */
export function numberedSeries(changes: readonly Change[]): Draft[] {
  const groups: NumberedChange[][] = [];
  const numbered = changes.flatMap(change => numberedChange(change) ?? []);
  for (const one of numbered.slice(0, MAX_COMPARED)) {
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
