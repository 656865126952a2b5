import type { Change } from '../../../src/analyze/changes/index.js';
import type { Tag } from '../../../src/analyze/tags/index.js';
import type { Candidate } from '../../../src/analyze/themes/candidates.js';
import { themesOf } from '../../../src/analyze/themes/index.js';
import type { Theme } from '../../../src/analyze/themes/theme.js';
import { change } from '../../support/change.js';
import { file, type Given } from '../../support/pull-request.js';

interface Tagged extends Partial<Given> {
  /** `Grid Router:words` are two tags, the first found by name; `+` stands for a space. */
  tags?: string;
}

/** Pull requests with these tags, and with nothing else in common unless given. */
export function times(count: number, tags: string, given: Partial<Given> = {}): Tagged[] {
  return Array.from({ length: count }, () => ({ tags, ...given }));
}

/** Pull requests with nothing in common. */
export const alone = (count: number) => times(count, '');
/** Pull requests with the prefix of a kind: `fix`. */
export const kind = (count: number, prefix: string) => times(count, '', { title: `${prefix}: wake up` });

function tagsOf({ tags = '' }: Tagged): Tag[] {
  const words = tags.split(' ').filter(word => word !== '');
  return words.map(word => {
    const [name = '', by = 'name'] = word.split(':');
    return { name: name.replaceAll('+', ' '), by: by as Tag['by'] };
  });
}

/** The changes and tags of a week, numbered from 1 in the given order, each in a file of its own unless given. */
export function weekOf(tagged: readonly Tagged[]): { changes: Change[]; tags: Map<number, Tag[]> } {
  return {
    changes: tagged.map(({ tags, ...given }, index) =>
      change({ number: index + 1, title: 'Wake up', files: [file(`f${index}`)], ...given }),
    ),
    tags: new Map(tagged.map((one, index) => [index + 1, tagsOf(one)])),
  };
}

/** The themes of a week of tagged pull requests without importance. */
export function themesOfTagged(tagged: readonly Tagged[], edit: (one: Change) => Change = one => one): Theme[] {
  const { changes, tags } = weekOf(tagged);
  return themesOf(changes.map(edit), tags, new Map());
}

/** The sizes of the themes: `Grid 4, Router 3, kind:fix 2, other 5`. */
export function sizes(...week: readonly Tagged[][]): string {
  return themesOfTagged(week.flat())
    .map(({ id, name, pullRequests }) => `${name ?? id} ${pullRequests.length}`)
    .join(', ');
}

/** A candidate by its id, with the weights of its members. */
export function candidate(id: string, weights: Readonly<Record<number, number>>): Candidate {
  const by = id.split(':')[0] as Candidate['by'];
  const members = new Map(Object.entries(weights).map(([number, weight]) => [Number(number), weight]));
  return { id, by, key: id.slice(by.length + 1), members };
}

/** A candidate whose members all have the same weight. */
export function candidateOf(id: string, numbers: readonly number[], weight = 1): Candidate {
  return candidate(id, Object.fromEntries(numbers.map(number => [number, weight])));
}

/** The numbers from `first` to `last`. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
