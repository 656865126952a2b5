import { type Digest, type Entry, SCHEMA_VERSION } from '../domain/digest.js';
import type { Gathered, Repository } from '../domain/gathered.js';
import { compareText, numbersOf } from '../domain/order.js';
import type { Period } from '../domain/period.js';
import type { PullRequest, Review } from '../domain/pull-request.js';
import type { WeekRecord } from '../domain/week-record.js';
import { type Assessed, type AssessOptions, assess } from './assess.js';
import { closesOf } from './changes/closed-issues.js';
import { sizeOf } from './changes/size.js';
import { type HighlightLimits, highlightsOf } from './highlights/index.js';
import { type Exclusions, exclude } from './intake/exclusions.js';
import { inBounds } from './intake/text-limits.js';
import { readCodeOwners } from './paths/code-owners.js';
import { findModules } from './paths/modules.js';
import { outcomes } from './reverts/index.js';
import { computeStatistics } from './statistics/index.js';
import type { Measured } from './statistics/statistic.js';
import { suggestionsOf } from './suggestions/index.js';
import { themesOf } from './themes/index.js';
import { flagAccuracyOf, recordOf, undoneIn, withFlaggedBefore } from './weeks/index.js';

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
  /** Pull requests merged before the period that its reverts and relands name. */
  earlier: readonly PullRequest[];
  /** The weeks before the period, as far as they are known, oldest first. */
  weeksBefore: readonly WeekRecord[];
}

/** A pull request whose lists stand in an order of ours: nothing may depend on the one in which GitHub answered. */
function inOwnOrder(whole: PullRequest): PullRequest {
  const pullRequest = inBounds(whole);
  const { files, labels, reviews } = pullRequest;
  const byTime = (a: Review, b: Review) =>
    compareText(a.submittedAt, b.submittedAt) || compareText(JSON.stringify(a), JSON.stringify(b));
  return {
    ...pullRequest,
    ...(labels && { labels: [...labels].sort(compareText) }),
    files: [...files].sort((a, b) => compareText(a.path, b.path)),
    ...(reviews && { reviews: [...reviews].sort(byTime) }),
  };
}

/** The order in which they were merged; what was merged in the same second goes by number. */
function inOrder(pullRequests: readonly PullRequest[]): PullRequest[] {
  return pullRequests.map(inOwnOrder).sort((a, b) => compareText(a.mergedAt, b.mergedAt) || a.number - b.number);
}

/** The facts of a pull request, and what was judged of it. */
function entryOf({ change, ...assessed }: Assessed): Entry {
  const { body, ...facts } = change.pullRequest;
  return {
    ...facts,
    closes: closesOf(body),
    size: sizeOf(facts.additions + facts.deletions),
    modules: change.modules,
    outcome: change.outcome,
    kind: change.kind,
    summary: assessed.summary,
    tags: assessed.tags.map(({ name }) => name),
    importance: assessed.importance,
    findings: assessed.findings,
    risk: assessed.risk,
  };
}

/** All that is known about the period. The same pull requests give the same digest, in whatever order they come. */
export function analyze(gathered: Gathered, options: AnalyzeOptions): Digest {
  const { repository, period, exclusions } = options;
  const all = inOrder(gathered.pullRequests);
  const { kept, excluded } = exclude(all, exclusions);
  const moduleOf = findModules(kept, options.modules, gathered.manifests);
  const merged = [...inOrder(options.earlier), ...all];
  const became = outcomes(all, inOrder(options.earlier));
  const told = withFlaggedBefore(became, merged, options.weeksBefore);
  const assessed = assess(kept, told, moduleOf, gathered.history, options.assessment);
  const entries = assessed.map(entryOf);
  const ownersOf = options.codeowners === null ? null : readCodeOwners(options.codeowners);
  const themes = themesOf(
    assessed.map(({ change }) => change),
    new Map(assessed.map(({ change, tags }) => [change.pullRequest.number, tags])),
    new Map(entries.map(({ number, importance }) => [number, importance.score])),
  );
  const digest: Digest = {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'merge-digest', version: options.version },
    source: options.source,
    repository,
    period,
    baseBranch: options.baseBranch,
    completeness: {
      expected: gathered.expected,
      gathered: gathered.pullRequests.length,
      missing: [...gathered.missing].sort((a, b) => compareText(a.start, b.start)),
      ...incomplete(gathered, entries),
      filesTruncated: numbersOf(entries.filter(entry => entry.files.length < entry.filesTotal)),
      excluded,
    },
    pullRequests: entries,
    highlights: highlights(assessed, themes, options.highlights),
    themes,
    statistics: computeStatistics(entries, {
      moduleOf,
      ownersOf,
      botsApart: options.botsApart,
      newContributors: gathered.newContributors ?? null,
      directPushes: gathered.directPushes ?? null,
      measured: options.measured,
    }),
    suggestions: suggestionsOf({ assessed, ownersOf }),
  };
  return { ...digest, ...weeks(digest, undoneIn(became, merged), options.weeksBefore) };
}

/** The week among those before it, and what became of what they had flagged. */
function weeks(digest: Digest, undone: ReturnType<typeof undoneIn>, before: readonly WeekRecord[]) {
  const own = recordOf(digest, undone);
  if (own === null) return {};
  const flagAccuracy = flagAccuracyOf(before, own);
  return { weeks: [...before, own], ...(flagAccuracy && { flagAccuracy }) };
}

/** What was read in part, of the pull requests that are told. */
function incomplete({ cutLists = [], missingFields = [] }: Gathered, entries: readonly Entry[]) {
  const told = new Set(entries.map(({ number }) => number));
  const lists = cutLists
    .map(({ list, pullRequests }) => ({ list, pullRequests: pullRequests.filter(number => told.has(number)) }))
    .filter(({ pullRequests }) => pullRequests.length > 0);
  return { ...(lists.length > 0 && { cutLists: lists }), ...(missingFields.length > 0 && { missingFields }) };
}

function highlights(assessed: readonly Assessed[], themes: Digest['themes'], limits: HighlightLimits): number[] {
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
