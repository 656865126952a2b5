import { type Digest, SCHEMA_VERSION } from '../domain/digest.js';
import type { Gathered, Repository } from '../domain/gathered.js';
import type { Period } from '../domain/period.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { WeekRecord } from '../domain/week-record.js';
import { type AssessedChange, type AssessOptions, assess } from './assess.js';
import { entryOf } from './entry.js';
import { productModules } from './groups/place.js';
import { type HighlightLimits, highlightsOf } from './highlights/index.js';
import { completenessOf } from './intake/completeness.js';
import { type Exclusions, exclude } from './intake/exclusions.js';
import { inMergeOrder } from './intake/order.js';
import { readCodeOwners } from './paths/code-owners.js';
import { findModules } from './paths/modules.js';
import { outcomes, revertClaimsOf } from './reverts/index.js';
import { computeStatistics } from './statistics/index.js';
import { moduleRows } from './statistics/modules.js';
import type { Measured } from './statistics/statistic.js';
import { suggestionsOf } from './suggestions/index.js';
import { describeThemes } from './themes/described.js';
import { themesOf } from './themes/index.js';
import { mainThemesOf } from './themes/main-themes.js';
import { revertedIn, weeksOf, withFlaggedBefore } from './weeks/index.js';

export { unresolvedReferences } from './reverts/references.js';
export { withHistories } from './weeks/histories.js';

/** What the digest is made of besides the gathered data. */
export interface AnalyzeOptions {
  version: string;
  source: Digest['source'];
  repository: Repository;
  period: Period;
  baseBranch: string | null;
  codeowners: string | null;
  exclusions: Exclusions;
  botsApart: boolean;
  /** Modules that the settings name, with their glob patterns. */
  modules: Readonly<Record<string, readonly string[]>>;
  assessment: AssessOptions;
  highlights: HighlightLimits;
  /** How well signals predict reverts, measured in this repository, by signal. */
  measured: Readonly<Record<string, Measured>>;
  /** Earlier pull requests, merged before the period, that reverts and relands in it refer to. */
  earlier: readonly PullRequest[];
  /** The known weeks before the period, oldest first. */
  weeksBefore: readonly WeekRecord[];
}

/** The digest of a period. It does not depend on the order of the gathered pull requests. */
export function analyze(gathered: Gathered, options: AnalyzeOptions): Digest {
  const { period, weeksBefore } = options;
  const own = inMergeOrder(gathered.pullRequests);
  const earlier = inMergeOrder(options.earlier);
  const merged = [...earlier, ...own];
  const { kept, excluded } = exclude(own, options.exclusions);
  const revertClaims = revertClaimsOf(merged);
  const outcomeOf = outcomes(own, earlier, revertClaims);
  const moduleOf = findModules(kept, options.modules, gathered.manifests);
  const assessed = assess(
    kept,
    { outcomes: withFlaggedBefore(outcomeOf, merged, weeksBefore), revertClaims, moduleOf, history: gathered.history },
    options.assessment,
  );
  const entries = assessed.map(entryOf);
  const ownersOf = options.codeowners === null ? null : readCodeOwners(options.codeowners);
  const modules = moduleRows(entries, moduleOf, ownersOf);
  const isProduct = productModules(modules);
  const themes = describeThemes(groupByTheme(assessed), entries, isProduct);
  const mainThemes = mainThemesOf(themes, entries.length);
  const statistics = computeStatistics(entries, {
    modules,
    isProduct,
    botsApart: options.botsApart,
    newContributors: gathered.newContributors ?? null,
    directPushes: gathered.directPushes ?? null,
    measured: options.measured,
  });
  const analyzed = {
    period,
    completeness: completenessOf(gathered, entries, excluded),
    pullRequests: entries,
    statistics,
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'merge-digest', version: options.version },
    source: options.source,
    repository: options.repository,
    period,
    baseBranch: options.baseBranch,
    completeness: analyzed.completeness,
    pullRequests: entries,
    highlights: pickHighlights(assessed, themes, options.highlights),
    themes,
    ...(mainThemes && { mainThemes }),
    statistics,
    suggestions: suggestionsOf({ assessed, ownersOf, reverts: statistics.reverts }),
    ...weeksOf(analyzed, revertedIn(outcomeOf, merged), weeksBefore),
  };
}

function groupByTheme(assessed: readonly AssessedChange[]): ReturnType<typeof themesOf> {
  return themesOf(
    assessed.map(({ change }) => change),
    new Map(assessed.map(({ change, tags }) => [change.pullRequest.number, tags])),
    new Map(assessed.map(({ change, importance }) => [change.pullRequest.number, importance.score])),
  );
}

function pickHighlights(
  assessed: readonly AssessedChange[],
  themes: Digest['themes'],
  limits: HighlightLimits,
): number[] {
  const named = themes.filter(({ by }) => by !== 'rest');
  const themeOf = new Map(named.flatMap(({ id, pullRequests }) => pullRequests.map(number => [number, id] as const)));
  const candidates = assessed.map(({ change, importance }) => ({
    number: change.pullRequest.number,
    score: importance.score,
    modules: change.modules,
    kind: change.kind,
    breaking: change.breaking,
    bot: change.pullRequest.author?.bot ?? false,
    outcome: change.outcome,
  }));
  return highlightsOf(candidates, number => themeOf.get(number) ?? null, limits);
}
