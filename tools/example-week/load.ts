import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { World, WorldPullRequest } from '../local-github/world.js';
import { commitOf, instant, later, trailer } from './derive.js';
import { newsFiles, readFiles, reversed } from './files.js';
import { PullRequestFile, RepositoryFile, type WrittenPullRequest } from './format.js';

const STATES = {
  approved: 'APPROVED',
  changes: 'CHANGES_REQUESTED',
  commented: 'COMMENTED',
  dismissed: 'DISMISSED',
} as const;

const CHECKS = { success: 'SUCCESS', failure: 'FAILURE', pending: 'PENDING' } as const;

function read<T extends z.ZodType>(path: string, format: T): z.output<T> {
  return format.parse(parse(readFileSync(path, 'utf8')));
}

type Repository = z.infer<typeof RepositoryFile>;

/** A new world with the selected pull requests of the example. A server may change it. */
export function load(isSelected: (written: WrittenPullRequest) => boolean): World {
  return loadFrom(import.meta.dirname, ['before', 'week-1', 'week-2', 'after'], isSelected);
}

/** The same from a folder with `repository.yml` and these files in `pull-requests/`, the first of which is of the time before. */
export function loadFrom(
  folder: string,
  files: readonly string[],
  isSelected: (written: WrittenPullRequest) => boolean = () => true,
): World {
  const { labels, people, bots, issues, ...repository } = read(join(folder, 'repository.yml'), RepositoryFile);
  const [before = [], ...others] = files.map(name =>
    read(join(folder, 'pull-requests', `${name}.yml`), PullRequestFile),
  );
  const written = [before, ...others].flat();
  // Authors with a merge before the week are members of the project; the others may be new.
  const members = new Set(before.map(({ author }) => author));
  return {
    repository: {
      ...repository,
      private: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: true,
      labels: Object.entries(labels).map(([name, color]) => ({ name, color })),
    },
    users: [
      ...Object.entries(people).map(([login, name]) => ({ login, name, bot: false })),
      ...bots.map(login => ({ login, name: null, bot: true })),
    ],
    pullRequests: written.filter(isSelected).map(from => ({
      ...pullRequest(from, repository.name, people, bots),
      files: filesOf(from, written),
      authorAssociation: members.has(from.author) ? 'MEMBER' : 'CONTRIBUTOR',
    })),
    issues: issues.map(({ opened, ...issue }) => ({ ...issue, createdAt: instant(opened, `${issue.number} opened`) })),
  };
}

function pullRequest(
  from: WrittenPullRequest,
  repository: string,
  people: Repository['people'],
  bots: Repository['bots'],
): Omit<WorldPullRequest, 'files'> {
  const createdAt = instant(from.opened, `${from.number} opened`);
  const reviews = readReviews(from.reviews, createdAt);
  const isPerson = (login: string | null): login is string => login !== null && !bots.includes(login);
  const approvers = reviews.filter(({ state }) => state === 'APPROVED').map(({ author }) => author);
  const mergedBy = from.mergedBy ?? approvers.findLast(isPerson);
  if (mergedBy === undefined) throw new Error(`#${from.number} was not approved by a person: set mergedBy`);
  const trailers = from.coAuthors.map(who => trailer(who, people));
  const message = [`${from.title} (#${from.number})`, ...(trailers.length > 0 ? [trailers.join('\n')] : [])];
  return {
    number: from.number,
    title: from.title,
    body: from.body.replace(/\{\{sha (\d+)\}\}/g, (_, number) => commitOf(Number(number), repository)),
    author: from.author,
    createdAt,
    mergedAt: instant(from.merged, `${from.number} merged`),
    mergedBy,
    baseRefName: from.base,
    labels: from.labels,
    reviews,
    comments: from.comments,
    ...(from.checks !== 'none' && { checks: CHECKS[from.checks] }),
    ...(from.threads !== undefined && { reviewThreads: readThreads(from.threads) }),
    mergeCommit:
      from.commit === 'lost' ? null : { oid: commitOf(from.number, repository), message: message.join('\n\n') },
  };
}

function filesOf(
  { number, files, news, reverts }: WrittenPullRequest,
  all: readonly WrittenPullRequest[],
): WorldPullRequest['files'] {
  if (files !== undefined) return [...readFiles(files), ...newsFiles(number, news)];
  const original = all.find(other => other.number === reverts);
  if (original === undefined) throw new Error(`#${number} has neither files nor a pull request that it reverts`);
  return reversed(filesOf(original, all));
}

function readThreads(text: string): NonNullable<WorldPullRequest['reviewThreads']> {
  const [unresolved = 0, total = 0] = text.match(/\d+/g)?.map(Number) ?? [];
  return { total, unresolved };
}

function readReviews(text: string, createdAt: string) {
  return text
    .split(', ')
    .filter(review => review !== '')
    .map(review => {
      const [author = '', verdict = '', delay = ''] = review.split(' ');
      const state = STATES[verdict as keyof typeof STATES];
      if (state === undefined) throw new Error(`Not a review: "${review}"`);
      return { author: author === '(deleted)' ? null : author, state, submittedAt: later(createdAt, delay) };
    })
    .sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
}
