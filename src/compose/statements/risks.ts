import type { Digest, FlagAccuracy, Statistics } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { decimal, paragraph, path, references } from '../values.js';
import { extentOf, mainAuthorStatement, modulesOf } from './groups.js';

const MAX_NAMED = 12;

/** The findings of the week in one sentence. */
export function verdict({ pullRequests, statistics }: Digest): Statement {
  const { high, highIn, medium } = statistics.findings;
  const total = pullRequests.length;
  if (statistics.signals.length === 0) return statement('no-findings', { total });
  if (high.length === 0) return statement('no-high-findings', { medium: medium.length, total });
  return statement('high-findings', {
    n: high.length,
    references: references(high.slice(0, MAX_NAMED)),
    isAll: high.length <= MAX_NAMED,
    place: extentOf(highIn),
    module: path(highIn?.modules[0] ?? '.'),
  });
}

function comparison({ comparison: found }: FlagAccuracy): Statement | null {
  switch (found?.result) {
    case 'too-few':
      return statement('flags-too-few', {});
    case 'alike':
      return statement('flags-alike', {});
    case 'more-often':
      return statement('flags-more-often', { times: decimal(found.times) });
    default:
      return null;
  }
}

/** How many of the flagged pull requests of earlier weeks were reverted; null if those weeks are unknown, or flagged none. */
export function flagAccuracyParagraph(accuracy: FlagAccuracy | undefined): Value | null {
  if (accuracy === undefined || accuracy.flagged.pullRequests === 0) return null;
  const { weeks, flagged, others } = accuracy;
  return paragraph([
    statement('flag-accuracy', {
      weeks: weeks.length,
      flagged: flagged.pullRequests,
      flaggedReverted: flagged.reverted.length,
      others: others.pullRequests,
      othersReverted: others.reverted.length,
    }),
    comparison(accuracy),
  ]);
}

/** Where most pull requests of a signal are, and who wrote most of them; null if neither is known. */
export function signalPlace({ place, mainAuthor }: Statistics['signals'][number]): Value | null {
  return paragraph([
    place === undefined ? null : statement('signal-place', { place: extentOf(place), modules: modulesOf(place) }),
    mainAuthorStatement(mainAuthor),
  ]);
}
