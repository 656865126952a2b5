import type { PullRequestReference } from '../domain/organization.js';

/**
 * The same references, in the same order but for those that exceed their repository's share: these follow the others, so
 * that one busy repository does not fill the list.
 */
export function fairly(references: readonly PullRequestReference[], share: number): PullRequestReference[] {
  const listed = new Map<string, number>();
  const [within, beyond]: [PullRequestReference[], PullRequestReference[]] = [[], []];
  for (const reference of references) {
    const count = (listed.get(reference.repository) ?? 0) + 1;
    listed.set(reference.repository, count);
    (count <= share ? within : beyond).push(reference);
  }
  return [...within, ...beyond];
}
