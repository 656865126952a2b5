import { type Digest, type Entry, SCHEMA_VERSION } from '../domain/digest.js';
import type { Gathered, Repository } from '../domain/gathered.js';
import { compareText, numbersOf } from '../domain/order.js';
import type { Period } from '../domain/period.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { WeekRecord } from '../domain/week-record.js';
import { type AssessedChange, type AssessOptions, assess } from './assess.js';
import { entryOf } from './entry.js';
import { productModules } from './groups/place.js';
import { type HighlightLimits, highlightsOf } from './highlights/index.js';
import { type Excluded, type Exclusions, exclude } from './intake/exclusions.js';
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

export { unresolvedReferences } from './reverts/index.js';
export { withHistories } from './weeks/histories.js';

/** What the digest is made from beside the pull requests. */
export interface AnalyzeOptions {
  version: string;
  source: Digest['source'];
  repository: Repository;
  period: Period;
  baseBranch: string | null;
  codeowners: string | null;
  exclusions: Exclusions;
  botsApart: boolean;
  /** Modules that the settings name, each with its glob patterns. */
  modules: Readonly<Record<string, readonly string[]>>;
  assessment: AssessOptions;
  highlights: HighlightLimits;
  /** What was measured about signals in this very repository, by signal. */
  measured: Readonly<Record<string, Measured>>;
  /** Pull requests merged before the period that its reverts and relands refer to. */
  earlier: readonly PullRequest[];
  /** The known weeks before the period, oldest first. */
  weeksBefore: readonly WeekRecord[];
}

/** All that is known about the period. The same pull requests give the same digest, in whatever order they come. */
export function analyze(gathered: Gathered, options: AnalyzeOptions): Digest {
  const { repository, period, exclusions, weeksBefore } = options;
  const own = inMergeOrder(gathered.pullRequests);
  const earlier = inMergeOrder(options.earlier);
  const merged = [...earlier, ...own];
  const { kept, excluded } = exclude(own, exclusions);
  const revertClaims = revertClaimsOf(merged);
  const became = outcomes(own, earlier, revertClaims);
  const moduleOf = findModules(kept, options.modules, gathered.manifests);
  const assessed = assess(
    kept,
    {
      outcomes: withFlaggedBefore(became, merged, weeksBefore),
      revertClaims,
      moduleOf,
      history: gathered.history,
    },
    options.assessment,
  );
  const entries = assessed.map(entryOf);
  const ownersOf = options.codeowners === null ? null : readCodeOwners(options.codeowners);
  const modules = moduleRows(entries, moduleOf, ownersOf);
  const isProduct = productModules(modules);
  const themes = describeThemes(
    themesOf(
      assessed.map(({ change }) => change),
      new Map(assessed.map(({ change, tags }) => [change.pullRequest.number, tags])),
      new Map(entries.map(({ number, importance }) => [number, importance.score])),
    ),
    entries,
    isProduct,
  );
  const mainThemes = mainThemesOf(themes, entries.length);
  const statistics = computeStatistics(entries, {
    modules,
    isProduct,
    botsApart: options.botsApart,
    newContributors: gathered.newContributors ?? null,
    directPushes: gathered.directPushes ?? null,
    measured: options.measured,
  });
  const completeness = completenessOf(gathered, entries, excluded);
  const week = { period, completeness, pullRequests: entries, statistics };
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'merge-digest', version: options.version },
    source: options.source,
    repository,
    period,
    baseBranch: options.baseBranch,
    completeness,
    pullRequests: entries,
    highlights: highlights(assessed, themes, options.highlights),
    themes,
    ...(mainThemes && { mainThemes }),
    statistics,
    suggestions: suggestionsOf({ assessed, ownersOf, reverts: statistics.reverts }),
    ...weeksOf(week, revertedIn(became, merged), weeksBefore),
  };
}

function completenessOf(
  { pullRequests, expected, missing, cutLists = [], missingFields = [] }: Gathered,
  entries: readonly Entry[],
  excluded: readonly Excluded[],
): Digest['completeness'] {
  const shown = new Set(entries.map(({ number }) => number));
  const lists = cutLists
    .map(({ list, pullRequests: cut }) => ({ list, pullRequests: cut.filter(number => shown.has(number)) }))
    .filter(({ pullRequests: cut }) => cut.length > 0);
  return {
    expected,
    gathered: pullRequests.length,
    notGathered: Math.max(0, expected - pullRequests.length),
    missing: [...missing].sort((a, b) => compareText(a.start, b.start)),
    filesTruncated: numbersOf(entries.filter(entry => entry.files.length < entry.filesTotal)),
    ...(lists.length > 0 && { cutLists: lists }),
    ...(missingFields.length > 0 && { missingFields }),
    excluded: [...excluded],
    excludedPullRequests: numbersOf(excluded.flatMap(one => one.pullRequests.map(number => ({ number })))),
  };
}

function highlights(assessed: readonly AssessedChange[], themes: Digest['themes'], limits: HighlightLimits): number[] {
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
