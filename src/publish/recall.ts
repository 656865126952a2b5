import { DigestError } from '../domain/errors.js';
import { DAY_MS } from '../domain/instant.js';
import type { Log } from '../domain/log.js';
import type { Period } from '../domain/period.js';
import { WEEKS_BACK, type WeekRecord } from '../domain/week-record.js';
import { GitHubError } from '../github/errors.js';
import { discussionKind } from './discussion.js';
import { findReports } from './find.js';
import { issueKind } from './issue.js';
import type { PublisherId } from './options.js';
import { readRecord } from './record.js';
import type { Session } from './session.js';

/** Five weeks: no trend connects the weeks of an older report to this one. */
const MAX_AGE_MS = 35 * DAY_MS;

/**
 * The weeks that the last report before `period` remembers, oldest first. Only reports that this token has posted are
 * read. A digest can be made without them, so failures are only warnings.
 */
export async function recallWeeks(
  session: Session,
  period: Period,
  publish: readonly PublisherId[],
  log: Log,
): Promise<WeekRecord[]> {
  for (const kind of [issueKind, discussionKind]) {
    if (!publish.includes(kind.id)) continue;
    try {
      const context = await session.threadContext(kind);
      const { firstPage } = context;
      const { previous } = await findReports(context, { maxPreviousAge: MAX_AGE_MS, firstPage });
      const weeks = readRecord(previous?.content.record ?? '').filter(({ end }) => end <= period.start);
      if (weeks.length > 0) return weeks.slice(-WEEKS_BACK);
    } catch (error) {
      if (!(error instanceof DigestError)) throw error;
      // Other errors would also prevent posting, and posting reports them.
      if (error instanceof GitHubError)
        log.warning(`Earlier reports could not be read, and are left out: ${error.message}`);
    }
  }
  return [];
}
