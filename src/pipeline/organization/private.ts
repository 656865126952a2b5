import type { Digest } from '../../domain/digest.js';
import { DigestError } from '../../domain/errors.js';
import { discussionKind, issueKind, type Session } from '../../publish/index.js';
import type { Settings } from '../../settings/resolve.js';

/** Names in the error. */
const MAX_NAMED = 10;

/**
 * Refuses to show in a public repository what is private, or may be.
 * @throws DigestError that names them and says what to do
 */
export async function refusePrivate(digests: readonly Digest[], settings: Settings, session: Session): Promise<void> {
  const { publish, showPrivate, postToRepository: place, dryRun } = settings;
  const hidden = digests.filter(({ repository }) => repository.isPrivate !== false);
  const isPosted = publish.some(id => id !== 'files') && !dryRun;
  if (hidden.length === 0 || showPrivate || !isPosted) return;
  const { repository } = await session.threadContext(publish.includes('discussion') ? discussionKind : issueKind);
  if (repository.isPrivate === true) return;
  const names = hidden.map(digest => digest.repository.nameWithOwner);
  const rest = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  throw new DigestError(
    `${names.slice(0, MAX_NAMED).join(', ')}${rest} may be private, and ${place} is public: its readers would see their names, titles and people. Post to a private repository with \`post-to-repository\`, leave them out with \`!\` in \`repositories\`, or set \`show-private: true\`.`,
  );
}
