import { z } from 'zod';

/** The fields by which a thread or comment is known as one of this token's account. */
export const AUTHOR_FIELDS = 'viewerDidAuthor author { __typename login }';

export const Account = z.object({ __typename: z.string(), login: z.string() });
export type Account = z.infer<typeof Account>;

export const Authored = z.object({
  viewerDidAuthor: z.boolean(),
  /** null: the account was deleted. */
  author: Account.nullable(),
});
export type Authored = z.infer<typeof Authored>;

const BOT = /\[bot\]$/;

/**
 * Whether the token's account wrote it. GitHub may answer `viewerDidAuthor: false` to the token of a workflow, so the
 * author may also be the account itself.
 */
export function isOwn({ viewerDidAuthor, author }: Authored, account: string | null): boolean {
  return viewerDidAuthor || (author !== null && isAccount(author, account));
}

/**
 * Whether an author is the token's account. `account` is `viewer.login`, which ends in `[bot]` for an app; as an author the
 * app lacks that ending, so a person whose login is the name of the app must not be taken for it.
 */
export function isAccount(author: Account, account: string | null): boolean {
  if (account === null) return false;
  const isApp = BOT.test(account);
  return author.login === account.replace(BOT, '') && (author.__typename === 'Bot') === isApp;
}
