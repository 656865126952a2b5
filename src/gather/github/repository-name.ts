/** The two halves of `owner/name`, as the API's arguments want them. */
export type RepositoryName = { owner: string; name: string };

export function repositoryName(nameWithOwner: string): RepositoryName {
  const [owner = '', name = ''] = nameWithOwner.split('/');
  return { owner, name };
}
