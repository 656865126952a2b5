import { instantOf } from '../../../../src/domain/instant.js';
import { unprocessable } from '../errors.js';

const MAX_BODY_CHARACTERS = 65_536;
const MAX_TITLE_CHARACTERS = 256;

/** GitHub counts code points, as Ruby does. */
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
 * GitHub answers 200 to an update that is too long and keeps the old body (reported in googleapis/release-please issue
 * 1034), so a client must read back what it wrote.
 */
export function updatedBody(old: string, body: string | null | undefined): string {
  return body == null || isTooLong(body) ? old : body;
}

/** An instant to the second, as GitHub stores it. */
export const timestamp = (now: Date) => instantOf(now.getTime());
