import { z } from 'zod';
import { hasOwnTitle, type ReportBody, readBody } from './body.js';
import { isEarlierReport, isSameDigest, isSameReport, type Marker } from './marker.js';
import { isOwn } from './own.js';
import { copiesAmong } from './renames.js';
import type { ThreadContext } from './session.js';
import type { Text } from './texts.js';
import { type Thread, ThreadsPage } from './thread-kind.js';

/** A thread that this token has created and that has the form of a report. */
export interface PostedReport extends Thread {
  body: string;
  content: ReportBody;
  editor: Text['editor'];
  /** Whether it has a title that somebody gave it in place of ours. */
  isRenamed: boolean;
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
  /** Threads with the marker of `same` that are perhaps not ours, and are left alone; without doubles that were closed before. */
  copies: Thread[];
  /** The latest report before it. */
  previous: PostedReport | null;
}

const Page = z.object({ repository: z.object({ threads: ThreadsPage }) });

/**
 * Finds reports by listing threads and reading their markers, newest first: GitHub's search lags behind what was just
 * written. Only threads that this token has created and titled count, so what has a copied marker is never overwritten.
 */
export async function findReports(context: ThreadContext, options: FindOptions): Promise<FoundReports> {
  const { key, period } = context;
  const { maxPreviousAge, firstPage } = options;
  // A report is never posted before its period has begun.
  const start = Date.parse(period.start);
  const found: PostedReport[] = [];
  const strange: PostedReport[] = [];
  let previous: PostedReport | null = null;
  for await (const { reports, oldest } of pagesOfOwnReports(context, firstPage, start - maxPreviousAge)) {
    for (const { report, marker, isCopy } of reports) {
      if (isSameReport(marker, key)) (isCopy ? strange : found).push(report);
      else if (!isCopy && isEarlierReport(marker, key, period.firstDay)) previous = laterOf(previous, report);
    }
    if (oldest < start && (previous !== null || maxPreviousAge === 0)) break;
  }
  // Of several the first is kept, since people may have read it already, and copies come after it.
  const [same = null, ...others] = found.toSorted((a, b) => a.number - b.number);
  const duplicates = others.filter(report => same !== null && isDuplicate(report, same));
  const isClosedDouble = ({ closed, content }: PostedReport) => closed && content.link !== '';
  const rest = others.filter(report => !duplicates.includes(report) && !isClosedDouble(report));
  const copies = [...strange, ...rest];
  return { same, duplicates, copies, previous: maxPreviousAge === 0 ? null : previous };
}

/** How far apart runs at the same time post: between looking and posting, a run may wait three times ten minutes. */
const MAX_APART_MS = 45 * 60_000;

/** Whether a run at the same time has posted it: it is as that run left it, and was made about when `same` was. */
function isDuplicate(report: PostedReport, same: PostedReport): boolean {
  const { content, closed, isRenamed, createdAt } = report;
  if (closed || isRenamed || content.isEdited || content.above + content.below !== '') return false;
  if (Math.abs(Date.parse(createdAt) - Date.parse(same.createdAt)) > MAX_APART_MS) return false;
  const [own, other] = [content.marker.settings, same.content.marker.settings];
  // With the same settings, titles differ at most in their numbers.
  return own === null || other === null ? report.title === same.title : own === other;
}

/**
 * The report of the later period, whenever it was posted: somebody may have posted an old week today. If both are for the
 * same period, the older of the two, which is `other`.
 */
function laterOf(known: PostedReport | null, other: PostedReport): PostedReport {
  return known === null || other.content.marker.lastDay >= known.content.marker.lastDay ? other : known;
}

interface FoundThread {
  report: PostedReport;
  /** The marker, with the node id that its repository has. */
  marker: Marker;
  /** Whether it has a title that is not ours, though nobody has renamed it. */
  isCopy: boolean;
}

interface ReportsPage {
  reports: FoundThread[];
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

async function reportsAmong(context: ThreadContext, threads: readonly Thread[]): Promise<FoundThread[]> {
  const { readTexts, readRenames, key, account } = context;
  const own = threads.filter(thread => isOwn(thread, account));
  const texts = await readTexts(own.map(({ id }) => id));
  const candidates = own.flatMap(thread => {
    const { body = '', editor } = texts.get(thread.id) ?? {};
    const content = readBody(body);
    return content?.marker.part === 1 && isSameDigest(content.marker, key)
      ? [{ ...thread, body, content, editor, isRenamed: !hasOwnTitle(content, thread.title) }]
      : [];
  });
  const copies = await copiesAmong(candidates, readRenames);
  const markers = await withNodes(
    context,
    candidates.map(({ content }) => content.marker),
  );
  return candidates.map((report, n) => ({
    report,
    marker: markers[n] ?? report.content.marker,
    isCopy: copies.has(report.id),
  }));
}

/** Earlier versions wrote no node ids: GitHub knows which repository had the name in the marker. */
async function withNodes({ readNodes, key }: ThreadContext, markers: readonly Marker[]): Promise<Marker[]> {
  const isForeign = ({ node, repository }: Marker) =>
    node === null && key.node !== null && repository !== key.repository;
  const nodes = await readNodes(markers.filter(isForeign).map(({ repository }) => repository));
  return markers.map(marker =>
    isForeign(marker) ? { ...marker, node: nodes.get(marker.repository) ?? null } : marker,
  );
}
