import { DigestError } from '../domain/errors.js';
import { GitHubError } from '../github/errors.js';
import type { ThreadKind } from './thread-kind.js';

/** The error of a repository that does not exist or is hidden from the token; any other error is returned as it is. */
export function repositoryNotFound(error: unknown, ownerAndName: string): unknown {
  if (!(error instanceof GitHubError) || error.kind !== 'not-found') return error;
  return new DigestError(
    `post-to-repository: got ${JSON.stringify(ownerAndName)}; there is no such repository, or the token cannot see it. ` +
      'The workflow token cannot see other private repositories: set `token` to one that has access.',
    { cause: error },
  );
}

export function repositoryArchived(kind: ThreadKind, repository: string): DigestError {
  return new DigestError(
    `${repository} is archived, so no ${kind.id} can be posted there. Unarchive it, or name another repository ` +
      'as `post-to-repository`.',
  );
}

export function featureDisabled(kind: ThreadKind, repository: string): DigestError {
  return new DigestError(
    `${capitalized(kind.plural)} are switched off in ${repository}. Switch them on under Settings → General → ` +
      `Features, or leave "${kind.id}" out of \`publish\`.`,
  );
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** GitHub says "Resource not accessible by integration"; the user needs to know which permission is missing. */
export function forbidden(error: unknown, kind: ThreadKind, repository: string): unknown {
  if (!(error instanceof GitHubError) || error.kind !== 'forbidden') return error;
  return new DigestError(
    `The token may not post ${kind.plural} in ${repository}. Add the line \`${kind.plural}: write\` to the ` +
      "workflow's `permissions:`. If the workflow runs in another repository, its token cannot post to this one: set " +
      `\`token\` to one that can.${kind.forbiddenHint} (${error.message})`,
    { cause: error },
  );
}
