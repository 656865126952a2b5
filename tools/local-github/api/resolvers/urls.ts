import type { Store } from '../../store.js';

export function repositoryUrl(store: Store): string {
  const { owner, name } = store.world.repository;
  return `${store.baseUrl}/${owner}/${name}`;
}

/** The URL of the pull request, issue or discussion with this number. */
export function threadUrl(store: Store, number: number): string {
  if (store.pullRequestsByNumber.has(number)) return `${repositoryUrl(store)}/pull/${number}`;
  const kind = store.discussions.some(discussion => discussion.number === number) ? 'discussions' : 'issues';
  return `${repositoryUrl(store)}/${kind}/${number}`;
}

/** The path of a URL. */
export const pathOf = (url: string) => new URL(url).pathname;
