import { DigestError } from '../../domain/errors.js';
import type { Log } from '../../domain/log.js';
import type { MissingDigest } from '../../domain/organization.js';
import { type Period, periodId } from '../../domain/period.js';
import { withoutHidden } from '../../domain/visible-text.js';
import type { FoundDigest } from '../../gather/file/folder.js';
import { warnOfEach } from '../warn-of-each.js';
import type { GatheredDigests, NamedOnPage } from './gathered.js';
import type { PlacedDigest } from './pages.js';
import { type FolderDigest, isOf, noRoomFor, readFolder } from './read-folder.js';

export interface FolderOptions {
  /** The period that was asked for; null: that of the latest digest. */
  period: Period | null;
  /** The repositories that have to be there, as far as they are known by name. */
  expected: readonly string[];
}

type Found = FoundDigest<FolderDigest>;

/** Names that a reader cannot tell apart are one. */
const keyOf = (name: string) => withoutHidden(name).toLowerCase();

const missingOf = ({ repository }: FolderDigest, file: string, reason: MissingDigest['reason']): MissingDigest => ({
  repository: repository.nameWithOwner,
  file,
  reason,
});

/** A file with a digest. */
interface Place {
  file: string;
  digest: FolderDigest;
}

/** The files of a folder, by what becomes of them, and why for the log. */
interface Sorted {
  /** Of each repository the first digest of the period. */
  used: Place[];
  /** Of each repository that has none of the period, the latest digest. */
  others: Place[];
  missing: MissingDigest[];
  warnings: Record<'unreadable' | 'twice' | 'mismatched', string[]>;
}

/**
 * A folder may hold the digests of many weeks. Those of others than the period are not used, and only where a repository
 * has none of it, that is a defect of the page.
 */
function sortOut(found: readonly Found[], period: Period): Sorted {
  const used = new Map<string, Place>();
  const others = new Map<string, Place>();
  const missing: MissingDigest[] = [];
  const warnings: Sorted['warnings'] = { unreadable: [], twice: [], mismatched: [] };
  for (const { file, digest, problem } of found) {
    if (digest === null) {
      warnings.unreadable.push(`digests: ${problem}`);
      missing.push({ repository: null, file, reason: 'unreadable' });
      continue;
    }
    const repository = digest.repository.nameWithOwner;
    const key = keyOf(repository);
    if (!isOf(digest, period)) {
      const other = others.get(key);
      if (other === undefined || other.digest.period.end < digest.period.end) others.set(key, { file, digest });
    } else if (used.has(key)) {
      warnings.twice.push(`digests: ${file} is of ${repository}, which another file has too.`);
      missing.push(missingOf(digest, file, 'twice'));
    } else {
      used.set(key, { file, digest });
    }
  }
  const mismatched = [...others].flatMap(([key, place]) => (used.has(key) ? [] : [place]));
  for (const { file, digest } of mismatched) {
    warnings.mismatched.push(
      `digests: ${file} is of ${periodId(digest.period)} (${digest.period.timeZone}), not of ${periodId(period)} (${period.timeZone}).`,
    );
    missing.push(missingOf(digest, file, 'mismatched'));
  }
  return { used: [...used.values()], others: mismatched, missing, warnings };
}

/**
 * The digests in a folder, all of one period. `check` refuses what may not be shown before anything of it is logged.
 * @throws DigestError where none can be used
 */
export async function digestsFromFolder(
  folder: string,
  { period: asked, expected }: FolderOptions,
  log: Log,
  check: (named: readonly NamedOnPage[], period: Period) => Promise<void>,
): Promise<GatheredDigests & { period: Period; placed: PlacedDigest[] }> {
  const { found, period } = await readFolder(folder, asked);
  if (found.length === 0) throw new DigestError(`digests: no file in ${folder} has the digest of one repository.`);
  if (period === null) throw new DigestError(`digests: no file in ${folder} has a digest. ${found[0]?.problem ?? ''}`);
  const sorted = sortOut(found, period);
  // Those of other periods are named too, as missing.
  const named = [...sorted.used, ...sorted.others].map(({ digest }) => digest.repository);
  await check(named, period);
  for (const warnings of Object.values(sorted.warnings)) warnOfEach(warnings, 'digests', log);
  const digests = sorted.used.flatMap(({ digest }) => digest.whole ?? []);
  const left = sorted.used.filter(({ digest }) => digest.whole === null);
  warnOfEach(
    left.map(({ file }) => noRoomFor(file)),
    'digests',
    log,
  );
  if (digests.length === 0) throw new DigestError(`digests: no digest in ${folder} is of ${periodId(period)}.`);
  const known = new Set(named.map(({ nameWithOwner }) => keyOf(nameWithOwner)));
  const absent = expected.filter(name => !known.has(keyOf(name)));
  for (const name of absent) log.warning(`digests: there is no digest of ${name}.`);
  return {
    period,
    digests,
    placed: sorted.used.map(({ file, digest }) => ({ file, url: digest.repository.url })),
    missing: [
      ...sorted.missing,
      ...left.map(({ file, digest }) => missingOf(digest, file, 'unreadable')),
      ...absent.map(repository => ({ repository, reason: 'absent' as const })),
    ],
    materialOf: () => undefined,
  };
}
