import type { SectionId } from '../../domain/sections.js';
import { isRevert, stands } from '../../domain/standing.js';
import { attentionLines, MAX_ATTENTION_LINES } from '../attention-lines.js';
import { type Item, itemsOf, numbersIn } from '../items.js';
import { toldIn } from '../narration/text.js';
import type { ComposeOptions } from '../section.js';
import { shownOverAll } from './narration.js';
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

/** Those of the sentences that open the page, and of the news. */
function ofNews(all: OrganizationView, options: Options) {
  const shown = shownOverAll(all, options);
  return [
    ...all.repositories.flatMap(view =>
      toldIn(shown.aboveOf(view), view.entries).map(number => referenceTo(view, number)),
    ),
    ...newsOf(all).flatMap(({ view, items }) => items.flatMap(numbersIn).map(number => referenceTo(view, number))),
  ];
}

type Options = Pick<ComposeOptions, 'sections' | 'language'>;

/** The pull requests that the sections above "What changed" describe, as far as the page has these sections. */
export function describedAbove(all: OrganizationView, options: Options): ReferenceSet {
  const has = (id: SectionId) => options.sections.includes(id);
  const news = describedInNews(all, options);
  const ofAttention = has('attention')
    ? attentionOver(all, news)
        .slice(0, MAX_ATTENTION_LINES)
        .filter(({ line }) => line.tellsEffect)
        .map(({ view, line }) => referenceTo(view, line.entry.number))
    : [];
  return new ReferenceSet([
    ...(has('this-week') ? ofNews(all, options) : []),
    ...(has('reverted') ? ofReverts(all) : []),
    ...ofAttention,
  ]);
}

/** Those that "This week" and "Reverted" describe. */
export function describedInNews(all: OrganizationView, options: Options): ReferenceSet {
  const news = options.sections.includes('this-week') ? ofNews(all, options) : [];
  return new ReferenceSet([...news, ...(options.sections.includes('reverted') ? ofReverts(all) : [])]);
}
