import type { Change } from '../../../src/analyze/changes/index.js';
import type { Tag } from '../../../src/analyze/tags/index.js';
import { type Theme, themesOf } from '../../../src/analyze/themes/index.js';
import { change } from '../../support/change.js';
import { file, type Given } from '../../support/pull-request.js';

interface One extends Partial<Given> {
  /** `Grid Router:words` carries two tags, the first by name. */
  tags?: string;
}

/** So many pull requests of which nothing is known but this. */
export function times(count: number, tags: string, given: Partial<Given> = {}): One[] {
  return Array.from({ length: count }, () => ({ tags, ...given }));
}

export const alone = (count: number) => times(count, '');
export const kind = (count: number, prefix: string) => times(count, '', { title: `${prefix}: wake up` });

function tagsOf({ tags = '' }: One): Tag[] {
  const words = tags.split(' ').filter(word => word !== '');
  return words.map(word => {
    const [name = '', by = 'name'] = word.split(':');
    return { name: name.replaceAll('+', ' '), by: by as Tag['by'] };
  });
}

/** The themes of a week of tagged pull requests, numbered from 1 in the order given. */
export function themesOfTagged(week: readonly One[], edit: (one: Change) => Change = one => one): Theme[] {
  const changes = week.map(({ tags, ...given }, index) =>
    edit(change({ number: index + 1, title: 'Wake up', files: [file(`f${index}`)], ...given })),
  );
  return themesOf(changes, new Map(week.map((one, index) => [index + 1, tagsOf(one)])), new Map());
}

/** `Grid 4, Router 3, kind:fix 2, other 5` */
export function sizes(...week: readonly One[][]): string {
  return themesOfTagged(week.flat())
    .map(({ id, name, pullRequests }) => `${name ?? id} ${pullRequests.length}`)
    .join(', ');
}
