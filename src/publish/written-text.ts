import { DigestError } from '../domain/errors.js';
import type { GitHubClient } from '../github/client.js';
import type { Posting } from './posting.js';
import { PAUSE_MS } from './retry.js';
import { isSameText, readTexts } from './texts.js';

/** A text that was written to GitHub. */
export interface WrittenText {
  id: string;
  title?: string;
  body: string;
  /** What errors call it. */
  name: string;
  /** The body in GitHub's answer; absent: the answer had none. */
  answered?: string;
}

/**
 * Checks that GitHub shows what was written: reads every text whose answer did not contain it, and once more after a
 * pause if it differs. GitHub has been reported to answer an update with too long a body with success while the old
 * text stays: googleapis/release-please issue 1034.
 * @throws DigestError
 */
export async function confirmWritten(posting: Posting, written: readonly WrittenText[]): Promise<void> {
  const { client, sleep, options } = posting;
  const unconfirmed = written.filter(({ body, answered }) => answered === undefined || !isSameText(answered, body));
  if ((await differing(client, unconfirmed)).length === 0) return;
  await sleep(PAUSE_MS);
  const names = (await differing(client, unconfirmed)).map(({ name }) => name);
  if (names.length === 0) return;
  throw new DigestError(
    `GitHub accepted the new text but shows a different one: ${names.join(', ')}. The full report is in ` +
      `${options.files.markdownPath}. Run it again; if that does not help, the text may be too long for GitHub.`,
  );
}

async function differing(client: GitHubClient, written: readonly WrittenText[]): Promise<WrittenText[]> {
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
