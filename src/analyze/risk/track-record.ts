import { authorKey } from '../../domain/pull-request.js';
import { dirname } from '../paths/names.js';
import type { Records, TrackRecord } from '../records.js';
import type { Subject } from '../subjects/index.js';
import type { Feature } from './feature.js';

const DAY = 86_400_000;
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
function ofAuthor(id: string, value: (author: string, records: Records, subject: Subject) => number) {
  return {
    id,
    value: (subject, { past: { records } }) => {
      const { author } = subject.pullRequest;
      return records === null || author === null ? null : value(authorKey(author), records, subject);
    },
  } as const satisfies Feature;
}

/** The highest share among the folders of the change. */
function ofFolders(id: string, count: 'reverted' | 'reverts') {
  return {
    id,
    value: ({ files }, { past: { records } }) => {
      if (records === null) return null;
      const folders = [...new Set(files.map(({ path }) => dirname(path)))].map(folder => records.ofFolder(folder));
      return Math.max(Math.log(COMMON_SHARE), ...folders.map(record => smoothed(record[count], record)));
    },
  } as const satisfies Feature;
}

/** How the author's merges of the last 90 days fared, and those in the folders that a change touches. */
export const TRACK_RECORD: readonly Feature[] = [
  ofAuthor('author-recent', (author, records) => Math.log1p(records.ofAuthor(author).merged)),
  ofAuthor('author-away', (author, records, { pullRequest: { mergedAt } }) => {
    const { last } = records.ofAuthor(author);
    return Math.log1p(last === null ? LONG_AWAY_DAYS : (Date.parse(mergedAt) - Date.parse(last)) / DAY);
  }),
  ofAuthor('author-reverted', (author, records) => {
    const record = records.ofAuthor(author);
    return smoothed(record.reverted, record);
  }),
  ofAuthor('own-changes', (author, records, { source }) =>
    Math.log1p(Math.max(0, ...source.map(({ path }) => records.touchedBy(author, { path })))),
  ),
  {
    id: 'own-share',
    value: ({ pullRequest: { author }, source }, { past }) => {
      const { records } = past;
      if (records === null || author === null) return null;
      const changes = source.reduce((sum, { path }) => sum + (past.churn(path)?.changes ?? 0), 0);
      const own = source.reduce((sum, { path }) => sum + records.touchedBy(authorKey(author), { path }), 0);
      return changes === 0 ? 0 : own / changes;
    },
  },
  ofFolders('folder-reverted', 'reverted'),
  ofFolders('folder-reverts', 'reverts'),
];
