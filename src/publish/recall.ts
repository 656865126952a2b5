import type { Digest } from '../domain/digest.js';
import { DigestError } from '../domain/errors.js';
import { WEEKS_BACK, type WeekRecord } from '../domain/week-record.js';
import { GitHubError } from '../github/errors.js';
import { discussionKind } from './discussion.js';
import { findReports } from './find.js';
import { issueKind } from './issue.js';
import { lookAround } from './posting.js';
import type { PublishOptions, PublishPorts } from './publisher.js';
import { readRecord } from './record.js';

/** A report that is older than five weeks tells of weeks that no trend joins to this one. */
const WITHIN_MS = 35 * 86_400_000;

/** What the digest that is about to be made will be known by. */
export type Subject = Pick<Digest, 'repository' | 'period' | 'baseBranch' | 'schemaVersion'>;
export type RecallOptions = Omit<PublishOptions, 'files'>;

/**
 * The weeks that the last report before this one handed on, oldest first. Only what the token itself wrote is read. A
 * digest without its past says less, and is not lost for that: what goes wrong here is a warning.
 */
export async function recallWeeks(
  subject: Subject,
  options: RecallOptions,
  ports: Pick<PublishPorts, 'client' | 'log' | 'seen'>,
): Promise<WeekRecord[]> {
  const { client, log } = ports;
  if (client === null) return [];
  for (const kind of [issueKind, discussionKind]) {
    if (!options.publish.includes(kind.id)) continue;
    try {
      const around = await lookAround(kind, client, { digest: subject, options, ports });
      // A copy, so that posting goes through the first page once more.
      const { previous } = await findReports({ ...around }, WITHIN_MS);
      const weeks = readRecord(previous?.body ?? '').filter(({ end }) => end <= subject.period.start);
      if (weeks.length > 0) return weeks.slice(-WEEKS_BACK);
    } catch (error) {
      if (!(error instanceof DigestError)) throw error;
      // What stands in the way of posting is told once, and when everything else is done.
      if (error instanceof GitHubError)
        log.warning(`What earlier reports said could not be read, and is left out: ${error.message}`);
    }
  }
  return [];
}
