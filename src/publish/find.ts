import { z } from 'zod';
import { isEarlierReport, isSameReport, type Marker, readMarker } from './marker.js';
import type { Surroundings } from './posting.js';
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
  /** The same report once more, posted by runs that could not see it. */
  duplicates: PostedReport[];
  /** The report before it, as far back as it was looked for. */
  previous: PostedReport | null;
}

const Page = z.object({ repository: z.object({ threads: ThreadsPage }) });

/**
 * Finds reports by listing and by their markers, newest first: search lags behind what was just written. Only what the
 * token itself wrote counts, so that nobody can have their own issue overwritten, or ours, by copying a marker.
 * `previousWithin` is how long before the period, in milliseconds, the report before it may have been posted; 0: it is
 * not looked for.
 */
export async function findReports(around: Surroundings, previousWithin: number): Promise<FoundReports> {
  const { key, period } = around;
  // A report is posted once its period has begun, never before.
  const start = Date.parse(period.start);
  const horizon = start - previousWithin;
  const copies: PostedReport[] = [];
  let previous: PostedReport | null = null;
  for await (const { reports, reachedBackTo } of pagesOfOwnReports(around, horizon)) {
    for (const report of reports) {
      if (isSameReport(report.marker, key)) copies.push(report);
      else if (isEarlierReport(report.marker, key, period.firstDay)) previous = laterOf(previous, report);
    }
    if (reachedBackTo < start && (previous !== null || previousWithin === 0)) break;
  }
  // Where two runs at once have posted two, the older one has the readers.
  const same = copies.pop() ?? null;
  return { same, duplicates: copies, previous: previousWithin === 0 ? null : previous };
}

/**
 * By period and not by when they were posted: somebody may have posted an old week today. Of two for one period it is
 * the older one, which comes later here.
 */
function laterOf(known: PostedReport | null, other: PostedReport): PostedReport {
  return known === null || other.marker.lastDay >= known.marker.lastDay ? other : known;
}

interface ReportsPage {
  reports: PostedReport[];
  reachedBackTo: number;
}

async function* pagesOfOwnReports(around: Surroundings, horizon: number): AsyncGenerator<ReportsPage> {
  const { kind, log } = around;
  let after: string | null = null;
  let looked = 0;
  do {
    const { nodes, pageInfo }: ThreadsPage = around.firstPage ?? (await listed(around, after));
    around.firstPage = null;
    const within = nodes.filter(thread => Date.parse(thread.createdAt) >= horizon);
    yield { reports: await reportsAmong(around, within), reachedBackTo: Date.parse(nodes.at(-1)?.createdAt ?? '') };
    looked += nodes.length;
    if (pageInfo.hasNextPage) log.progress(`Looking for the report: ${looked} ${kind.plural} so far`);
    after = within.length === nodes.length && pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

async function listed({ client, kind, target }: Surroundings, after: string | null): Promise<ThreadsPage> {
  return (await client.query(kind.documents.list, { id: target.id, after }, Page)).repository.threads;
}

async function reportsAmong({ client, texts }: Surroundings, threads: readonly Thread[]): Promise<PostedReport[]> {
  const own = threads.filter(thread => thread.viewerDidAuthor);
  const unread = own.filter(({ id }) => !texts.has(id)).map(({ id }) => id);
  for (const { id, body } of await readTexts(client, unread)) texts.set(id, body);
  return own.flatMap(thread => {
    const body = texts.get(thread.id) ?? '';
    const marker = readMarker(body);
    return marker?.part === 1 ? [{ ...thread, body, marker }] : [];
  });
}
