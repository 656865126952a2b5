import { z } from 'zod';
import { failureOf, type GitHubError } from '../github/errors.js';
import { isSameReport, readMarker } from './marker.js';
import type { Posting } from './posting.js';
import { isSameText, readTexts, type Written } from './texts.js';
import { type MoreChanges, NOTHING_MORE, PageInfo, type Thread } from './thread-kind.js';

const Page = z.object({
  thread: z.object({
    comments: z.object({
      pageInfo: PageInfo,
      nodes: z.array(z.object({ id: z.string(), viewerDidAuthor: z.boolean() })),
    }),
  }),
});

const Comment = z.object({ id: z.string(), body: z.string() });

/** Issues answer with the edge of the comment, discussions with the comment. */
const Added = z.union([
  z.object({ comment: Comment }).transform(({ comment }) => comment),
  z.object({ edge: z.object({ comment: Comment }) }).transform(({ edge }) => edge.comment),
]);

/** Comments that one request adds: GitHub ends a request after ten seconds. */
const COMMENTS_A_REQUEST = 5;

export interface Continuation {
  id: string;
  body: string;
}

/**
 * Makes the comments that continue a report say `parts`, in that order. Those that are there are filled from the first
 * on, so that they stay in reading order also where one was deleted; what is left over is deleted. `more` goes along
 * with the first comments that are added.
 */
export async function writeContinuation(
  posting: Posting,
  thread: Thread,
  comments: readonly Continuation[],
  parts: readonly string[],
  more: AlongWith | null,
): Promise<Written[]> {
  const { client, kind } = posting;
  const written: Written[] = [];
  const nameOf = (index: number) => `part ${index + 2} of ${thread.url}`;
  for (const [index, { id, body: there }] of comments.slice(0, parts.length).entries()) {
    const body = parts[index] ?? '';
    if (isSameText(there, body)) continue;
    await client.mutate(kind.documents.updateComment, { id, body }, z.unknown());
    written.push({ id, body, name: nameOf(index) });
  }
  for (let at = comments.length; at < parts.length; at += COMMENTS_A_REQUEST) {
    const bodies = parts.slice(at, at + COMMENTS_A_REQUEST);
    const added = await addComments(posting, thread, bodies, at === comments.length ? more : null);
    written.push(
      ...added.map(({ id, body: shown }, n) => ({ id, body: bodies[n] ?? '', shown, name: nameOf(at + n) })),
    );
  }
  for (const { id } of comments.slice(parts.length)) {
    await client.mutate(kind.documents.deleteComment, { id }, z.unknown());
  }
  return written;
}

/** A change that may go in the same request as others, and fail without them. */
export interface AlongWith extends MoreChanges {
  variables: Readonly<Record<string, unknown>>;
  /** Name of its field in the answer. */
  alias: string;
  failed(failure: GitHubError): void;
}

/** GitHub makes the changes of a request one after the other, in the order in which they stand there. */
async function addComments(
  { client, kind }: Posting,
  thread: Thread,
  bodies: readonly string[],
  more: AlongWith | null,
): Promise<z.infer<typeof Comment>[]> {
  const variables = Object.fromEntries(bodies.map((body, n) => [`body${n}`, body]));
  const document = kind.documents.addComments(bodies.length, more ?? NOTHING_MORE);
  const { data, failures } = await client.ask(document, { id: thread.id, ...variables, ...more?.variables }, 0);
  const [aside, decisive] = [true, false].map(isAside =>
    failures.filter(({ path }) => (more !== null && path?.[0] === more.alias) === isAside),
  );
  if (decisive !== undefined && decisive.length > 0) throw failureOf(decisive);
  if (aside !== undefined && aside.length > 0) more?.failed(failureOf(aside));
  const answer = z.record(z.string(), z.unknown()).parse(data);
  return bodies.map((_, n) => Added.parse(answer[`written${n}`]));
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
