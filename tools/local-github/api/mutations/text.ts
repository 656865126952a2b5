import { unprocessable } from '../errors.js';

const MAX_BODY_CHARACTERS = 65_536;
const MAX_TITLE_CHARACTERS = 256;

/** GitHub counts characters as Ruby does, by code point. */
const isTooLong = (body: string) => body.length > MAX_BODY_CHARACTERS && [...body].length > MAX_BODY_CHARACTERS;

/** @throws GitHubError UNPROCESSABLE */
export function checkBody(body: string, mayBeEmpty: boolean): void {
  if (isTooLong(body)) throw unprocessable(`Body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
  if (!mayBeEmpty && body.trim() === '') throw unprocessable("Body can't be blank");
}

/** @throws GitHubError UNPROCESSABLE */
export function checkTitle(title: string): void {
  if (title.trim() === '') throw unprocessable("Title can't be blank");
  if ([...title].length > MAX_TITLE_CHARACTERS)
    throw unprocessable(`Title is too long (maximum is ${MAX_TITLE_CHARACTERS} characters)`);
}

/**
 * An over-long update was reported to answer 200 and to keep the old body (googleapis/release-please issue 1034), which
 * is why whoever writes must read back.
 */
export function updatedBody(old: string, body: string | null | undefined): string {
  return body == null || isTooLong(body) ? old : body;
}

/** To the second, as GitHub keeps instants. */
export const stamp = (now: Date) => now.toISOString().replace(/\.\d+Z$/, 'Z');
