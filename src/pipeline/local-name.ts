import type { Opened } from '../domain/gathered.js';

/** Where nothing tells which repository on GitHub a clone or a file is of, what that means and what to do; null elsewhere. */
export function localName({ repository: { nameWithOwner, url } }: Pick<Opened, 'repository'>): string | null {
  if (url !== null || !nameWithOwner.startsWith('local/')) return null;
  return `It is not known which repository on GitHub this is: the report calls it ${nameWithOwner}, and numbers have no links. Name it with --repository, such as --repository octo-org/octo-repo.`;
}
