import { z } from 'zod';
import { failureOf, type GitHubError } from '../github/errors.js';
import { isSameReport, readMarker } from './marker.js';
import type { Posting } from './posting.js';
import { isSameText, readTexts } from './texts.js';
import { type MutationText, NO_MUTATION, PageInfo, type Thread } from './thread-kind.js';
import type { WrittenText } from './written-text.js';

const Page = z.object({
  thread: z.object({
    comments: z.object({
      pageInfo: PageInfo,
      nodes: z.array(z.object({ id: z.string(), viewerDidAuthor: z.boolean() })),
    }),
  }),
});

const Comment = z.object({ id: z.string(), body: z.string() });

/** For issues GitHub answers with the edge of the comment, for discussions with the comment. */
const Added = z.union([
  z.object({ comment: Comment }).transform(({ comment }) => comment),
  z.object({ edge: z.object({ comment: Comment }) }).transform(({ edge }) => edge.comment),
]);

/** Comments that one request adds: GitHub ends a request after ten seconds. */
const MAX_COMMENTS_PER_REQUEST = 5;

/** A comment that holds a further part of the report. */
export interface PartComment {
  id: string;
  body: string;
}

/** A mutation in the same request as others; if it fails, the others succeed. */
export interface ExtraMutation extends MutationText {
  variables: Readonly<Record<string, unknown>>;
  /** Name of its field in the answer. */
  alias: string;
  onFailure(failure: GitHubError): void;
}

/**
 * Makes the comments of a report hold `parts`, in that order. Existing comments are reused from the first on, so the
 * parts stay in order even where a comment was deleted; comments that are left over are deleted. `extra` is sent with
 * the first comments that are added.
 */
export async function writeParts(
  posting: Posting,
  thread: Thread,
  comments: readonly PartComment[],
  parts: readonly string[],
  extra: ExtraMutation | null,
): Promise<WrittenText[]> {
  const { client, kind } = posting;
  const written: WrittenText[] = [];
  const nameOf = (index: number) => `part ${index + 2} of ${thread.url}`;
  for (const [index, { id, body: oldBody }] of comments.slice(0, parts.length).entries()) {
    const body = parts[index] ?? '';
    if (isSameText(oldBody, body)) continue;
    await client.mutate(kind.documents.updateComment, { id, body }, z.unknown());
    written.push({ id, body, name: nameOf(index) });
  }
  for (let at = comments.length; at < parts.length; at += MAX_COMMENTS_PER_REQUEST) {
    const bodies = parts.slice(at, at + MAX_COMMENTS_PER_REQUEST);
    const added = await addComments(posting, thread, bodies, at === comments.length ? extra : null);
    written.push(
      ...added.map(({ id, body: answered }, n) => ({ id, body: bodies[n] ?? '', answered, name: nameOf(at + n) })),
    );
  }
  for (const { id } of comments.slice(parts.length)) {
    await client.mutate(kind.documents.deleteComment, { id }, z.unknown());
  }
  return written;
}

/** GitHub runs the mutations of a request one after the other, in the order in which they are written. */
async function addComments(
  { client, kind }: Posting,
  thread: Thread,
  bodies: readonly string[],
  extra: ExtraMutation | null,
): Promise<PartComment[]> {
  const variables = Object.fromEntries(bodies.map((body, n) => [`body${n}`, body]));
  const document = kind.documents.addComments(bodies.length, extra ?? NO_MUTATION);
  const { data, failures } = await client.ask(document, { id: thread.id, ...variables, ...extra?.variables }, 0);
  const isExtra = ({ path }: (typeof failures)[number]) => extra !== null && path?.[0] === extra.alias;
  const ofComments = failures.filter(failure => !isExtra(failure));
  const ofExtra = failures.filter(isExtra);
  if (ofComments.length > 0) throw failureOf(ofComments);
  if (ofExtra.length > 0) extra?.onFailure(failureOf(ofExtra));
  const answer = z.record(z.string(), z.unknown()).parse(data);
  return bodies.map((_, n) => Added.parse(answer[`written${n}`]));
}

/**
 * The comments that hold further parts of this report, oldest first. Comments of other authors and comments without the
 * marker are not among them, so they are never changed.
 */
export async function findPartComments({ client, kind, key }: Posting, thread: Thread): Promise<PartComment[]> {
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
