import picomatch from 'picomatch';
import type { Churn, EarlierMerge, History } from '../../domain/history.js';
import { type Author, authorKey } from '../../domain/pull-request.js';
import type { KindOf } from '../paths/index.js';
import { dirname } from '../paths/names.js';
import { normalised } from '../reverts/resemblance.js';
import { revertClaimOf } from '../reverts/revert-claim.js';
import { type TrackRecords, trackRecordsOf } from './track-records.js';

/** A path that changed this often in 90 days is a hotspot; measured, see docs/risk-evidence.md. */
const HOTSPOT_CHANGES = 20;
/** Core is where many people meet: so many changes, by so many of them. */
const CORE = { changes: 10, authors: 5 };
/** Where a source counts changes but not people. */
const CORE_CHANGES = 15;
const DAY = 86_400_000;

/** What judgements ask of the time before a pull request. What the source cannot tell is null. */
export interface HistoryIndex {
  churn(path: string): Churn | null;
  /** The churn of a hotspot; null for any other path. */
  hotspot(path: string): Churn | null;
  /** Whether a path belongs to the core of the code: found from its churn, or named by the settings. */
  isCore(path: string): boolean;
  /** Pull requests that an author had merged before; null: not known. */
  mergedBy(author: Author): number | null;
  /** How many of an author's earlier merges touched the folder of any of the paths; null: not known. */
  mergedIn(author: Author, paths: readonly string[]): number | null;
  /** How the merges of the days before fared; null: not known. */
  trackRecords: TrackRecords | null;
  /** The latest revert of the days before `instant` that touched the path. */
  revertTouching(path: string, instant: string, days: number): EarlierMerge | null;
  /** An earlier reverted pull request of the same title. */
  revertedTitle(title: string): EarlierMerge | null;
}

/** What a revert before the period says that it undid, by title. */
function titlesReverted(reverts: readonly EarlierMerge[]): Map<string, EarlierMerge> {
  const claims = reverts.map(revert => ({ revert, title: revertClaimOf({ ...revert, body: '' }).title }));
  return new Map(claims.flatMap(({ revert, title }) => (title === null ? [] : [[normalised(title), revert]])));
}

/** An empty history for sources that know none. */
export const NO_HISTORY: History = { days: 0, churn: new Map() };

export function historyIndexOf(history: History, kindOf: KindOf, corePaths: readonly string[]): HistoryIndex {
  const named = corePaths.length === 0 ? null : picomatch([...corePaths], { dot: true });
  const reverts = (history.merged ?? history.reverts ?? []).filter(
    ({ title }) => revertClaimOf({ title, body: '', number: 0 }).kind === 'revert',
  );
  const titles = titlesReverted(reverts);
  const revertsByPath = new Map<string, EarlierMerge[]>();
  for (const revert of reverts) {
    for (const path of revert.paths) {
      const own = revertsByPath.get(path) ?? [];
      revertsByPath.set(path, own);
      own.push(revert);
    }
  }
  const trackRecords = history.merged === undefined ? null : trackRecordsOf(history.merged, reverts);
  const churn = (path: string) => history.churn.get(path) ?? null;
  return {
    churn,
    hotspot: path => {
      const counted = churn(path);
      return counted !== null && counted.changes >= HOTSPOT_CHANGES ? counted : null;
    },
    isCore: path => {
      if (named !== null) return named(path);
      const counted = churn(path);
      if (counted === null || kindOf(path) !== 'source') return false;
      if (counted.authors === undefined) return counted.changes >= CORE_CHANGES;
      return counted.changes >= CORE.changes && counted.authors >= CORE.authors;
    },
    mergedBy: author => history.mergedBy?.get(authorKey(author)) ?? null,
    mergedIn: (author, paths) => {
      if (trackRecords === null) return null;
      const folders = [...new Set(paths.map(dirname))];
      return Math.max(0, ...folders.map(folder => trackRecords.touchedBy(authorKey(author), { folder })));
    },
    trackRecords,
    revertTouching: (path, instant, days) => {
      const own = revertsByPath.get(path);
      if (own === undefined) return null;
      const since = new Date(Date.parse(instant) - days * DAY).toISOString();
      return own.findLast(({ mergedAt }) => mergedAt < instant && mergedAt >= since) ?? null;
    },
    revertedTitle: title => titles.get(normalised(title)) ?? null,
  };
}
