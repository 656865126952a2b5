import type { Entry, Statistics } from '../../domain/digest.js';
import { authors } from './authors.js';
import { baseBranches } from './base-branches.js';
import { bots } from './bots.js';
import { coAuthors } from './co-authors.js';
import { directPushes, unlistedPushes } from './direct-pushes.js';
import { files } from './files.js';
import { findings } from './findings.js';
import { flow } from './flow.js';
import { hotFiles } from './hot-files.js';
import { importance } from './importance.js';
import { labels } from './labels.js';
import { modules } from './modules.js';
import { mostActive } from './most-active.js';
import { newContributors } from './new-contributors.js';
import { pushedReverts } from './pushed-reverts.js';
import { reverted } from './reverted.js';
import { reverts } from './reverts.js';
import { signals } from './signals.js';
import { sizes } from './sizes.js';
import type { Statistic, StatisticFacts } from './statistic.js';
import { tags } from './tags.js';
import { totals } from './totals.js';
import { volume } from './volume.js';

/** All statistics, in the order of the digest. */
export const statistics = [
  volume,
  totals,
  authors,
  mostActive,
  coAuthors,
  bots,
  files,
  hotFiles,
  modules,
  importance,
  findings,
  signals,
  tags,
  labels,
  baseBranches,
  sizes,
  flow,
  reverts,
  pushedReverts,
  reverted,
  newContributors,
  directPushes,
  unlistedPushes,
] as const satisfies readonly Statistic[];

/** Computes all statistics. Those that the source knows too little for are left out. */
export function computeStatistics(entries: readonly Entry[], facts: StatisticFacts): Statistics {
  const computed = statistics.map(statistic => [statistic.id, statistic.of(entries, facts)] as const);
  return Object.fromEntries(computed.filter(([, value]) => value !== undefined)) as Statistics;
}
