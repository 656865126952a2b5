import type { EarlierMerge } from '../../domain/history.js';
import { dirname } from '../paths/names.js';
import { normalizedTitle } from '../reverts/resemblance.js';
import type { EarlierRevert } from './earlier-reverts.js';

/** What became of the merges in the days before the period, of one author or in one folder. */
export interface TrackRecord {
  merged: number;
  /** How many of them were reverted in these days, judging by the titles of the reverts. */
  reverted: number;
  /** How many of them were reverts. */
  reverts: number;
  /** The instant of the latest merge; null: none. */
  last: string | null;
}

/** The track records of authors and folders in the days before the period. An author is given by `authorKey`. */
export interface TrackRecords {
  ofAuthor(author: string): TrackRecord;
  ofFolder(folder: string): TrackRecord;
  /** How many merges of an author touched a path, or a file directly in a folder. */
  touchedBy(author: string, place: { path: string } | { folder: string }): number;
}

const NONE: TrackRecord = { merged: 0, reverted: 0, reverts: 0, last: null };

/** The numbers of the reverted merges: those that the title of a revert names, and the latest with the title it quotes. */
function numbersReverted(merged: readonly EarlierMerge[], reverts: readonly EarlierRevert[]): Set<number> {
  const quoted = new Map(reverts.map(({ claim }) => [normalizedTitle(claim.title ?? ''), [] as EarlierMerge[]]));
  for (const merge of merged) quoted.get(normalizedTitle(merge.title))?.push(merge);
  return new Set(
    reverts.flatMap(({ merge: revert, claim }) => {
      const same = quoted.get(normalizedTitle(claim.title ?? '')) ?? [];
      const latest = same.findLast(({ mergedAt }) => mergedAt < revert.mergedAt);
      return latest === undefined ? claim.numbers : [...claim.numbers, latest.number];
    }),
  );
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** `merged` are in merge order; `reverts` are the reverts among them. */
export function trackRecordsOf(merged: readonly EarlierMerge[], reverts: readonly EarlierRevert[]): TrackRecords {
  const revertMerges = new Set(reverts.map(({ merge }) => merge));
  const reverted = numbersReverted(merged, reverts);
  const authors = new Map<string, TrackRecord>();
  const folders = new Map<string, TrackRecord>();
  const touched = new Map<string, { paths: Map<string, number>; folders: Map<string, number> }>();
  const count = (trackRecords: Map<string, TrackRecord>, key: string, merge: EarlierMerge) => {
    const record = trackRecords.get(key) ?? { ...NONE };
    trackRecords.set(key, record);
    record.merged += 1;
    record.last = merge.mergedAt;
    if (reverted.has(merge.number)) record.reverted += 1;
    if (revertMerges.has(merge)) record.reverts += 1;
  };
  for (const merge of merged) {
    const { author, paths } = merge;
    const ownFolders = new Set(paths.map(dirname));
    for (const folder of ownFolders) count(folders, folder, merge);
    if (author === null) continue;
    count(authors, author, merge);
    const places = touched.get(author) ?? { paths: new Map(), folders: new Map() };
    touched.set(author, places);
    for (const path of paths) increase(places.paths, path);
    for (const folder of ownFolders) increase(places.folders, folder);
  }
  return {
    ofAuthor: author => authors.get(author) ?? NONE,
    ofFolder: folder => folders.get(folder) ?? NONE,
    touchedBy: (author, place) => {
      const places = touched.get(author);
      return ('path' in place ? places?.paths.get(place.path) : places?.folders.get(place.folder)) ?? 0;
    },
  };
}
