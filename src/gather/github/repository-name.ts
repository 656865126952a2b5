import { DigestError } from '../../domain/errors.js';

/** The two halves of `owner/name`, as the arguments of the API. */
export type RepositoryName = { owner: string; name: string };

export function repositoryName(nameWithOwner: string): RepositoryName {
  const [owner = '', name = ''] = nameWithOwner.split('/');
  return { owner, name };
}

/** For a repository that was renamed twice: only one redirect is followed. */
export function renamedTwice(requested: string): DigestError {
  const advice = 'Set the `repository` input to the name that the page of the repository shows.';
  return new DigestError(`The repository ${requested} answers under another name each time. ${advice}`);
}
