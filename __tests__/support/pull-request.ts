import type { Author, ChangedFile, PullRequest, Review } from '../../src/domain/pull-request.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Moment =
  | `${(typeof DAYS)[number]} ${number}:${number}`
  | `last ${(typeof DAYS)[number]} ${number}:${number}`;

/** `Tue 10:00` is the Tuesday of 2026-W14, `last Tue 10:00` the one before; all in UTC. */
export function at(moment: Moment): string {
  const [time = '', day = '', last] = moment.split(' ').reverse();
  const monday = Date.UTC(2026, 2, last === undefined ? 30 : 23);
  const midnight = new Date(monday + DAYS.indexOf(day as 'Mon') * 86_400_000).toISOString().slice(0, 10);
  return `${midnight}T${time}:00Z`;
}

export function person(login: string, name = login): Author {
  return { login, name, bot: false };
}

export function bot(name: string): Author {
  return { login: `${name}[bot]`, name: `${name}[bot]`, bot: true };
}

export function file(path: string, additions = 1, deletions = 0, more: Partial<ChangedFile> = {}): ChangedFile {
  return { path, additions, deletions, status: 'modified', ...more };
}

export function review(author: Author | null, moment: Moment, state: Review['state'] = 'approved'): Review {
  return { author, state, submittedAt: at(moment) };
}

/** The SHA of the commit that a pull request was merged as: made up, and different for each. */
export function shaOf(number: number): string {
  return (number * 0x9e3779b1).toString(16).padEnd(40, 'c0ffee5').slice(0, 40);
}

export interface Given extends Partial<PullRequest> {
  number: number;
  merged?: Moment;
  opened?: Moment;
}

/** A merged pull request in which only what a test is about is given; its lines are those of its files. */
export function pullRequest({ merged = 'Tue 12:00', opened = 'Mon 12:00', ...given }: Given): PullRequest {
  const files = given.files ?? [file(`src/file-${given.number}.ts`, 12, 3)];
  const lines = (key: 'additions' | 'deletions') => files.reduce((sum, one) => sum + one[key], 0);
  return {
    title: `Change number ${given.number}`,
    body: '',
    url: `https://github.com/octo/house/pull/${given.number}`,
    author: person('mona'),
    coAuthors: [],
    createdAt: at(opened),
    mergedAt: at(merged),
    mergedBy: person('hubot-keeper'),
    baseRef: 'main',
    labels: [],
    additions: lines('additions'),
    deletions: lines('deletions'),
    filesTotal: files.length,
    reviews: [],
    comments: 0,
    commitSha: shaOf(given.number),
    ...given,
    files,
  };
}

/** The same as read from a git history, which has no labels, reviews, checks or opening times. */
export function fromGit(given: Given): PullRequest {
  const { createdAt, mergedBy, labels, reviews, comments, checks, reviewThreads, ...known } = pullRequest(given);
  return known;
}
