import type { Store } from '../../store.js';

export function repositoryUrl(store: Store): string {
  const { owner, name } = store.world.repository;
  return `${store.baseUrl}/${owner}/${name}`;
}

/** Where the pull request, issue or discussion of this number is shown. */
export function threadUrl(store: Store, number: number): string {
  if (store.pullRequestsByNumber.has(number)) return `${repositoryUrl(store)}/pull/${number}`;
  const kind = store.discussions.some(discussion => discussion.number === number) ? 'discussions' : 'issues';
  return `${repositoryUrl(store)}/${kind}/${number}`;
}

/** The address without the host. */
export const pathOf = (url: string) => new URL(url).pathname;
