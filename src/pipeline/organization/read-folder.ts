import type { Digest } from '../../domain/digest.js';
import type { Period } from '../../domain/period.js';
import { type FoundDigest, readEach } from '../../gather/file/folder.js';
import { digestReader } from '../../gather/file/index.js';

/** Characters of the digests that are in memory together: seven times as many bytes, where all is numbers. */
const MAX_KEPT = 100_000_000;

/** A digest of a folder: what decides whether it is used, and the whole of it where it is of the period. */
export interface FolderDigest extends Pick<Digest, 'repository' | 'period'> {
  /** null: it is of another period, or there was no room for it. */
  whole: Digest | null;
}

export function isOf({ period }: Pick<Digest, 'period'>, { start, end, timeZone }: Period): boolean {
  return period.start === start && period.end === end && period.timeZone === timeZone;
}

/**
 * Reads each digest of a folder once, and keeps those of one period: of the one that was asked for, or of the one that ends
 * last. A folder may hold those of years.
 * @returns the digests by path, and their period; null if there is none
 */
export async function readFolder(
  folder: string,
  asked: Period | null,
  mostKept = MAX_KEPT,
): Promise<{ found: FoundDigest<FolderDigest>[]; period: Period | null }> {
  const read = digestReader();
  let kept: FolderDigest[] = [];
  let characters = 0;
  let period = asked;
  const found = await readEach(folder, async path => {
    const one = await read(path);
    if (one === null) return null;
    const { digest } = one;
    if (asked === null && (period === null || digest.period.end > period.end)) {
      for (const earlier of kept) earlier.whole = null;
      [kept, characters, period] = [[], 0, digest.period];
    }
    const place: FolderDigest = { repository: digest.repository, period: digest.period, whole: null };
    if (period !== null && isOf(digest, period) && characters + one.characters <= mostKept) {
      place.whole = digest;
      characters += one.characters;
      kept.push(place);
    }
    return place;
  });
  return { found, period };
}

/** Why a digest of the period is not in memory. */
export const noRoomFor = (file: string, mostKept = MAX_KEPT) =>
  `digests: ${file} is not used: with those before it, there would be more than ${mostKept} characters of digests.`;
