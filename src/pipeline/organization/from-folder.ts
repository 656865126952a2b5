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

/** Those of other periods are named too, as missing. */
function namedIn(found: readonly FoundDigest[]): NamedOnPage[] {
  return found.flatMap(({ digest }) => digest?.repository ?? []);
}

/** Of each repository the first digest of the period; every file that is not used says why. */
function sortOut(found: readonly FoundDigest[], period: Period, log: Log): GatheredDigests {
  const digests = new Map<string, Digest>();
  const missing: MissingDigest[] = [];
  for (const { file, digest, problem } of found) {
    if (digest === null) {
      log.warning(`digests: ${problem}`);
      missing.push({ repository: null, file, reason: 'unreadable' });
      continue;
    }
    const repository = digest.repository.nameWithOwner;
    if (!isOf(digest, period)) {
      log.warning(
        `digests: ${file} is of ${periodId(digest.period)} (${digest.period.timeZone}), not of ${periodId(period)} (${period.timeZone}).`,
      );
      missing.push({ repository, file, reason: 'mismatched' });
    } else if (digests.has(keyOf(repository))) {
      log.warning(`digests: ${file} is of ${repository}, which another file has too.`);
      missing.push({ repository, file, reason: 'twice' });
    } else {
      digests.set(keyOf(repository), digest);
    }
  }
  return { digests: [...digests.values()], missing, materialOf: () => undefined };
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
  const period = asked ?? latest(found);
  if (period === null) throw new DigestError(`digests: no file in ${folder} has a digest. ${found[0]?.problem ?? ''}`);
  await check(namedIn(found), period);
  const { digests, missing, ...others } = sortOut(found, period, log);
  if (digests.length === 0) throw new DigestError(`digests: no digest in ${folder} is of ${periodId(period)}.`);
  const known = new Set(
    [...digests.map(({ repository }) => repository.nameWithOwner), ...missing.flatMap(one => one.repository ?? [])].map(
      keyOf,
    ),
  );
  const absent = expected.filter(name => !known.has(keyOf(name)));
  for (const name of absent) log.warning(`digests: there is no digest of ${name}.`);
  return {
    ...others,
    period,
    digests,
    missing: [...missing, ...absent.map(repository => ({ repository, reason: 'absent' as const }))],
  };
}
