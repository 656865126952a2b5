import { rollup } from 'd3-array';
import { fragmentFormat } from '../../domain/fragment-paths.js';
import { pathMatcher } from '../../domain/globs/index.js';
import type { Churn, EarlierMerge, History } from '../../domain/history.js';
import { daysBefore } from '../../domain/instant.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import type { KindOf } from '../paths/index.js';
import { dirname } from '../paths/names.js';
import { normalizedTitle } from '../reverts/resemblance.js';
import { type EarlierRevert, earlierReverts } from './earlier-reverts.js';
import { type TrackRecords, trackRecordsOf } from './track-records.js';

/** A path with at least this many changes in 90 days is a hotspot. Measured: docs/risk-evidence.md. */
const MIN_HOTSPOT_CHANGES = 20;
/** The core of the code is where many people work: at least this many changes by at least this many authors. */
const MIN_CORE = { changes: 10, authors: 5 };
/** The minimum if the source counts changes but not authors. */
const MIN_CORE_CHANGES = 15;

/** Lookups in the time before the period. null: unknown to the source, or none. */
export interface HistoryIndex {
  churn(path: string): Churn | null;
  /** The churn of a hotspot; null for any other path. */
  hotspot(path: string): Churn | null;
  /** Whether a path belongs to the core of the code, by its churn or by the settings. */
  isCore(path: string): boolean;
  /** How many pull requests of an author were merged before the period. */
  mergedBy(author: Author): number | null;
  /** How many earlier merges of an author touched a folder of the paths; for several folders, the highest count. */
  mergedIn(author: Author, paths: readonly string[]): number | null;
  /** How many merges of the days before the period came with a release note in a file. */
  releaseNotes: { merged: number; noted: number } | null;
  /** What became of the merges in the days before the period. */
  trackRecords: TrackRecords | null;
  /** The latest revert in the `days` before `instant` that touched the path. */
  revertTouching(path: string, instant: string, days: number): EarlierMerge | null;
  /** The latest revert that quotes this title. */
  revertQuoting(title: string): EarlierMerge | null;
}

/** The latest revert of each title. */
function revertsByTitle(reverts: readonly EarlierRevert[]): Map<string, EarlierMerge> {
  return new Map(
    reverts.flatMap(({ merge, claim: { title } }) => (title === null ? [] : [[normalizedTitle(title), merge]])),
  );
}

function releaseNotesOf(merged: readonly EarlierMerge[]): HistoryIndex['releaseNotes'] {
  const noted = merged.filter(({ paths }) => paths.some(path => fragmentFormat(path) !== null));
  return { merged: merged.length, noted: noted.length };
}

/** For sources that know nothing about the time before the period. */
export const NO_HISTORY: History = { days: 0, churn: new Map() };

/** `corePaths` are glob patterns. If there are any, they alone define the core. */
export function historyIndexOf(history: History, kindOf: KindOf, corePaths: readonly string[]): HistoryIndex {
  const matchesCorePath = corePaths.length === 0 ? null : pathMatcher(corePaths);
  const reverts = earlierReverts(history);
  const byTitle = revertsByTitle(reverts);
  const byPath = rollup(
    reverts.flatMap(({ merge }) => merge.paths.map(path => ({ path, merge }))),
    rows => rows.map(({ merge }) => merge),
    ({ path }) => path,
  );
  const trackRecords = history.merged === undefined ? null : trackRecordsOf(history.merged, reverts);
  const churn = (path: string) => history.churn.get(path) ?? null;
  return {
    churn,
    hotspot: path => {
      const counted = churn(path);
      return counted !== null && counted.changes >= MIN_HOTSPOT_CHANGES ? counted : null;
    },
    isCore: path => {
      if (matchesCorePath !== null) return matchesCorePath(path);
      const counted = churn(path);
      if (counted === null || kindOf(path) !== 'source') return false;
      if (counted.authors === undefined) return counted.changes >= MIN_CORE_CHANGES;
      return counted.changes >= MIN_CORE.changes && counted.authors >= MIN_CORE.authors;
    },
    mergedBy: author => history.mergedBy?.get(authorKey(author)) ?? null,
    mergedIn: (author, paths) => {
      if (trackRecords === null) return null;
      const folders = [...new Set(paths.map(dirname))];
      return Math.max(0, ...folders.map(folder => trackRecords.touchedBy(authorKey(author), { folder })));
    },
    releaseNotes: history.merged === undefined ? null : releaseNotesOf(history.merged),
    trackRecords,
    revertTouching: (path, instant, days) => {
      const touching = byPath.get(path);
      if (touching === undefined) return null;
      const since = daysBefore(instant, days);
      return touching.findLast(({ mergedAt }) => mergedAt < instant && mergedAt >= since) ?? null;
    },
    revertQuoting: title => byTitle.get(normalizedTitle(title)) ?? null,
  };
}
