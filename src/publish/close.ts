import { z } from 'zod';
import type { PostedReport } from './find.js';
import type { Posting } from './posting.js';
import { tryOrWarn } from './retry.js';
import { MAX_BODY_LENGTH } from './texts.js';
import type { Thread } from './thread-kind.js';
import { confirmWritten } from './written-text.js';

/** The second line of a report that was closed for another one. An arrow needs no translation. */
const LINK_LINE = /^(<!-- .* -->)\r?\n(> → \[.*\]\(https?:\/\/[^\s()]+\))\r?\n/;

/** Escapes a title for the text of a link, where GitHub makes neither mentions nor backlinks of it. */
function escapeTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/@/g, '@\u200B');
}

/** The body with a link under its marker; null where it has a link already or has no room for one. */
function withLink(body: string, link: string): string | null {
  const [marker = ''] = body.split(/\r?\n/, 1);
  if (LINK_LINE.test(body)) return null;
  const linked = `${marker}\n${link}\n${body.slice(marker.length)}`;
  return [...linked].length > MAX_BODY_LENGTH ? null : linked;
}

/** The new body with the link that the old body has, if there is room. */
export function keepLink(oldBody: string, body: string): string {
  const link = LINK_LINE.exec(oldBody)?.[2];
  return link === undefined ? body : (withLink(body, link) ?? body);
}

/** Closes the previous report and links it to the new one. */
export async function closePrevious(posting: Posting, previous: PostedReport, next: Thread): Promise<void> {
  const { kind, log } = posting;
  const warning = `The previous ${kind.id}, ${previous.url}, could not be closed and linked to the new one.`;
  await tryOrWarn(log, warning, async () => {
    if (await closeWithLink(posting, previous, next)) log.info(`Closed the previous ${kind.id}: ${previous.url}`);
  });
}

/** Closes the copies of a report that runs at the same time have posted, and links them to the one that is kept. */
export async function closeDuplicates(
  posting: Posting,
  duplicates: readonly PostedReport[],
  kept: Thread,
): Promise<void> {
  const { kind, log } = posting;
  for (const duplicate of duplicates) {
    await tryOrWarn(log, `${duplicate.url}, a duplicate of ${kept.url}, could not be closed.`, async () => {
      if (!(await closeWithLink(posting, duplicate, kept))) return;
      log.warning(
        `The ${kind.id} was posted twice, probably by two runs at the same time: ${duplicate.url} is now closed and ` +
          `links to ${kept.url}. Add the line \`concurrency: merge-digest\` to the workflow to prevent this.`,
      );
    });
  }
}

/**
 * Closes a report and adds a link to its body: a comment would notify everybody who watches. A report that has the link
 * already was closed by an earlier run; if it is open, a person has reopened it, and it stays open.
 * @returns whether anything had to be changed
 */
async function closeWithLink(posting: Posting, report: PostedReport, next: Thread): Promise<boolean> {
  const { client, kind } = posting;
  if (LINK_LINE.test(report.body)) return false;
  if (!report.closed) await client.mutate(kind.documents.close, { id: report.id }, z.unknown());
  const body = withLink(report.body, `> → [${escapeTitle(next.title)}](${next.url})`);
  if (body === null) return !report.closed;
  const { id, title, url } = report;
  await client.mutate(kind.documents.update, { id, title, body }, z.unknown());
  await confirmWritten(posting, [{ id, body, name: url }]);
  return true;
}
