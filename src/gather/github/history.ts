import { z } from 'zod';
import type { Gathered } from '../../domain/gathered.js';
import { type Churn, type EarlierMerge, HISTORY_DAYS, type History } from '../../domain/history.js';
import { daysBefore } from '../../domain/instant.js';
import { compareText } from '../../domain/order.js';
import { type Author, authorKey, type PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { nameAuthors } from '../authors.js';
import { Actor, authorOf, GitHubDateTime, nodesOf } from './answers.js';
import { type Count, countAll } from './counts.js';
import type { CommitRange } from './queries.js';
import { mergedBefore, mergedWithin } from './search.js';
import type { SearchResult } from './search-result.js';
import { windowBetween } from './windows.js';

/** Associations of people who are not new to a repository, so that no search is needed for them. */
const KNOWN_ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Paths of the period whose earlier changes are counted: those that the most pull requests touch. */
const MAX_PATHS = 40;
/** Days before the period in which reverts are looked for; the analysis uses those of the last days. */
const REVERT_DAYS = 14;

/**
 * The authors who may be new contributors. GitHub's association `FIRST_TIME_CONTRIBUTOR` is of no use here: it changes to
 * `CONTRIBUTOR` when the pull request is merged.
 */
function possibleNewcomers(results: readonly SearchResult[]): { author: Author; login: string }[] {
  const people = new Map<string, { author: Author; login: string }>();
  for (const { pullRequest, association, login } of results) {
    const { author } = pullRequest;
    if (author === null || author.bot || login === null || KNOWN_ASSOCIATIONS.has(association)) continue;
    if (/^[\w-]+$/.test(login)) people.set(authorKey(author), { author, login });
  }
  return [...people.values()];
}

/** The paths that the most pull requests touch; ties are broken by lines, then by name. */
function busiestPaths(pullRequests: readonly PullRequest[]): string[] {
  const paths = new Map<string, { pullRequests: number; lines: number }>();
  for (const { path, additions, deletions } of pullRequests.flatMap(one => one.files)) {
    const counts = paths.get(path) ?? { pullRequests: 0, lines: 0 };
    paths.set(path, { pullRequests: counts.pullRequests + 1, lines: counts.lines + additions + deletions });
  }
  return [...paths]
    .sort(([a, m], [b, n]) => n.pullRequests - m.pullRequests || n.lines - m.lines || compareText(a, b))
    .slice(0, MAX_PATHS)
    .map(([path]) => path);
}

const CommitNode = z.object({
  author: z.object({ name: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }).nullable(),
});

/** How often each path was changed and by how many people. The people are left out if not all commits were listed. */
function churnOf(paths: readonly string[], counts: readonly Count[]): Map<string, Churn> {
  const identities = counts.map(({ nodes }) =>
    nodes.map(node => {
      const { author } = CommitNode.parse(node);
      return { name: author?.name ?? '', email: '', ...(author?.user && { login: author.user.login }) };
    }),
  );
  const toAuthor = nameAuthors(identities.flat());
  return new Map(
    paths.map((path, index) => {
      const authors = identities[index] ?? [];
      const { count: changes } = counts[index] ?? { count: 0 };
      const people = new Set(authors.map(identity => authorKey(toAuthor(identity)))).size;
      return [path, authors.length === changes ? { changes, authors: people } : { changes }];
    }),
  );
}

const RevertNode = z.object({
  number: z.int(),
  title: z.string(),
  mergedAt: GitHubDateTime,
  author: Actor,
  files: z.object({ nodes: nodesOf(z.object({ path: z.string() })) }).nullable(),
});

/** In the order in which they were merged. Results that came back incomplete are left out. */
function revertsOf({ nodes }: Count): EarlierMerge[] {
  const reverts = nodes.flatMap(node => {
    const { data } = RevertNode.safeParse(node);
    if (data === undefined) return [];
    const { number, title, mergedAt, files } = data;
    const author = authorOf(data.author);
    return [
      {
        number,
        title,
        author: author === null ? null : authorKey(author),
        mergedAt,
        paths: (files?.nodes ?? []).map(({ path }) => path),
      },
    ];
  });
  return reverts.toSorted((a, b) => compareText(a.mergedAt, b.mergedAt) || a.number - b.number);
}

/**
 * The new contributors, how much people had merged before the period, how often and by how many people its busiest paths
 * had been changed, the latest reverts before it, and the number of merges in each of `periods` (searches). Throws
 * GitHubError.
 */
export async function gatherHistory(
  client: GitHubClient,
  search: string,
  range: Omit<CommitRange, 'since'>,
  results: readonly SearchResult[],
  periods: readonly string[],
): Promise<Required<Pick<Gathered, 'newContributors' | 'history' | 'mergedBefore'>>> {
  const people = possibleNewcomers(results);
  const paths = busiestPaths(results.map(({ pullRequest }) => pullRequest));
  const beforePeriod = mergedBefore(search, range.until);
  const lately = mergedWithin(search, windowBetween(daysBefore(range.until, REVERT_DAYS), range.until));
  const questions = [
    { search: `${lately} revert in:title sort:created-desc`, list: true },
    ...periods.map(period => ({ search: period })),
    ...people.map(({ login }) => ({ search: `${beforePeriod} author:${login}` })),
    ...paths.map(path => ({ path })),
  ];
  const counts = await countAll(client, questions, { ...range, since: daysBefore(range.until, HISTORY_DAYS) });
  const [reverts = { count: 0, nodes: [] }, ...others] = counts;
  const ofPeopleAndPaths = others.slice(periods.length);
  const merged = people.map((_, index) => ofPeopleAndPaths[index]?.count ?? 0);
  const history: History = {
    days: HISTORY_DAYS,
    churn: churnOf(paths, ofPeopleAndPaths.slice(people.length)),
    reverts: revertsOf(reverts),
    mergedBy: new Map(people.map(({ author }, index) => [authorKey(author), merged[index] ?? 0])),
  };
  return {
    newContributors: people.filter((_, index) => merged[index] === 0).map(({ author }) => author),
    history,
    mergedBefore: others.slice(0, periods.length).map(({ count }) => count),
  };
}
