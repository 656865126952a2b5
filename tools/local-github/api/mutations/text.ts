import { instantOf } from '../../../../src/domain/instant.js';
import type { Store } from '../../store.js';
import { unprocessable } from '../errors.js';

const MAX_BODY_CHARACTERS = 65_536;
/** Of comments and updates, as measured in stablyai/orca issue 7707. */
const MAX_BODY_BYTES = 262_144;
const MAX_TITLE_CHARACTERS = 256;

/**
 * The body of a new issue or discussion. GitHub counts code points, as Ruby does.
 * @throws GitHubError UNPROCESSABLE
 */
export function checkBody(body: string, mayBeEmpty: boolean): void {
  if (body.length > MAX_BODY_CHARACTERS && [...body].length > MAX_BODY_CHARACTERS)
    throw unprocessable(`Body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
  if (!mayBeEmpty && body.trim() === '') throw unprocessable("Body can't be blank");
}

/** @throws GitHubError UNPROCESSABLE */
export function checkComment(body: string): void {
  if (hasTooManyBytes(body)) throw unprocessable(`Body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
  if (body.trim() === '') throw unprocessable("Body can't be blank");
}

const hasTooManyBytes = (body: string) => Buffer.byteLength(body) > MAX_BODY_BYTES;

/** @throws GitHubError UNPROCESSABLE */
export function checkTitle(title: string): void {
  if (title.trim() === '') throw unprocessable("Title can't be blank");
  if ([...title].length > MAX_TITLE_CHARACTERS)
    throw unprocessable(`Title is too long (maximum is ${MAX_TITLE_CHARACTERS} characters)`);
}

interface Text {
  body: string;
  updatedAt: string;
  editor: string | null;
  lastEditedAt: string | null;
}

/**
 * Gives a text a new body, if there is one, in the name of the token's account. GitHub answers 200 to one that is too long
 * and keeps the old body (reported in googleapis/release-please issue 1034), so a client must read back what it wrote.
 */
export function edit(store: Store, text: Text, body: string | null | undefined, at: string): void {
  text.updatedAt = at;
  if (body == null || hasTooManyBytes(body) || body === text.body) return;
  Object.assign(text, { body, editor: store.viewer, lastEditedAt: at });
}

/** An instant to the second, as GitHub stores it. */
export const timestamp = (now: Date) => instantOf(now.getTime());
