import { z } from 'zod';
import type { Gathered } from '../../domain/gathered.js';
import { type Churn, type EarlierMerge, HISTORY_DAYS, type History } from '../../domain/history.js';
import { daysBefore } from '../../domain/instant.js';
import type { Log } from '../../domain/log.js';
import { compareText } from '../../domain/order.js';
import { authorKey, type PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { GitHubError } from '../../github/errors.js';
import { nameAuthors } from '../authors.js';
import { Actor, authorOf, GitHubDateTime, nodesOf } from './answers.js';
import { type Count, countAll } from './counts.js';
import type { PeopleQuestions } from './newcomers.js';
import type { CommitRange, CountQuestion } from './queries.js';
import { mergedWithin } from './search.js';
import type { SearchResult } from './search-result.js';
import { windowBetween } from './windows.js';

/** Paths of the period whose earlier changes are counted: those that the most pull requests touch. */
const MAX_PATHS = 40;
/** Days before the period in which reverts are looked for; the analysis uses those of the last days. */
const REVERT_DAYS = 14;

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

/**
 * How often each path was changed and by how many people. The people are left out if not all commits could be read, and a
 * path is left out if GitHub did not answer.
 */
function churnOf(paths: readonly string[], counts: readonly (Count | null)[]): Map<string, Churn> {
  const identities = counts.map(count =>
    (count?.nodes ?? []).flatMap(node => {
      const { data } = CommitNode.safeParse(node);
      if (data === undefined) return [];
      const { author } = data;
      return [{ name: author?.name ?? '', email: '', ...(author?.user && { login: author.user.login }) }];
    }),
  );
  const toAuthor = nameAuthors(identities.flat());
  return new Map(
    paths.flatMap((path, index): [string, Churn][] => {
      const count = counts[index] ?? null;
      if (count === null) return [];
      const { count: changes } = count;
      const authors = identities[index] ?? [];
      const people = new Set(authors.map(identity => authorKey(toAuthor(identity)))).size;
      return [[path, authors.length === changes ? { changes, authors: people } : { changes }]];
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

/** What the history is asked about. */
export interface HistoryQuestions {
  /** Finds merged pull requests on all branches. */
  search: string;
  /** The commits before the period on the requested branch. */
  range: Omit<CommitRange, 'since'>;
  results: readonly SearchResult[];
  /** Searches whose results are counted. */
  periods: readonly string[];
  people: PeopleQuestions;
}

/**
 * The new contributors, how much people had merged before the period, how often and by how many people its busiest paths
 * had been changed, the latest reverts before it, and the number of merges in each of `periods`. What GitHub does not
 * answer is unknown, with a warning. Throws GitHubError.
 */
export async function gatherHistory(
  client: GitHubClient,
  { search, range, results, periods, people }: HistoryQuestions,
  log: Log,
): Promise<Required<Pick<Gathered, 'newContributors' | 'history' | 'mergedBefore'>>> {
  const paths = busiestPaths(results.map(({ pullRequest }) => pullRequest));
  const lately = mergedWithin(search, windowBetween(daysBefore(range.until, REVERT_DAYS), range.until));
  const counted = { ...range, since: daysBefore(range.until, HISTORY_DAYS) };
  const ask = (questions: readonly CountQuestion[]) => countAll(client, questions, counted);
  // The search that lists files takes GitHub as long as twenty others, and commits take it longer than searches.
  const [[reverts = null, ...ofPeriods], ofPeople, ofPaths] = await Promise.all([
    ask([
      { search: `${lately} revert in:title sort:created-desc`, list: true },
      ...periods.map(period => ({ search: period })),
    ]),
    ask(people.searches.map(one => ({ search: one }))),
    ask(paths.map(path => ({ path }))),
  ]);
  tellUnanswered([reverts, ...ofPeriods, ...ofPeople, ...ofPaths], log);
  const mergedBy = people.mergedBefore(ofPeople.map(answer => answer?.count ?? null));
  const history: History = {
    days: HISTORY_DAYS,
    churn: churnOf(paths, ofPaths),
    reverts: revertsOf(reverts ?? { count: 0, nodes: [] }),
    mergedBy: new Map([...mergedBy].map(([author, count]) => [authorKey(author), count])),
  };
  return {
    newContributors: [...mergedBy].filter(([, count]) => count === 0).map(([author]) => author),
    history,
    mergedBefore: ofPeriods.map(answer => answer?.count ?? null),
  };
}

/** Throws GitHubError if GitHub answered nothing at all. */
function tellUnanswered(answers: readonly (Count | null)[], log: Log): void {
  const left = answers.filter(answer => answer === null).length;
  if (left === 0) return;
  if (left === answers.length) throw new GitHubError('unavailable', 'GitHub answered none of the questions about it.');
  log.warning(
    `GitHub did not answer ${left} of ${answers.length} questions about the time before the period; what they are about is left out.`,
  );
}
