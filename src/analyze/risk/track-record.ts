import { DAY_MS } from '../../domain/instant.js';
import { authorKey } from '../../domain/pull-request.js';
import type { Change } from '../changes/index.js';
import type { TrackRecord, TrackRecords } from '../context/track-records.js';
import { dirname } from '../paths/names.js';
import type { Feature } from './feature.js';

/** Used as the days since the author's last merge, if no merge is known. */
const DAYS_AWAY_WITHOUT_MERGES = 90;
/** One revert among three merges proves little: this many merges with the common share are added to every count. */
const SMOOTHING = 20;
const COMMON_SHARE = 0.015;

/** The logarithm of `count` as a smoothed share of the merges of the record. */
function smoothed(count: number, { merged }: TrackRecord): number {
  return Math.log((count + SMOOTHING * COMMON_SHARE) / (merged + SMOOTHING));
}

/** A feature of the author, given by `authorKey`; null if there is no author or the source knows no earlier merges. */
function ofAuthor(id: string, value: (author: string, trackRecords: TrackRecords, change: Change) => number) {
  return {
    id,
    value: (change, { history: { trackRecords } }) => {
      const { author } = change.pullRequest;
      return trackRecords === null || author === null ? null : value(authorKey(author), trackRecords, change);
    },
  } as const satisfies Feature;
}

/** The highest smoothed share among the folders of the change. */
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

/** What became of the author's merges of the last 90 days, and of those in the changed folders. */
export const TRACK_RECORD: readonly Feature[] = [
  ofAuthor('author-recent', (author, trackRecords) => Math.log1p(trackRecords.ofAuthor(author).merged)),
  ofAuthor('author-away', (author, trackRecords, { pullRequest: { mergedAt } }) => {
    const { last } = trackRecords.ofAuthor(author);
    return Math.log1p(last === null ? DAYS_AWAY_WITHOUT_MERGES : (Date.parse(mergedAt) - Date.parse(last)) / DAY_MS);
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
