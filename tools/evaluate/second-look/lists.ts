/** Judges the second looks of past weeks as a list: how many of those listed were reverted or fixed after their week. */
import type { AssessedChange } from '../../../src/analyze/assess.js';
import { productLines } from '../../../src/analyze/changes/product-files.js';
import { isCandidate } from '../../../src/analyze/second-look/candidate.js';
import { MAX_LISTED, secondLookOf } from '../../../src/analyze/second-look/index.js';
import { DAY_MS, instantOf } from '../../../src/domain/instant.js';
import type { PullRequest } from '../../../src/domain/pull-request.js';
import { stands } from '../../../src/domain/standing.js';
import { type AssessedWeek, assessedWeeks, byWeek, MIN_PULL_REQUESTS, WEEK_MS } from '../weeks.js';
import { AFTERMATH_DAYS, repairsOf } from './aftermath.js';

/** Left out, as too little is known about the time before. */
const FIRST_DAYS = 90;

/** A number of pull requests of a week, and how many of them were reverted or fixed after the week. */
interface Chosen {
  count: number;
  /** A fraction for a choice by chance. */
  hits: number;
}

export interface ListedWeek {
  start: string;
  /** Pull requests that stand at the end of the week, and those of them that may be listed. */
  all: Chosen;
  candidates: Chosen;
  listed: Chosen;
  /** As many as are listed, chosen from all that stand. */
  byChance: Chosen;
  largest: Chosen;
  /** As many as are listed, chosen from those that may be listed. */
  candidatesByChance: Chosen;
  largestCandidates: Chosen;
  /** The five candidates with the highest risk scores, and as many of all by chance, whatever is listed. */
  riskiest: Chosen;
  riskiestByChance: Chosen;
}

const byRisk = (a: AssessedChange, b: AssessedChange) => b.riskScore - a.riskScore;
const bySize = (a: AssessedChange, b: AssessedChange) => productLines(b.change) - productLines(a.change);

function listedWeek({ start, assessed, history }: AssessedWeek, isHit: (one: AssessedChange) => boolean): ListedWeek {
  const chosen = (some: readonly AssessedChange[]): Chosen => ({
    count: some.length,
    hits: some.filter(isHit).length,
  });
  const byChance = (some: readonly AssessedChange[], most: number): Chosen => {
    const count = Math.min(most, some.length);
    return { count, hits: count === 0 ? 0 : (count * chosen(some).hits) / some.length };
  };
  const all = assessed.filter(({ change }) => stands(change.outcome));
  const candidates = assessed.filter(isCandidate);
  const numbers = new Set(secondLookOf(assessed, { ownersOf: null, history }).map(({ pullRequest }) => pullRequest));
  const listed = assessed.filter(({ change }) => numbers.has(change.pullRequest.number));
  const most = listed.length;
  return {
    start,
    all: chosen(all),
    candidates: chosen(candidates),
    listed: chosen(listed),
    byChance: byChance(all, most),
    largest: chosen([...all].sort(bySize).slice(0, most)),
    candidatesByChance: byChance(candidates, most),
    largestCandidates: chosen([...candidates].sort(bySize).slice(0, most)),
    riskiest: chosen([...candidates].sort(byRisk).slice(0, MAX_LISTED)),
    riskiestByChance: byChance(all, MAX_LISTED),
  };
}

/**
 * Every week with enough pull requests, without those at the start of the history, and those at its end of which too
 * little is known. A list is made at the end of its week, so only what was merged later counts as a hit.
 */
export function listedWeeks(pullRequests: readonly PullRequest[]): ListedWeek[] {
  const repairs = repairsOf(pullRequests);
  const weeks = byWeek(pullRequests);
  const first = Date.parse(pullRequests[0]?.mergedAt ?? '') + FIRST_DAYS * DAY_MS;
  const last = Date.parse(pullRequests.at(-1)?.mergedAt ?? '') - AFTERMATH_DAYS * DAY_MS - WEEK_MS;
  const isWanted = (start: string) => {
    const at = Date.parse(start);
    return at >= first && at <= last && (weeks.get(start)?.length ?? 0) >= MIN_PULL_REQUESTS;
  };
  return [...assessedWeeks(weeks, isWanted)].map(week => {
    const end = instantOf(Date.parse(week.start) + WEEK_MS);
    const isHit = ({ change: { pullRequest } }: AssessedChange) =>
      (repairs.get(pullRequest.number) ?? []).some(({ mergedAt }) => mergedAt >= end);
    return listedWeek(week, isHit);
  });
}
