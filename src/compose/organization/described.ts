import type { SectionId } from '../../domain/sections.js';
import { isRevert, stands } from '../../domain/standing.js';
import { attentionLines, MAX_ATTENTION_LINES } from '../attention-lines.js';
import { type Item, itemsOf, numbersIn } from '../items.js';
import type { ComposeOptions } from '../section.js';
import { located, type OrganizationView, ReferenceSet, type RepositoryView, referenceTo } from './views.js';

/** A longer list is no summary. */
const MAX_REPOSITORIES = 8;
const MAX_ITEMS = 2;

/** The most important changes of one repository. */
export interface RepositoryNews {
  view: RepositoryView;
  items: readonly Item[];
}

/** The first highlights of each repository, the repository of the most important one first. */
export function newsOf(all: OrganizationView): RepositoryNews[] {
  const numbers = new Map<RepositoryView, number[]>();
  for (const [view, number] of located(all.digest.highlights, all)) {
    const own = numbers.get(view);
    if (own !== undefined) own.push(number);
    else if (numbers.size < MAX_REPOSITORIES) numbers.set(view, [number]);
  }
  return [...numbers].map(([view, own]) => ({ view, items: itemsOf(own, view.part).slice(0, MAX_ITEMS) }));
}

/** The lines of "Before you upgrade" of all repositories, in the order of the digest. */
export function attentionOver(all: OrganizationView, described: ReferenceSet) {
  return located(all.digest.attention, all).flatMap(([view, number]) => {
    const own = view.part.attention.filter(({ pullRequest }) => pullRequest === number);
    const isDescribed = new Set(described.has(view, number) ? [number] : []);
    return attentionLines({ ...view.part, attention: own }, isDescribed).map(line => ({ view, line }));
  });
}

function ofReverts({ repositories }: OrganizationView) {
  return repositories.flatMap(view =>
    view.part.pullRequests
      .filter(({ outcome }) => !stands(outcome) || isRevert(outcome))
      .map(({ number }) => referenceTo(view, number)),
  );
}

function ofNews(all: OrganizationView) {
  return newsOf(all).flatMap(({ view, items }) => items.flatMap(numbersIn).map(number => referenceTo(view, number)));
}

/** The pull requests that the sections above "What changed" describe, as far as the page has these sections. */
export function describedAbove(all: OrganizationView, { sections }: Pick<ComposeOptions, 'sections'>): ReferenceSet {
  const has = (id: SectionId) => sections.includes(id);
  const news = describedInNews(all, { sections });
  const ofAttention = has('attention')
    ? attentionOver(all, news)
        .slice(0, MAX_ATTENTION_LINES)
        .filter(({ line }) => line.tellsEffect)
        .map(({ view, line }) => referenceTo(view, line.entry.number))
    : [];
  return new ReferenceSet([
    ...(has('this-week') ? ofNews(all) : []),
    ...(has('reverted') ? ofReverts(all) : []),
    ...ofAttention,
  ]);
}

/** Those that "This week" and "Reverted" describe. */
export function describedInNews(all: OrganizationView, { sections }: Pick<ComposeOptions, 'sections'>): ReferenceSet {
  const news = sections.includes('this-week') ? ofNews(all) : [];
  return new ReferenceSet([...news, ...(sections.includes('reverted') ? ofReverts(all) : [])]);
}
