import { type Digest, type Entry, type Outcome, SCHEMA_VERSION } from '../domain/digest.js';
import type { Gathered, Repository } from '../domain/gathered.js';
import type { Period } from '../domain/period.js';
import type { PullRequest } from '../domain/pull-request.js';
import { closesOf } from './closes.js';
import { readCodeOwners } from './code-owners.js';
import { type Exclusions, exclude } from './exclusions.js';
import { findModules, type ModuleOf } from './modules.js';
import { compareText, numbersOf } from './order.js';
import { outcomes } from './reverts/index.js';
import { sizeOf } from './sizes.js';
import { computeStatistics } from './statistics/index.js';

export { unresolvedReferences } from './reverts/index.js';

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
  /** Pull requests merged before the period that its reverts and relands name. */
  earlier: readonly PullRequest[];
}

/** The order in which they were merged; what was merged in the same second goes by number. */
function inOrder(pullRequests: readonly PullRequest[]): PullRequest[] {
  return [...pullRequests].sort((a, b) => compareText(a.mergedAt, b.mergedAt) || a.number - b.number);
}

function entryOf(pullRequest: PullRequest, moduleOf: ModuleOf, outcome: Outcome): Entry {
  const { body, ...facts } = pullRequest;
  const files = [...facts.files].sort((a, b) => compareText(a.path, b.path));
  return {
    ...facts,
    files,
    ...(facts.labels === undefined ? {} : { labels: [...facts.labels].sort(compareText) }),
    ...(facts.reviews === undefined
      ? {}
      : { reviews: [...facts.reviews].sort((a, b) => compareText(a.submittedAt, b.submittedAt)) }),
    closes: closesOf(body),
    size: sizeOf(facts.additions + facts.deletions),
    modules: [...new Set(files.map(({ path }) => moduleOf(path)))].sort(compareText),
    outcome,
  };
}

/** All that is known about the period. The same pull requests give the same digest, in whatever order they come. */
export function analyze(gathered: Gathered, options: AnalyzeOptions): Digest {
  const { repository, period, exclusions } = options;
  const { kept, excluded } = exclude(inOrder(gathered.pullRequests), exclusions);
  const moduleOf = findModules(kept, options.modules);
  const became = outcomes(kept, inOrder(options.earlier));
  const entries = kept.map(pullRequest => entryOf(pullRequest, moduleOf, became.get(pullRequest.number) ?? {}));
  return {
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
      filesTruncated: numbersOf(entries.filter(entry => entry.files.length < entry.filesTotal)),
      excluded,
    },
    pullRequests: entries,
    highlights: [],
    statistics: computeStatistics(entries, {
      moduleOf,
      ownersOf: options.codeowners === null ? null : readCodeOwners(options.codeowners),
      botsApart: options.botsApart,
      newContributors: gathered.newContributors ?? null,
      directPushes: gathered.directPushes ?? null,
    }),
  };
}
