import { z } from 'zod';

/** The fields by which a thread or comment is known as one of this token's account. */
export const AUTHOR_FIELDS = 'viewerDidAuthor author { __typename login }';

export const Authored = z.object({
  viewerDidAuthor: z.boolean(),
  /** null: the account was deleted. */
  author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
});
export type Authored = z.infer<typeof Authored>;

const BOT = /\[bot\]$/;

/**
 * Whether the token's account wrote it. GitHub may answer `viewerDidAuthor: false` to the token of a workflow, so the
 * author may also be the account itself. `account` is `viewer.login`, which ends in `[bot]` for an app; as an author the
 * app lacks that ending, so a person whose login is the name of the app must not be taken for it.
 */
export function isOwn({ viewerDidAuthor, author }: Authored, account: string | null): boolean {
  if (viewerDidAuthor) return true;
  if (author === null || account === null) return false;
  const isApp = BOT.test(account);
  return author.login === account.replace(BOT, '') && (author.__typename === 'Bot') === isApp;
}
