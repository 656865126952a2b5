import { rollup } from 'd3-array';
import type { Change } from '../changes/index.js';
import { TOP_LEVEL } from '../paths/modules.js';
import { innerTitle, isNotice, keyOf, type Tag } from '../tags/index.js';
import { termsOf } from './terms.js';

/** What a theme may be made of, with those who could be in it, each with how much it is about them: above 0. */
export interface Candidate {
  id: string;
  by: 'tag' | 'kind' | 'module';
  members: Map<number, number>;
}

/** How much a tag says of what a pull request is about, by how it was found; the second, third … each say less. */
const TAG: Readonly<Record<Tag['by'], number>> = { own: 1.1, name: 1, kind: 0.5, paths: 0.4, words: 0.3 };
const EACH_NEXT = 0.87;
/** A title that names what others carry as a tag, without carrying it itself. */
const NAMED_IN_TITLE = 0.4;
/** A word of the titles that nobody carries as a tag. */
export const TERM = 0.28;
/** A file beside those of a theme: most of what happens in this module carries the tag. */
const NEIGHBOUR = 0.3;
const KIND = 0.2;
const MODULE = 0.15;
/** The share of a module's pull requests that makes it the tag's home. */
const HOME = 0.6;

/** Kinds that no rule makes a tag of, and that gather what has nothing else in common. */
const GATHERING = new Set(['fix', 'feature', 'refactor', 'chore']);

export class Candidates {
  readonly #all = new Map<string, Candidate>();

  add(by: Candidate['by'], name: string, number: number, weight: number): void {
    const id = `${by}:${name}`;
    const candidate = this.#all.get(id) ?? { id, by, members: new Map() };
    this.#all.set(id, candidate);
    candidate.members.set(number, Math.max(weight, candidate.members.get(number) ?? 0));
  }

  /** Those made of tags, of kinds or of modules. */
  of(by: Candidate['by']): Candidate[] {
    return [...this.#all.values()].filter(candidate => candidate.by === by);
  }

  values(): Candidate[] {
    return [...this.#all.values()];
  }
}

/** The module in which most of a pull request's files lie; null: there is no such module. */
function mainModule({ files, source }: Change): string | null {
  const counted = source.length > 0 ? source : files;
  const counts = [
    ...rollup(
      counted,
      rows => rows.length,
      ({ module }) => module,
    ),
  ];
  return counts.find(([, count]) => count * 2 > counted.length)?.[0] ?? null;
}

function addTags(candidates: Candidates, number: number, tags: readonly Tag[]): void {
  tags
    .filter(({ name }) => !isNotice(name))
    .forEach(({ name, by }, position) => {
      candidates.add('tag', keyOf(name), number, TAG[by] * EACH_NEXT ** position);
    });
}

/** What lies in a module whose pull requests mostly carry a tag belongs there, whether or not somebody wrote it down. */
function addNeighbours(candidates: Candidates): void {
  const tags = candidates.of('tag');
  for (const { members } of candidates.of('module')) {
    const homes = tags.filter(tag => {
      const inside = [...members.keys()].filter(number => (tag.members.get(number) ?? 0) > NEIGHBOUR);
      return inside.length >= members.size * HOME && inside.length * 2 >= tag.members.size;
    });
    for (const home of homes) {
      for (const number of members.keys()) candidates.add('tag', home.id.slice('tag:'.length), number, NEIGHBOUR);
    }
  }
}

export function candidatesOf(
  changes: readonly Change[],
  tagsByNumber: ReadonlyMap<number, readonly Tag[]>,
): Candidates {
  const candidates = new Candidates();
  for (const change of changes) {
    const { number } = change.pullRequest;
    addTags(candidates, number, tagsByNumber.get(number) ?? []);
    if (GATHERING.has(change.kind)) candidates.add('kind', change.kind, number, KIND);
    if (/^\W*revert/i.test(change.pullRequest.title)) candidates.add('kind', 'revert', number, KIND);
    const module = mainModule(change);
    if (module !== null && module !== TOP_LEVEL) candidates.add('module', module, number, MODULE);
  }
  const carried = new Set(candidates.of('tag').map(({ id }) => id.slice('tag:'.length)));
  for (const [term, numbers] of termsOf(
    changes.map(change => ({ change, title: innerTitle(change.pullRequest.title) })),
  )) {
    const weight = carried.has(term) ? NAMED_IN_TITLE : TERM;
    for (const number of numbers) candidates.add('tag', term, number, weight);
  }
  addNeighbours(candidates);
  return candidates;
}
