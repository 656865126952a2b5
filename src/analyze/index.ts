import { type Digest, SCHEMA_VERSION } from '../domain/digest.js';
import type { Gathered, Repository } from '../domain/gathered.js';
import type { Period } from '../domain/period.js';
import type { PullRequest } from '../domain/pull-request.js';
import type { WeekRecord } from '../domain/week-record.js';
import type { AssessOptions } from './assess.js';
import { type Briefing, briefingOf } from './briefing.js';
import type { HighlightLimits } from './highlights/index.js';
import { type IsBotAuthor, withBotAuthors } from './intake/bot-authors.js';
import { completenessOf } from './intake/completeness.js';
import type { Exclusions } from './intake/exclusions.js';
import { withinGatheredLimits } from './intake/text-limits.js';
import { readCodeOwners } from './paths/code-owners.js';
import { type AssessedPeriod, assessPeriod } from './period.js';
import type { PushedTo } from './reverts/landed.js';
import { computeStatistics } from './statistics/index.js';
import { moduleRows } from './statistics/modules.js';
import type { Measured } from './statistics/statistic.js';
import { suggestionsOf } from './suggestions/index.js';
import { revertedIn, weeksOf } from './weeks/index.js';

export { partNamed } from './areas/title-names.js';
export { releaseVersion } from './changes/release-version.js';
export { plainDescription } from './effects/plain-description.js';
export { isCodeOwnersRead, skippedLines } from './paths/code-owners.js';
export { landedPush } from './reverts/landed.js';
export { unresolvedReferences } from './reverts/references.js';
export { MOST, type StandingOut, standOut } from './statistics/stand-out.js';
export { withHistories } from './weeks/histories.js';
export { trendWeeksOf } from './weeks/index.js';
export { trendsOf } from './weeks/trends.js';

/** What the digest is made of besides the gathered data. */
export interface AnalyzeOptions {
  version: string;
  source: Digest['source'];
  repository: Repository;
  period: Period;
  baseBranch: string | null;
  codeowners: string | null;
  exclusions: Exclusions;
  /** Whether the settings say that this login or name is that of a bot. */
  isBotAuthor: IsBotAuthor;
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

/**
 * The branch whose commits the source reads: of a clone the one that it says, otherwise the base branch of the settings, or
 * else the default branch.
 */
export function pushedTo(
  { clone }: Pick<Gathered, 'clone'>,
  { baseBranch, repository }: Pick<AnalyzeOptions, 'baseBranch' | 'repository'>,
): PushedTo {
  const baseRef = clone === undefined ? (baseBranch ?? repository.defaultBranch) : clone.branch;
  return { baseRef, url: repository.url };
}

/** What is counted in a period, and how complete it is. */
function measure(
  gathered: Gathered,
  { entries, excluded, moduleOf, pushed }: AssessedPeriod,
  areas: Briefing['areas'],
  options: AnalyzeOptions,
): Pick<Digest, 'period' | 'completeness' | 'pullRequests' | 'statistics'> {
  const { codeowners } = options;
  const statistics = computeStatistics(entries, {
    modules: moduleRows(entries, moduleOf, codeowners === null ? null : readCodeOwners(codeowners)),
    areas,
    botsApart: options.botsApart,
    newContributors: gathered.newContributors ?? null,
    directPushes: gathered.directPushes ?? null,
    pushed,
    measured: options.measured,
  });
  return {
    period: options.period,
    completeness: completenessOf(gathered, entries, excluded, options.source),
    pullRequests: entries,
    statistics,
  };
}

/** The digest of a period. It does not depend on the order of the gathered pull requests. */
export function analyze(read: Gathered, options: AnalyzeOptions): Digest {
  const gathered = withBotAuthors(withinGatheredLimits(read), options.isBotAuthor);
  const { codeowners, weeksBefore } = options;
  const assessed = assessPeriod(gathered, { ...options, pushedTo: pushedTo(gathered, options) });
  const ownersOf = codeowners === null ? null : readCodeOwners(codeowners);
  const { highlights, ...briefing } = briefingOf(assessed, {
    repository: options.repository.nameWithOwner,
    highlights: options.highlights,
    history: gathered.history,
    ownersOf,
  });
  const measured = measure(gathered, assessed, briefing.areas, options);
  const { completeness, pullRequests, statistics } = measured;
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'merge-digest', version: options.version },
    source: options.source,
    repository: options.repository,
    period: options.period,
    baseBranch: options.baseBranch,
    completeness,
    pullRequests,
    highlights,
    ...briefing,
    statistics,
    suggestions: suggestionsOf({ assessed: assessed.assessed, ownersOf, directPushes: gathered.directPushes ?? [] }),
    ...weeksOf(measured, revertedIn(assessed.outcomes, assessed.merged), weeksBefore),
  };
}

/** The record of a week alone, without a digest: what a later digest needs to know of it. */
export function recordWeek(read: Gathered, options: AnalyzeOptions): WeekRecord[] {
  const gathered = withBotAuthors(read, options.isBotAuthor);
  const assessed = assessPeriod(gathered, { ...options, pushedTo: pushedTo(gathered, options) });
  const measured = measure(gathered, assessed, [], options);
  return weeksOf(measured, revertedIn(assessed.outcomes, assessed.merged), []).weeks ?? [];
}
