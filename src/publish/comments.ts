import { z } from 'zod';
import { isSameReport, readMarker } from './marker.js';
import type { Posting } from './posting.js';
import { isSameText, readTexts, type Written } from './texts.js';
import { PageInfo, type Thread } from './thread-kind.js';

const Page = z.object({
  thread: z.object({
    comments: z.object({
      pageInfo: PageInfo,
      nodes: z.array(z.object({ id: z.string(), viewerDidAuthor: z.boolean() })),
    }),
  }),
});

const Id = z.object({ id: z.string() });

/** Issues answer with the edge of the comment, discussions with the comment. */
const Added = z.object({
  written: z.union([
    z.object({ comment: Id }).transform(({ comment }) => comment.id),
    z.object({ edge: z.object({ comment: Id }) }).transform(({ edge }) => edge.comment.id),
  ]),
});

export interface Continuation {
  id: string;
  body: string;
}

/**
 * Makes the comments that continue a report say `parts`, in that order. Those that are there are filled from the first
 * on, so that they stay in reading order also where one was deleted; what is left over is deleted.
 */
export async function writeContinuation(
  posting: Posting,
  thread: Thread,
  comments: readonly Continuation[],
  parts: readonly string[],
): Promise<Written[]> {
  const { client, kind } = posting;
  const written: Written[] = [];
  for (const [index, body] of parts.entries()) {
    const comment = comments[index];
    const id = comment?.id ?? (await addComment(posting, thread, body));
    if (comment !== undefined && isSameText(comment.body, body)) continue;
    if (comment !== undefined) await client.mutate(kind.documents.updateComment, { id, body }, z.unknown());
    written.push({ id, body, name: `part ${index + 2} of ${thread.url}` });
  }
  for (const { id } of comments.slice(parts.length)) {
    await client.mutate(kind.documents.deleteComment, { id }, z.unknown());
  }
  return written;
}

async function addComment({ client, kind }: Posting, thread: Thread, body: string): Promise<string> {
  const { written } = await client.mutate(kind.documents.addComment, { id: thread.id, body }, Added);
  return written;
}

/**
 * The comments that continue this report, oldest first. Nobody else's is among them, so that none is ever touched, nor
 * one of the token's own without the marker.
 */
export async function findContinuation({ client, kind, key }: Posting, thread: Thread): Promise<Continuation[]> {
  const own: string[] = [];
  let after: string | null = null;
  do {
    const page: z.infer<typeof Page> = await client.query(kind.documents.comments, { id: thread.id, after }, Page);
    const { nodes, pageInfo } = page.thread.comments;
    own.push(...nodes.filter(comment => comment.viewerDidAuthor).map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const texts = await readTexts(client, own);
  return texts.filter(({ body }) => {
    const marker = readMarker(body);
    return marker !== null && isSameReport(marker, key);
  });
}
