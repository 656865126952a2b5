import type { LocalGitHub } from '../local-github/index.js';
import { WEEK } from './setting.js';

const isOwn = ({ author }: { author: string | null }) => author?.startsWith('github-actions') ?? false;

/** The week's reports that are there. */
export const reportsOf = ({ state }: LocalGitHub) =>
  [...state.issues, ...state.discussions].filter(thread => isOwn(thread) && thread.title.includes(WEEK));

/** Everything that the token has posted, as far as a reader sees it. */
export function postedOn({ state }: LocalGitHub): string {
  const threads = [...state.issues, ...state.discussions].filter(isOwn).map(thread => ({
    number: thread.number,
    title: thread.title,
    body: thread.body,
    closed: thread.closed,
    labels: thread.labels,
    pinned: 'pinned' in thread && thread.pinned,
  }));
  const comments = state.comments.filter(isOwn).map(({ thread, body }) => ({ thread, body }));
  return JSON.stringify({ threads, comments });
}

/** Everything that people wrote, byte for byte. */
export function wordsOfPeople({ state }: LocalGitHub): string {
  const { issues, discussions, comments } = state;
  return JSON.stringify([issues, discussions, comments].map(some => some.filter(one => !isOwn(one))));
}

export const changesOn = ({ requests }: LocalGitHub) => requests.filter(({ query }) => /^\s*mutation/.test(query));
