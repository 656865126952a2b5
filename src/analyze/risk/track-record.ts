import { DAY_MS } from '../../domain/instant.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Change } from '../changes/index.js';
import type { TrackRecord, TrackRecords } from '../context/track-records.js';
import { dirname } from '../paths/names.js';
import type { Feature } from './feature.js';

/** Who merged nothing in the days that are known counts as long away. */
const LONG_AWAY_DAYS = 90;
/** One revert among three merges says little: shares are drawn towards the common one, as if so many more were known. */
const SMOOTHING = 20;
const COMMON_SHARE = 0.015;

/** The logarithm of the smoothed share of merges that had something. */
function smoothed(having: number, { merged }: TrackRecord): number {
  return Math.log((having + SMOOTHING * COMMON_SHARE) / (merged + SMOOTHING));
}

/** The value for the author's key; null where there is no author, or nothing is known of the days before. */
function ofAuthor(id: string, value: (author: string, trackRecords: TrackRecords, change: Change) => number) {
  return {
    id,
    value: (change, { history: { trackRecords } }) => {
      const { author } = change.pullRequest;
      return trackRecords === null || author === null ? null : value(authorKey(author), trackRecords, change);
    },
  } as const satisfies Feature;
}

/** The highest share among the folders of the change. */
function ofFolders(id: string, count: 'reverted' | 'reverts') {
  return {
    id,
    value: ({ files }, { history: { trackRecords } }) => {
      if (trackRecords === null) return null;
      const folders = [...new Set(files.map(({ path }) => dirname(path)))].map(folder => trackRecords.ofFolder(folder));
      return Math.max(Math.log(COMMON_SHARE), ...folders.map(record => smoothed(record[count], record)));
    },
  } as const satisfies Feature;
}

/** How the author's merges of the last 90 days fared, and those in the folders that a change touches. */
export const TRACK_RECORD: readonly Feature[] = [
  ofAuthor('author-recent', (author, trackRecords) => Math.log1p(trackRecords.ofAuthor(author).merged)),
  ofAuthor('author-away', (author, trackRecords, { pullRequest: { mergedAt } }) => {
    const { last } = trackRecords.ofAuthor(author);
    return Math.log1p(last === null ? LONG_AWAY_DAYS : (Date.parse(mergedAt) - Date.parse(last)) / DAY_MS);
  }),
  ofAuthor('author-reverted', (author, trackRecords) => {
    const record = trackRecords.ofAuthor(author);
    return smoothed(record.reverted, record);
  }),
  ofAuthor('own-changes', (author, trackRecords, { source }) =>
    Math.log1p(Math.max(0, ...source.map(({ path }) => trackRecords.touchedBy(author, { path })))),
  ),
  {
    id: 'own-share',
    value: ({ pullRequest: { author }, source }, { history }) => {
      const { trackRecords } = history;
      if (trackRecords === null || author === null) return null;
      const changes = source.reduce((sum, { path }) => sum + (history.churn(path)?.changes ?? 0), 0);
      const own = source.reduce((sum, { path }) => sum + trackRecords.touchedBy(authorKey(author), { path }), 0);
      return changes === 0 ? 0 : own / changes;
    },
  },
  ofFolders('folder-reverted', 'reverted'),
  ofFolders('folder-reverts', 'reverts'),
];
