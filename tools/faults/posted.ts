import type { LocalGitHub } from '../local-github/index.js';
import { WEEK } from './setting.js';

const isOwn = ({ author }: { author: string | null }) => author?.startsWith('github-actions') ?? false;

/** The week's reports that are there. */
export const reportsOf = ({ state }: LocalGitHub) =>
  [...state.issues, ...state.discussions].filter(thread => isOwn(thread) && thread.title.includes(WEEK));

/** Everything that the token has posted, as far as a reader sees it: JSON with one value in a line. */
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
  return JSON.stringify({ threads, comments }, null, 1);
}

const MAX_SHOWN_LENGTH = 300;

/** Empty where the token has posted what was expected, else a sentence and the lines of `postedOn` that differ. */
export function wrongPosted(github: LocalGitHub, expected: string): string[] {
  const found = postedOn(github);
  if (found === expected) return [];
  const [before, after] = [expected.split('\n'), found.split('\n')];
  const only = (sign: string, lines: string[], others: string[]) =>
    lines.filter(line => !others.includes(line)).map(line => sign + line.slice(0, MAX_SHOWN_LENGTH));
  return [['What is posted differs:', ...only('-', before, after), ...only('+', after, before)].join('\n')];
}

/** Everything that people wrote, byte for byte. */
export function wordsOfPeople({ state }: LocalGitHub): string {
  const { issues, discussions, comments } = state;
  return JSON.stringify([issues, discussions, comments].map(some => some.filter(one => !isOwn(one))));
}

export const changesOn = ({ requests }: LocalGitHub) => requests.filter(({ query }) => /^\s*mutation/.test(query));
