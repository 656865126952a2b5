import type { Area } from '../domain/briefing.js';
import type { Digest } from '../domain/digest.js';
import type { History } from '../domain/history.js';
import { type AreaFacts, areasOf } from './areas/index.js';
import type { AssessedChange } from './assess.js';
import { attentionOf } from './attention/index.js';
import { isOnlyBump } from './changes/bumps.js';
import { changesNoLine } from './changes/predicates.js';
import { isExampleOnly } from './changes/product-files.js';
import { mainAuthorOf } from './groups/main-author.js';
import { type HighlightLimits, highlightsOf } from './highlights/index.js';
import { tenthsOf } from './importance/index.js';
import type { OwnersOf } from './paths/code-owners.js';
import type { AssessedPeriod } from './period.js';
import { secondLookOf } from './second-look/index.js';
import { seriesOf } from './series/index.js';

/** What a reader sees first, and in which groups. */
export type Briefing = Pick<
  Digest,
  'highlights' | 'areas' | 'withoutArea' | 'minor' | 'series' | 'attention' | 'secondLook'
>;

export interface BriefingFacts {
  /** `owner/name` */
  repository: string;
  highlights: HighlightLimits;
  history: History | undefined;
  /** null: no CODEOWNERS file is known. */
  ownersOf: OwnersOf | null;
}

function pickHighlights(
  assessed: readonly AssessedChange[],
  areas: readonly Area[],
  limits: HighlightLimits,
): number[] {
  const areaOf = new Map(areas.flatMap(({ id, pullRequests }) => pullRequests.map(number => [number, id] as const)));
  const candidates = assessed.map(({ change, importance }) => ({
    number: change.pullRequest.number,
    score: tenthsOf(importance) / 10,
    modules: change.modules,
    kind: change.kind,
    breaking: change.breaking,
    bot: change.pullRequest.author?.bot ?? false,
    bump: isOnlyBump(change),
    empty: changesNoLine(change),
    example: isExampleOnly(change),
    outcome: change.outcome,
  }));
  return highlightsOf(candidates, number => areaOf.get(number) ?? null, limits);
}

/** The areas, and the highlights: these are spread over areas, and none is outside of them where there are any. */
function areasAndHighlights(assessed: readonly AssessedChange[], facts: AreaFacts, limits: HighlightLimits) {
  const changes = assessed.map(({ change }) => change);
  const areas = areasOf(changes, facts);
  const highlights = pickHighlights(assessed, areas.areas, limits);
  const outside = areas.areas.length === 0 ? [] : highlights.filter(number => areas.without.includes(number));
  return { ...(outside.length === 0 ? areas : areasOf(changes, { ...facts, important: outside })), highlights };
}

/** Groups the changes of a period, and chooses what stands out. */
export function briefingOf({ assessed, context, entries }: AssessedPeriod, facts: BriefingFacts): Briefing {
  const changes = assessed.map(({ change }) => change);
  const importance = new Map(assessed.map(one => [one.change.pullRequest.number, one.importance.score]));
  const tags = new Map(assessed.map(one => [one.change.pullRequest.number, one.tags]));
  const series = seriesOf(changes);
  const areaFacts = { repository: facts.repository, importance, tags, series };
  const { areas, without, minor, highlights } = areasAndHighlights(assessed, areaFacts, facts.highlights);
  const authored = areas.map((area): Area => {
    const mainAuthor = mainAuthorOf(entries.filter(({ number }) => area.pullRequests.includes(number)));
    return { ...area, ...(mainAuthor && { mainAuthor }) };
  });
  return {
    highlights,
    areas: authored,
    withoutArea: without,
    minor,
    series,
    attention: attentionOf(changes, context),
    secondLook: secondLookOf(assessed, { ownersOf: facts.ownersOf, history: facts.history }),
  };
}
