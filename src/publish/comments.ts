import { z } from 'zod';
import { inForm } from '../github/answer-form.js';
import { failureOf, GitHubError, type GraphQLFailure } from '../github/errors.js';
import { type Part, printBody, type ReportBody, readBody } from './body.js';
import { hasWordsOfOthers, replacing } from './kept.js';
import { isSameReport } from './marker.js';
import { Authored, isOwn } from './own.js';
import type { Posting } from './posting.js';
import { readTexts, type Text } from './texts.js';
import { PageInfo, type Thread } from './thread-kind.js';
import type { WrittenText } from './written-text.js';

const Page = z.object({
  thread: z.object({
    comments: z.object({
      pageInfo: PageInfo,
      nodes: z.array(Authored.extend({ id: z.string() })),
    }),
  }),
});

const Comment = z.object({ id: z.string(), body: z.string() });

/** For issues GitHub answers with the edge of the comment, for discussions with the comment. */
const Added = z.union([
  z.object({ comment: Comment }).transform(({ comment }) => comment),
  z.object({ edge: z.object({ comment: Comment }) }).transform(({ edge }) => edge.comment),
]);

/** Comments that one request adds: GitHub ends a request after ten seconds, and five long texts can take as long. */
const MAX_COMMENTS_PER_REQUEST = 2;

/** A comment that holds a further part of the report. */
export interface PartComment {
  id: string;
  content: ReportBody;
  editor: Text['editor'];
}

/**
 * Makes the comments of a report hold `parts`, in that order. Existing comments are reused from the first on, so the
 * parts stay in order even where a comment was deleted. Comments that are left over are deleted, unless somebody has
 * written into them.
 */
export async function writeParts(
  posting: Posting,
  thread: Thread,
  comments: readonly PartComment[],
  parts: readonly Part[],
): Promise<WrittenText[]> {
  const { client, kind, pace, log } = posting;
  const written: WrittenText[] = [];
  const nameOf = (index: number) => `part ${index + 2} of ${thread.url}`;
  for (const [index, part] of parts.slice(0, comments.length).entries()) {
    const { id, content, editor } = comments[index] as PartComment;
    const body = replacing(posting, { content, editor, name: nameOf(index) }, part);
    if (body === null) continue;
    await pace();
    await client.mutate(kind.documents.updateComment, { id, body }, z.unknown());
    written.push({ id, body, name: nameOf(index) });
  }
  for (let at = comments.length; at < parts.length; at += MAX_COMMENTS_PER_REQUEST) {
    const bodies = parts.slice(at, at + MAX_COMMENTS_PER_REQUEST).map(part => printBody(part));
    await pace();
    const added = await addComments(posting, thread, bodies);
    written.push(
      ...added.map(({ id, body: answered }, n) => ({ id, body: bodies[n] ?? '', answered, name: nameOf(at + n) })),
    );
  }
  for (const [index, { id, content }] of [...comments.entries()].slice(parts.length)) {
    if (hasWordsOfOthers(content)) {
      log.warning(
        `The report no longer has a part ${index + 2}. The comment that held it stays, since somebody has written into it: ` +
          `delete it at ${thread.url} when its words are no longer needed.`,
      );
      continue;
    }
    await pace();
    await client.mutate(kind.documents.deleteComment, { id }, z.unknown());
  }
  return written;
}

/**
 * GitHub runs the mutations of a request one after the other, in the order in which they are written. One of them can
 * fail while the others succeed.
 */
async function addComments(
  { client, kind }: Posting,
  thread: Thread,
  bodies: readonly string[],
): Promise<z.infer<typeof Comment>[]> {
  const variables = Object.fromEntries(bodies.map((body, n) => [`body${n}`, body]));
  const { data, failures } = await client.ask(
    kind.documents.addComments(bodies.length),
    { id: thread.id, ...variables },
    0,
  );
  const answer = inForm(z.record(z.string(), z.unknown()).nullish(), data);
  const written = bodies.map((_, n) => answer?.[`written${n}`] ?? null);
  if (failures.length > 0) throw written.every(one => one === null) ? failureOf(failures) : addedInPart(failures);
  const added = written.map(one => inForm(Added, one));
  client.made(...added.map(({ id }) => id));
  return added;
}

/** Like an answer that was lost: what is there has to be looked for. */
function addedInPart(failures: readonly GraphQLFailure[]): GitHubError {
  return new GitHubError(
    'unavailable',
    `Only some of the comments were added. ${failureOf(failures).message}`,
    failures,
  );
}

/**
 * The comments that hold further parts of this report, oldest first. Comments of other authors and comments without the
 * marker are not among them, so they are never changed.
 */
export async function findPartComments(
  { client, kind, key, account }: Posting,
  thread: Thread,
): Promise<PartComment[]> {
  const own: string[] = [];
  let after: string | null = null;
  do {
    const page: z.infer<typeof Page> = await client.query(kind.documents.comments, { id: thread.id, after }, Page);
    const { nodes, pageInfo } = page.thread.comments;
    own.push(...nodes.filter(comment => isOwn(comment, account)).map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const texts = await readTexts(client, own);
  return texts.flatMap(({ id, body, editor }) => {
    const content = readBody(body);
    return content !== null && isSameReport(content.marker, key) ? [{ id, content, editor }] : [];
  });
}
