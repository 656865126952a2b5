import { z } from 'zod';
import type { GitHubClient } from '../github/client.js';
import { Account } from './own.js';

/** A body has up to 65,536 characters, so an answer with many more of them would have megabytes. */
const MAX_TEXTS_PER_REQUEST = 20;

/** Characters that GitHub accepts in one body. It counts code points. */
export const MAX_BODY_LENGTH = 65_536;

const TEXTS_QUERY = /* GraphQL */ `
  query Texts($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Node { id }
      ... on Comment { body editor { __typename login } }
      ... on Issue { title }
      ... on Discussion { title }
    }
  }`;

const Text = z.object({
  id: z.string(),
  title: z.string().optional(),
  body: z.string(),
  /** Who changed the body last; null: nobody has, or the account was deleted. */
  editor: Account.nullish(),
});
export type Text = z.infer<typeof Text>;

const Texts = z.object({ nodes: z.array(Text) });

/** The current texts of threads and comments, in the order of `ids`. */
export async function readTexts(client: GitHubClient, ids: readonly string[]): Promise<Text[]> {
  const texts: Text[] = [];
  for (let n = 0; n < ids.length; n += MAX_TEXTS_PER_REQUEST) {
    const answer = await client.query(TEXTS_QUERY, { ids: ids.slice(n, n + MAX_TEXTS_PER_REQUEST) }, Texts);
    texts.push(...answer.nodes);
  }
  return texts;
}

/** The texts of threads by id; each is read from GitHub once. */
export type TextReader = (ids: readonly string[]) => Promise<ReadonlyMap<string, Text>>;

export function createTextReader(client: GitHubClient): TextReader {
  const texts = new Map<string, Text>();
  return async ids => {
    const unread = ids.filter(id => !texts.has(id));
    for (const text of await readTexts(client, unread)) texts.set(text.id, text);
    return texts;
  };
}

/** A body that was edited in a browser comes back with CRLF line ends, and without white space at its end. */
const normalized = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

export const isSameText = (left: string, right: string) => normalized(left) === normalized(right);
