import type { SectionId } from '../../domain/sections.js';
import { isRevert, stands } from '../../domain/standing.js';
import { MAX_ATTENTION_LINES } from '../attention-lines.js';
import { toldIn } from '../narration/text.js';
import type { ComposeOptions } from '../section.js';
import { attentionOver } from './attention-over.js';
import { narratedIn, shownOverAll } from './narration.js';
import { locatedIn, newsOf } from './news.js';
import { namedOf } from './shared.js';
import { type OrganizationView, ReferenceSet, referenceTo } from './views.js';

function ofReverts({ repositories }: OrganizationView) {
  return repositories.flatMap(view =>
    view.part.pullRequests
      .filter(({ outcome }) => !stands(outcome) || isRevert(outcome))
      .map(({ number }) => referenceTo(view, number)),
  );
}

/** Those of the sentences that open the page, and of the news. `isNamed`: of the news those alone whose numbers it names. */
function ofNews(all: OrganizationView, options: Options, isNamed: boolean) {
  const shown = shownOverAll(all, options);
  return [
    ...all.repositories.flatMap(view =>
      toldIn(shown.aboveOf(view), view.entries).map(number => referenceTo(view, number)),
    ),
    ...newsOf(all, narratedIn(all, shown))
      .flatMap(news => locatedIn(news, isNamed))
      .map(one => referenceTo(...one)),
  ];
}

type Options = Pick<ComposeOptions, 'sections' | 'language'>;

/** The pull requests that the sections above "What changed" describe under their numbers, as far as the page has these sections. */
export function describedAbove(all: OrganizationView, options: Options): ReferenceSet {
  const has = (id: SectionId) => options.sections.includes(id);
  const news = describedInNews(all, options);
  const ofAttention = has('attention')
    ? attentionOver(all, news)
        .slice(0, MAX_ATTENTION_LINES)
        .filter(({ tellsEffect }) => tellsEffect)
        .flatMap(({ about }) => namedOf(about))
        .map(one => referenceTo(...one))
    : [];
  return new ReferenceSet([
    ...(has('this-week') ? ofNews(all, options, true) : []),
    ...(has('reverted') ? ofReverts(all) : []),
    ...ofAttention,
  ]);
}

/** Those that "This week" and "Reverted" describe, those included of which the numbers have no room. */
export function describedInNews(all: OrganizationView, options: Options): ReferenceSet {
  const news = options.sections.includes('this-week') ? ofNews(all, options, false) : [];
  return new ReferenceSet([...news, ...(options.sections.includes('reverted') ? ofReverts(all) : [])]);
}
