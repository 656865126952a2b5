import { type SectionContent, statement } from '../../domain/page.js';
import { itemsOf } from '../items.js';
import { type Change, changeLine, changesOf, namedOf, repositoriesIn } from './shared.js';
import { type Located, ReferenceSet, type RepositoryView, referenceTo } from './views.js';

/** What fewer have in common is listed in each of them. */
const MIN_REPOSITORIES = 3;
const MAX_LINES = 5;
/** Numbers in one line, which stand for a line in each of their repositories. */
const MAX_NAMED = 20;

/**
 * What several repositories did in the same words, such as a file that is the same in all of them, those of the most first.
 * `isElsewhere`: another part of the page describes it, or a model's sentences do.
 */
export function changesInCommon(
  repositories: readonly RepositoryView[],
  isElsewhere: (view: RepositoryView, number: number) => boolean,
): Change[] {
  const alone = repositories.flatMap(view =>
    itemsOf(
      view.part.effects.filter(number => !isElsewhere(view, number)),
      view.part,
    ).flatMap(({ lead, others }): Located[] => (others.length === 0 ? [[view, lead]] : [])),
  );
  return changesOf(alone)
    .filter(change => repositoriesIn(change).size >= MIN_REPOSITORIES)
    .sort((one, other) => repositoriesIn(other).size - repositoriesIn(one).size)
    .slice(0, MAX_LINES);
}

/** The pull requests that the group of these changes names. */
export function namedInCommon(changes: readonly Change[]): ReferenceSet {
  return new ReferenceSet(changes.flatMap(change => namedOf(change, MAX_NAMED)).map(one => referenceTo(...one)));
}

/** A group before those of the repositories; none if they have nothing in common. */
export function groupInCommon(changes: readonly Change[]): SectionContent[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap(change => changeLine(change, MAX_NAMED) ?? []);
  return [{ lead: statement('in-common', {}), narrated: null, lines, more: null }];
}
