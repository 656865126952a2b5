import { DigestError } from '../../domain/errors.js';

/** The two halves of `owner/name`, as the API's arguments want them. */
export type RepositoryName = { owner: string; name: string };

export function repositoryName(nameWithOwner: string): RepositoryName {
  const [owner = '', name = ''] = nameWithOwner.split('/');
  return { owner, name };
}

/** A name that leads to another one, which leads to another one: nobody follows for ever. */
export function renamedWithoutEnd(asked: string): DigestError {
  const advice = 'Give the name that its page shows as the `repository` input.';
  return new DigestError(`The repository ${asked} answers under another name each time. ${advice}`);
}
