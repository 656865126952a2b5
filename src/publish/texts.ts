import { z } from 'zod';
import { DigestError } from '../domain/errors.js';
import type { GitHubClient } from '../github/client.js';
import { PAUSE_MS } from './failures.js';
import type { Posting } from './posting.js';

/** Bodies have up to 65,536 characters, so that many more would make an answer of megabytes. */
const TEXTS_A_REQUEST = 20;

/** Characters that GitHub takes as one body. It counts code points. */
export const MAX_BODY_LENGTH = 65_536;

const TEXTS_QUERY = /* GraphQL */ `
  query Texts($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Node { id } ... on Comment { body } ... on Issue { title } ... on Discussion { title } }
  }`;

const Texts = z.object({
  nodes: z.array(z.object({ id: z.string(), title: z.string().optional(), body: z.string() })),
});
type Text = z.infer<typeof Texts>['nodes'][number];

/** The texts of threads and comments as they are now, in the order of `ids`. */
export async function readTexts(client: GitHubClient, ids: readonly string[]): Promise<Text[]> {
  const texts: Text[] = [];
  for (let n = 0; n < ids.length; n += TEXTS_A_REQUEST) {
    const answer = await client.query(TEXTS_QUERY, { ids: ids.slice(n, n + TEXTS_A_REQUEST) }, Texts);
    texts.push(...answer.nodes);
  }
  return texts;
}

/** Edited in a browser, a body comes back with other line ends; at its end white space may be gone. */
const normalised = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

export const isSameText = (left: string, right: string) => normalised(left) === normalised(right);

/** A text that was written, and what to call it. */
export interface Written {
  id: string;
  title?: string;
  body: string;
  name: string;
  /** What GitHub showed when it answered; absent: it must be read. */
  shown?: string;
}

/**
 * Reads back what was written, unless the answer showed it, and once more after a pause if that is not what it should be. An update with too long a
 * body has been reported to be answered as if all were well, while the old text stayed: googleapis/release-please
 * issue 1034.
 * @throws DigestError
 */
export async function confirmWritten(posting: Posting, written: readonly Written[]): Promise<void> {
  const { client, sleep, options } = posting;
  const unseen = written.filter(({ body, shown }) => shown === undefined || !isSameText(shown, body));
  if ((await differing(client, unseen)).length === 0) return;
  await sleep(PAUSE_MS);
  const names = (await differing(client, unseen)).map(({ name }) => name);
  if (names.length === 0) return;
  throw new DigestError(
    `GitHub answered that it took the new text, but shows another one: ${names.join(', ')}. The whole report is in ` +
      `${options.files.markdownPath}. Run it again; if that does not help, the text may be too long for GitHub.`,
  );
}

async function differing(client: GitHubClient, written: readonly Written[]): Promise<Written[]> {
  const texts = await readTexts(
    client,
    written.map(({ id }) => id),
  );
  return written.filter(({ title, body }, index) => {
    const text = texts[index];
    const sameTitle = title === undefined || title.trim() === text?.title?.trim();
    return text === undefined || !sameTitle || !isSameText(text.body, body);
  });
}
