import type { Area } from '../domain/briefing.js';
import type { Digest, Entry } from '../domain/digest.js';
import type { SectionId } from '../domain/sections.js';
import { isRevert, stands } from '../domain/standing.js';
import { attentionLines, MAX_ATTENTION_LINES } from './attention-lines.js';
import { type Item, itemsOf, numbersIn } from './items.js';
import { areaOf, entriesByNumber, isAtLeast } from './lookup.js';
import { shownNarration } from './narration/shown.js';
import { toldIn } from './narration/text.js';
import type { ComposeOptions } from './section.js';

/** A longer list is no summary. */
const MAX_NEWS = 6;
const MAX_IN_AREA = 2;

/** The most important changes of one area. */
export interface News {
  /** null: they are in no area. */
  area: Area | null;
  items: Item[];
}

/** The highlights by area, the most important first. A quiet week is one list, and has none. */
export function newsOf(digest: Digest): News[] {
  if (!isAtLeast(digest, 'regular')) return [];
  const all: News[] = [];
  for (const item of itemsOf(withSeries(digest), digest)) {
    const area = areaOf(digest, item.lead);
    const own = all.find(one => one.area !== null && one.area === area);
    if (own !== undefined && own.items.length < MAX_IN_AREA) own.items.push(item);
    else if (own === undefined && all.length < MAX_NEWS) all.push({ area, items: [item] });
  }
  return all;
}

/** The highlights, each followed by the pull requests of its series that stand. */
function withSeries(digest: Digest): number[] {
  const { highlights, series } = digest;
  const entries = entriesByNumber(digest);
  const isStanding = (number: number) => {
    const outcome = entries.get(number)?.outcome;
    return outcome !== undefined && stands(outcome) && !isRevert(outcome);
  };
  const all = highlights.flatMap(number => [
    number,
    ...(series.find(one => one.pullRequests.includes(number))?.pullRequests ?? []).filter(isStanding),
  ]);
  return [...new Set(all)];
}

/** The reverted pull requests of the period, their reverts, and what brings back something from before it. */
function revertedNumbers({ pullRequests, statistics }: Digest): number[] {
  const own = new Set(pullRequests.map(({ number }) => number));
  const isNamed = ({ outcome }: Entry) => !stands(outcome) || (outcome.relands ?? []).some(number => !own.has(number));
  const reverts = statistics.reverts.map(({ pullRequest }) => pullRequest);
  return [...pullRequests.filter(isNamed).map(({ number }) => number), ...reverts];
}

export type Describing = Extract<SectionId, 'this-week' | 'attention' | 'reverted'>;

type Options = Pick<ComposeOptions, 'sections' | 'language'>;

function numbersOf(id: Describing, digest: Digest, options: Options): number[] {
  switch (id) {
    case 'this-week':
      return [
        ...toldIn(shownNarration(digest, options).week, entriesByNumber(digest)),
        ...newsOf(digest).flatMap(({ items }) => items.flatMap(numbersIn)),
      ];
    case 'reverted':
      return revertedNumbers(digest);
    case 'attention':
      return attentionLines(digest, describedIn(['reverted', 'this-week'], digest, options))
        .slice(0, MAX_ATTENTION_LINES)
        .filter(({ tellsEffect }) => tellsEffect)
        .map(({ entry }) => entry.number);
  }
}

/** The pull requests that these sections describe, as far as the page has them. */
export function describedIn(ids: readonly Describing[], digest: Digest, options: Options): ReadonlySet<number> {
  return new Set(ids.filter(id => options.sections.includes(id)).flatMap(id => numbersOf(id, digest, options)));
}
