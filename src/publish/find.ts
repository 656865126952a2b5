import { z } from 'zod';
import { isEarlierReport, isSameReport, type Marker, readMarker } from './marker.js';
import type { Posting } from './posting.js';
import { readTexts } from './texts.js';
import { type Thread, ThreadsPage } from './thread-kind.js';

/** A thread of the token's own that begins with a marker. */
export interface PostedReport extends Thread {
  body: string;
  marker: Marker;
}

export interface FoundReports {
  /** The report that is about to be written, if it is there already. */
  same: PostedReport | null;
  /** The report before it; only looked for if it is to be closed. */
  previous: PostedReport | null;
}

const Page = z.object({ repository: z.object({ threads: ThreadsPage }) });

/** How long before the period a report may have been posted for it still to be "the previous one". */
const PREVIOUS_WITHIN_MS = 90 * 24 * 3_600_000;

/**
 * Finds reports by listing and by their markers, newest first: search lags behind what was just written. Only what the
 * token itself wrote counts, so that nobody can have their own issue overwritten, or ours, by copying a marker.
 */
export async function findReports(posting: Posting): Promise<FoundReports> {
  const { key, period, options } = posting;
  // A report is posted once its period has begun, never before.
  const start = Date.parse(period.start);
  const horizon = options.closePrevious ? start - PREVIOUS_WITHIN_MS : start;
  let same: PostedReport | null = null;
  let previous: PostedReport | null = null;
  for await (const { reports, reachedBackTo } of pagesOfOwnReports(posting, horizon)) {
    for (const report of reports) {
      // Where two runs at once have posted two, the older one has the readers.
      if (isSameReport(report.marker, key)) same = report;
      else if (isEarlierReport(report.marker, key, period.firstDay)) previous = laterOf(previous, report);
    }
    if (reachedBackTo < start && (previous !== null || !options.closePrevious)) break;
  }
  return { same, previous: options.closePrevious ? previous : null };
}

/** By period and not by when they were posted: somebody may have posted an old week today. */
function laterOf(known: PostedReport | null, other: PostedReport): PostedReport {
  return known === null || other.marker.lastDay > known.marker.lastDay ? other : known;
}

interface ReportsPage {
  reports: PostedReport[];
  reachedBackTo: number;
}

async function* pagesOfOwnReports(posting: Posting, horizon: number): AsyncGenerator<ReportsPage> {
  const { kind, log } = posting;
  let after: string | null = null;
  let looked = 0;
  do {
    const { nodes, pageInfo }: ThreadsPage = posting.takeFirstPage() ?? (await listed(posting, after));
    const within = nodes.filter(thread => Date.parse(thread.createdAt) >= horizon);
    yield { reports: await reportsAmong(posting, within), reachedBackTo: Date.parse(nodes.at(-1)?.createdAt ?? '') };
    looked += nodes.length;
    if (pageInfo.hasNextPage) log.progress(`Looking for the report: ${looked} ${kind.plural} so far`);
    after = within.length === nodes.length && pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

async function listed({ client, kind, target }: Posting, after: string | null): Promise<ThreadsPage> {
  return (await client.query(kind.documents.list, { id: target.id, after }, Page)).repository.threads;
}

async function reportsAmong({ client }: Posting, threads: readonly Thread[]): Promise<PostedReport[]> {
  const own = threads.filter(thread => thread.viewerDidAuthor);
  const texts = await readTexts(
    client,
    own.map(({ id }) => id),
  );
  return own.flatMap((thread, index) => {
    const body = texts[index]?.body ?? '';
    const marker = readMarker(body);
    return marker?.part === 1 ? [{ ...thread, body, marker }] : [];
  });
}
