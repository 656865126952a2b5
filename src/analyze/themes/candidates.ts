import { rollup } from 'd3-array';
import type { Change } from '../changes/index.js';
import { TOP_LEVEL } from '../paths/modules.js';
import { innerTitle, isNotice, keyOf, type Tag } from '../tags/index.js';
import { termsOf } from './terms.js';

/** Something that pull requests have in common and that can become a theme. */
export interface Candidate {
  /** `tag:amd`, `kind:fix`, `module:src/query` */
  id: string;
  by: 'tag' | 'kind' | 'module';
  /** The id without `by`. */
  key: string;
  /** Its pull requests, each with its weight: how much it is about the candidate, above 0. */
  members: Map<number, number>;
}

/** The weight of a tag, by how it was found. docs/themes.md lists all weights. */
const TAG: Readonly<Record<Tag['by'], number>> = { own: 1.1, name: 1, kind: 0.5, paths: 0.4, words: 0.3 };
/** A tag weighs this share of what it would weigh one place earlier among the tags of its pull request. */
const NEXT_TAG = 0.87;
/** The title names what other pull requests have as a tag. */
const TAG_IN_TITLE = 0.4;
/** The title has a word that others have too, but no pull request has as a tag. */
export const WORD_IN_TITLE = 0.28;
/** The pull request is in the home module of the tag. */
const HOME_MODULE = 0.3;
const KIND = 0.2;
const MODULE = 0.15;

/** A module is the home of a tag if at least this share of its pull requests has the tag. */
const MIN_TAGGED_SHARE = 0.6;

/** Kinds that have no tag. They only collect pull requests that have nothing else in common. */
const KINDS_WITHOUT_TAG = new Set(['fix', 'feature', 'refactor', 'chore']);

/** Collects candidates and their members; a pull request keeps its greatest weight in each. */
class Candidates {
  readonly #all = new Map<string, Candidate>();

  add(by: Candidate['by'], key: string, number: number, weight: number): void {
    const id = `${by}:${key}`;
    const candidate = this.#all.get(id) ?? { id, by, key, members: new Map() };
    this.#all.set(id, candidate);
    candidate.members.set(number, Math.max(weight, candidate.members.get(number) ?? 0));
  }

  of(by: Candidate['by']): Candidate[] {
    return this.all().filter(candidate => candidate.by === by);
  }

  all(): Candidate[] {
    return [...this.#all.values()];
  }
}

/** The module with more than half of the source files, or of all files if there is no source. */
function mainModule({ files, source }: Change): string | null {
  const counted = source.length > 0 ? source : files;
  const counts = rollup(
    counted,
    rows => rows.length,
    ({ module }) => module,
  );
  return [...counts].find(([, count]) => count * 2 > counted.length)?.[0] ?? null;
}

function addTags(candidates: Candidates, number: number, tags: readonly Tag[]): void {
  tags
    .filter(({ name }) => !isNotice(name))
    .forEach(({ name, by }, position) => {
      candidates.add('tag', keyOf(name), number, TAG[by] * NEXT_TAG ** position);
    });
}

function addKindAndModule(candidates: Candidates, change: Change): void {
  const { number, title } = change.pullRequest;
  if (KINDS_WITHOUT_TAG.has(change.kind)) candidates.add('kind', change.kind, number, KIND);
  if (/^\W*revert/i.test(title)) candidates.add('kind', 'revert', number, KIND);
  const module = mainModule(change);
  if (module !== null && module !== TOP_LEVEL) candidates.add('module', module, number, MODULE);
}

function addTerms(candidates: Candidates, changes: readonly Change[]): void {
  const tags = new Set(candidates.of('tag').map(({ key }) => key));
  const terms = termsOf(changes.map(change => ({ change, title: innerTitle(change.pullRequest.title) })));
  for (const [term, numbers] of terms) {
    const weight = tags.has(term) ? TAG_IN_TITLE : WORD_IN_TITLE;
    for (const number of numbers) candidates.add('tag', term, number, weight);
  }
}

/** Pull requests without the tag join it if they are in a home module of the tag. */
function addHomeModules(candidates: Candidates): void {
  const tags = candidates.of('tag');
  for (const { members } of candidates.of('module')) {
    const inModule = [...members.keys()];
    const isHomeOf = (tag: Candidate) => {
      const tagged = inModule.filter(number => (tag.members.get(number) ?? 0) > HOME_MODULE);
      return tagged.length >= inModule.length * MIN_TAGGED_SHARE && tagged.length * 2 >= tag.members.size;
    };
    for (const { key } of tags.filter(isHomeOf)) {
      for (const number of inModule) candidates.add('tag', key, number, HOME_MODULE);
    }
  }
}

/** Everything that could be a theme of the week: tags, words of titles, kinds and modules. */
export function candidatesOf(
  changes: readonly Change[],
  tagsByNumber: ReadonlyMap<number, readonly Tag[]>,
): Candidate[] {
  const candidates = new Candidates();
  for (const change of changes) {
    const { number } = change.pullRequest;
    addTags(candidates, number, tagsByNumber.get(number) ?? []);
    addKindAndModule(candidates, change);
  }
  addTerms(candidates, changes);
  addHomeModules(candidates);
  return candidates.all();
}
