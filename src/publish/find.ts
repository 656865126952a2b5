import { z } from 'zod';
import { isEarlierReport, isSameReport, type Marker, readMarker } from './marker.js';
import { isOwn } from './own.js';
import type { ThreadContext } from './session.js';
import { type Thread, ThreadsPage } from './thread-kind.js';

/** A thread that this token has created and that begins with a marker. */
export interface PostedReport extends Thread {
  body: string;
  marker: Marker;
}

export interface FindOptions {
  /** How long before the period the previous report may have been posted, in milliseconds; 0: it is not looked for. */
  maxPreviousAge: number;
  /** The newest threads; null: they are listed again. */
  firstPage: ThreadsPage | null;
}

export interface FoundReports {
  /** The report that the run is about to write, if it was posted before. */
  same: PostedReport | null;
  /** Younger copies of `same`, posted by runs at the same time. */
  duplicates: PostedReport[];
  /** The latest report before it. */
  previous: PostedReport | null;
}

const Page = z.object({ repository: z.object({ threads: ThreadsPage }) });

/**
 * Finds reports by listing threads and reading their markers, newest first: GitHub's search lags behind what was just
 * written. Only threads that this token has created count, so an issue with a copied marker is never overwritten.
 */
export async function findReports(context: ThreadContext, options: FindOptions): Promise<FoundReports> {
  const { key, period } = context;
  const { maxPreviousAge, firstPage } = options;
  // A report is never posted before its period has begun.
  const start = Date.parse(period.start);
  const copies: PostedReport[] = [];
  let previous: PostedReport | null = null;
  for await (const { reports, oldest } of pagesOfOwnReports(context, firstPage, start - maxPreviousAge)) {
    for (const report of reports) {
      if (isSameReport(report.marker, key)) copies.push(report);
      else if (isEarlierReport(report.marker, key, period.firstDay)) previous = laterOf(previous, report);
    }
    if (oldest < start && (previous !== null || maxPreviousAge === 0)) break;
  }
  // Of several copies the oldest is kept, since people may have read it already.
  const same = copies.pop() ?? null;
  return { same, duplicates: copies, previous: maxPreviousAge === 0 ? null : previous };
}

/**
 * The report of the later period, whenever it was posted: somebody may have posted an old week today. If both are for the
 * same period, the older of the two, which is `other`.
 */
function laterOf(known: PostedReport | null, other: PostedReport): PostedReport {
  return known === null || other.marker.lastDay >= known.marker.lastDay ? other : known;
}

interface ReportsPage {
  reports: PostedReport[];
  /** When the oldest thread of the page was created, in milliseconds since 1970. */
  oldest: number;
}

/** Goes back through the threads that were created at `earliest` or later. */
async function* pagesOfOwnReports(
  context: ThreadContext,
  firstPage: ThreadsPage | null,
  earliest: number,
): AsyncGenerator<ReportsPage> {
  const { kind, log } = context;
  let listed = 0;
  let page = firstPage ?? (await listThreads(context, null));
  for (;;) {
    const { nodes } = page;
    const { hasNextPage, endCursor } = page.pageInfo;
    const recent = nodes.filter(thread => Date.parse(thread.createdAt) >= earliest);
    yield { reports: await reportsAmong(context, recent), oldest: Date.parse(nodes.at(-1)?.createdAt ?? '') };
    listed += nodes.length;
    if (hasNextPage) log.progress(`Looking for the report: ${listed} ${kind.plural} so far`);
    if (recent.length < nodes.length || !hasNextPage || endCursor === null) return;
    page = await listThreads(context, endCursor);
  }
}

async function listThreads({ client, kind, repository }: ThreadContext, after: string | null): Promise<ThreadsPage> {
  return (await client.query(kind.documents.list, { id: repository.id, after }, Page)).repository.threads;
}

async function reportsAmong(
  { readBodies, account }: ThreadContext,
  threads: readonly Thread[],
): Promise<PostedReport[]> {
  const own = threads.filter(thread => isOwn(thread, account));
  const bodies = await readBodies(own.map(({ id }) => id));
  return own.flatMap(thread => {
    const body = bodies.get(thread.id) ?? '';
    const marker = readMarker(body);
    return marker?.part === 1 ? [{ ...thread, body, marker }] : [];
  });
}
