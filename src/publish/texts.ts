import { z } from 'zod';
import type { GitHubClient } from '../github/client.js';

/** A body has up to 65,536 characters, so an answer with many more of them would have megabytes. */
const MAX_TEXTS_PER_REQUEST = 20;

/** Characters that GitHub accepts in one body. It counts code points. */
export const MAX_BODY_LENGTH = 65_536;

const TEXTS_QUERY = /* GraphQL */ `
  query Texts($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Node { id } ... on Comment { body } ... on Issue { title } ... on Discussion { title } }
  }`;

const Texts = z.object({
  nodes: z.array(z.object({ id: z.string(), title: z.string().optional(), body: z.string() })),
});
type Text = z.infer<typeof Texts>['nodes'][number];

/** The current texts of threads and comments, in the order of `ids`. */
export async function readTexts(client: GitHubClient, ids: readonly string[]): Promise<Text[]> {
  const texts: Text[] = [];
  for (let n = 0; n < ids.length; n += MAX_TEXTS_PER_REQUEST) {
    const answer = await client.query(TEXTS_QUERY, { ids: ids.slice(n, n + MAX_TEXTS_PER_REQUEST) }, Texts);
    texts.push(...answer.nodes);
  }
  return texts;
}

/** The bodies of threads by id; each is read from GitHub once. */
export type BodyReader = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export function createBodyReader(client: GitHubClient): BodyReader {
  const bodies = new Map<string, string>();
  return async ids => {
    const unread = ids.filter(id => !bodies.has(id));
    for (const { id, body } of await readTexts(client, unread)) bodies.set(id, body);
    return bodies;
  };
}

/** A body that was edited in a browser comes back with CRLF line ends, and without white space at its end. */
const normalized = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

export const isSameText = (left: string, right: string) => normalized(left) === normalized(right);
