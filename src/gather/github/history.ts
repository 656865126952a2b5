import { z } from 'zod';
import type { Gathered } from '../../domain/gathered.js';
import { type Churn, type EarlierMerge, HISTORY_DAYS, type History } from '../../domain/history.js';
import { type Author, authorKey, type PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { nameAuthors } from '../authors.js';
import { Actor, authorOf, instant, nodesOf } from './answers.js';
import { type CommitRange, type Count, countAll } from './counts.js';
import type { Read } from './search-result.js';
import { mergedBefore, mergedWithin } from './search.js';
import { windowOf } from './windows.js';

/** Who belongs to the repository is not new to it; asking for everybody else only keeps the searches few. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** The paths of the week whose earlier changes are counted: those that the most pull requests touch. */
const MAX_PATHS = 40;
/** How far back reverts are looked for; judgements ask for those of the last days. */
const REVERT_DAYS = 14;
const DAY = 86_400_000;

/** The people who may be new: GitHub's `FIRST_TIME_CONTRIBUTOR` does not tell, as it reads `CONTRIBUTOR` once merged. */
function candidates(read: readonly Read[]): { author: Author; login: string }[] {
  const found = new Map<string, { author: Author; login: string }>();
  for (const { pullRequest, association, login } of read) {
    const { author } = pullRequest;
    if (author === null || author.bot || login === null || INSIDERS.has(association)) continue;
    if (/^[\w-]+$/.test(login)) found.set(authorKey(author), { author, login });
  }
  return [...found.values()];
}

/** The paths that tell the most about where the week's changes meet; even counts go by lines, then by name. */
function busiestPaths(pullRequests: readonly PullRequest[]): string[] {
  const paths = new Map<string, { pullRequests: number; lines: number }>();
  for (const { path, additions, deletions } of pullRequests.flatMap(one => one.files)) {
    const seen = paths.get(path) ?? { pullRequests: 0, lines: 0 };
    paths.set(path, { pullRequests: seen.pullRequests + 1, lines: seen.lines + additions + deletions });
  }
  return [...paths]
    .sort(([a, m], [b, n]) => n.pullRequests - m.pullRequests || n.lines - m.lines || (a < b ? -1 : 1))
    .slice(0, MAX_PATHS)
    .map(([path]) => path);
}

const CommitNode = z.object({
  author: z.object({ name: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }).nullable(),
});

/** How much each path changed, and by how many people where all of its commits were told: a part would tell too few. */
function churnOf(paths: readonly string[], counts: readonly Count[]): Map<string, Churn> {
  const identities = counts.map(({ nodes }) =>
    nodes.map(node => {
      const { author } = CommitNode.parse(node);
      return { name: author?.name ?? '', email: '', ...(author?.user && { login: author.user.login }) };
    }),
  );
  const call = nameAuthors(identities.flat());
  return new Map(
    paths.map((path, n) => {
      const authors = identities[n] ?? [];
      const { count: changes } = counts[n] ?? { count: 0 };
      const people = new Set(authors.map(identity => authorKey(call(identity)))).size;
      return [path, authors.length === changes ? { changes, authors: people } : { changes }];
    }),
  );
}

const RevertNode = z.object({
  number: z.int(),
  title: z.string(),
  mergedAt: z.string(),
  author: Actor,
  files: z.object({ nodes: nodesOf(z.object({ path: z.string() })) }).nullable(),
});

/** In the order in which they were merged; what came back incomplete is left out. */
function revertsOf({ nodes }: Count): EarlierMerge[] {
  const reverts = nodes.flatMap(node => {
    const { data } = RevertNode.safeParse(node);
    if (data === undefined) return [];
    const { number, title, files } = data;
    const author = authorOf(data.author);
    return [
      {
        number,
        title,
        author: author === null ? null : authorKey(author),
        mergedAt: instant(data.mergedAt),
        paths: (files?.nodes ?? []).map(({ path }) => path),
      },
    ];
  });
  return reverts.toSorted((a, b) => Date.parse(a.mergedAt) - Date.parse(b.mergedAt) || a.number - b.number);
}

/**
 * Who of the week is new, how much people had merged before, how often and by how many its busiest paths had been
 * changed, and what was reverted in the days before it.
 */
export async function askForPast(
  client: GitHubClient,
  search: string,
  range: Omit<CommitRange, 'since'>,
  read: readonly Read[],
  /** One search for each of the periods before whose merges are counted. */
  periods: readonly string[],
): Promise<Required<Pick<Gathered, 'newContributors' | 'history' | 'mergedBefore'>>> {
  const people = candidates(read);
  const paths = busiestPaths(read.map(({ pullRequest }) => pullRequest));
  const daysBefore = (days: number) => new Date(Date.parse(range.until) - days * DAY).toISOString();
  const earlier = mergedBefore(search, range.until);
  const lately = mergedWithin(search, windowOf(daysBefore(REVERT_DAYS), range.until));
  const questions = [
    { search: `${lately} revert in:title sort:created-desc`, tell: true },
    ...periods.map(period => ({ search: period })),
    ...people.map(({ login }) => ({ search: `${earlier} author:${login}` })),
    ...paths.map(path => ({ path })),
  ];
  const counts = await countAll(client, questions, { ...range, since: daysBefore(HISTORY_DAYS) });
  const [reverts = { count: 0, nodes: [] }, ...others] = counts;
  const rest = others.slice(periods.length);
  const merged = people.map((_, n) => rest[n]?.count ?? 0);
  const history: History = {
    days: HISTORY_DAYS,
    churn: churnOf(paths, rest.slice(people.length)),
    reverts: revertsOf(reverts),
    mergedBy: new Map(people.map(({ author }, n) => [authorKey(author), merged[n] ?? 0])),
  };
  return {
    newContributors: people.filter((_, n) => merged[n] === 0).map(({ author }) => author),
    history,
    mergedBefore: others.slice(0, periods.length).map(({ count }) => count),
  };
}
