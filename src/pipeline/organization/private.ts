import { DigestError } from '../../domain/errors.js';
import { discussionKind, issueKind, type Session } from '../../publish/index.js';
import type { Settings } from '../../settings/resolve.js';
import type { NamedOnPage } from './gathered.js';

type Place = Pick<Settings, 'publish' | 'postToRepository' | 'dryRun' | 'showPrivate' | 'repositories'>;

/** Names in the error. */
const MAX_NAMED = 10;

/** Those that the settings name, and how many others: the log of the run may be as public as the page. */
function inWords(hidden: readonly string[], { repositories }: Place): string {
  const written = new Set(repositories.map(name => name.toLowerCase()));
  const named = hidden.filter(name => written.has(name.toLowerCase())).slice(0, MAX_NAMED);
  const others = hidden.length - named.length;
  if (named.length === 0) return `${others} of the repositories`;
  return others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} more`;
}

/**
 * Refuses to show in a public repository what is private, or may be.
 * @throws DigestError that says what to do
 */
export async function refusePrivate(
  repositories: readonly NamedOnPage[],
  settings: Place,
  session: Session,
): Promise<void> {
  const { publish, showPrivate, postToRepository: place, dryRun } = settings;
  const hidden = repositories.filter(({ isPrivate }) => isPrivate !== false);
  // On a terminal, the summary is what it prints.
  const isPosted = place !== '' && publish.some(id => id !== 'files') && !dryRun;
  if (hidden.length === 0 || showPrivate || !isPosted) return;
  const { repository } = await session.threadContext(publish.includes('discussion') ? discussionKind : issueKind);
  if (repository.isPrivate === true) return;
  const names = [...new Set(hidden.map(({ nameWithOwner }) => nameWithOwner))];
  throw new DigestError(
    `${inWords(names, settings)} may be private, and ${place} is public: its readers would see their names, titles and people. Post to a private repository with \`post-to-repository\`, leave them out with \`!\` in \`repositories\`, or set \`show-private: true\`.`,
  );
}
