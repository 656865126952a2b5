import type { Digest } from '../../domain/digest.js';
import { DigestError } from '../../domain/errors.js';
import type { Log } from '../../domain/log.js';
import type { MissingDigest } from '../../domain/organization.js';
import { type Period, periodId } from '../../domain/period.js';
import { withoutHidden } from '../../domain/visible-text.js';
import { type FoundDigest, readDigests } from '../../gather/file/folder.js';
import type { GatheredDigests, NamedOnPage } from './gathered.js';

export interface FolderOptions {
  /** The period that was asked for; null: that of the latest digest. */
  period: Period | null;
  /** The repositories that have to be there, as far as they are known by name. */
  expected: readonly string[];
}

/** Names that a reader cannot tell apart are one. */
const keyOf = (name: string) => withoutHidden(name).toLowerCase();
const isOf = ({ period }: Digest, { start, end, timeZone }: Period) =>
  period.start === start && period.end === end && period.timeZone === timeZone;

/** The period of the digest that ends last. */
function latest(found: readonly FoundDigest[]): Period | null {
  const periods = found.flatMap(({ digest }) => (digest === null ? [] : [digest.period]));
  return periods.reduce<Period | null>((last, one) => (last === null || one.end > last.end ? one : last), null);
}

/** The digests of the period, the first of each repository, and the files that are no digest or a second one. */
function ofPeriod(found: readonly FoundDigest[], period: Period) {
  const digests = new Map<string, Digest>();
  const missing: MissingDigest[] = [];
  const warnings: string[] = [];
  for (const { file, digest, problem } of found) {
    if (digest === null) {
      warnings.push(`digests: ${problem}`);
      missing.push({ repository: null, file, reason: 'unreadable' });
      continue;
    }
    if (!isOf(digest, period)) continue;
    const repository = digest.repository.nameWithOwner;
    if (digests.has(keyOf(repository))) {
      warnings.push(`digests: ${file} is of ${repository}, which another file has too.`);
      missing.push({ repository, file, reason: 'twice' });
    } else {
      digests.set(keyOf(repository), digest);
    }
  }
  return { digests, missing, warnings };
}

/** Of each repository that has none of the period, the latest digest of another. */
function mismatched(found: readonly FoundDigest[], known: ReadonlyMap<string, Digest>) {
  const latestOf = new Map<string, { file: string; digest: Digest }>();
  for (const { file, digest } of found) {
    if (digest === null) continue;
    const key = keyOf(digest.repository.nameWithOwner);
    const other = latestOf.get(key);
    if (known.has(key) || (other !== undefined && other.digest.period.end >= digest.period.end)) continue;
    latestOf.set(key, { file, digest });
  }
  return [...latestOf.values()];
}

interface SortedOut {
  digests: Digest[];
  missing: MissingDigest[];
  /** Every repository that the page names. */
  named: NamedOnPage[];
  /** Why files are not used. */
  warnings: string[];
}

/**
 * Of each repository the first digest of the period. A folder may hold those of many weeks: they are not used, and only
 * where a repository has none of the period that is a defect of the page.
 */
function sortOut(found: readonly FoundDigest[], period: Period): SortedOut {
  const { digests, missing, warnings } = ofPeriod(found, period);
  const others = mismatched(found, digests);
  const used = [...digests.values()];
  return {
    digests: used,
    missing: [
      ...missing,
      ...others.map(({ file, digest }) => ({
        repository: digest.repository.nameWithOwner,
        file,
        reason: 'mismatched' as const,
      })),
    ],
    named: [...used, ...others.map(({ digest }) => digest)].map(({ repository }) => repository),
    warnings: [
      ...warnings,
      ...others.map(
        ({ file, digest }) =>
          `digests: ${file} is of ${periodId(digest.period)} (${digest.period.timeZone}), not of ${periodId(period)} (${period.timeZone}).`,
      ),
    ],
  };
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
): Promise<GatheredDigests & { period: Period }> {
  const found = await readDigests(folder);
  if (found.length === 0) throw new DigestError(`digests: no file in ${folder} has the digest of one repository.`);
  const period = asked ?? latest(found);
  if (period === null) throw new DigestError(`digests: no file in ${folder} has a digest. ${found[0]?.problem ?? ''}`);
  const { digests, missing, named, warnings } = sortOut(found, period);
  await check(named, period);
  for (const warning of warnings) log.warning(warning);
  if (digests.length === 0) throw new DigestError(`digests: no digest in ${folder} is of ${periodId(period)}.`);
  const known = new Set(
    [...digests.map(({ repository }) => repository.nameWithOwner), ...missing.flatMap(one => one.repository ?? [])].map(
      keyOf,
    ),
  );
  const absent = expected.filter(name => !known.has(keyOf(name)));
  for (const name of absent) log.warning(`digests: there is no digest of ${name}.`);
  return {
    period,
    digests,
    materialOf: () => undefined,
    missing: [...missing, ...absent.map(repository => ({ repository, reason: 'absent' as const }))],
  };
}
