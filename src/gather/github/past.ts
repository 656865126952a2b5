import type { Gathered } from '../../domain/gathered.js';
import { HISTORY_DAYS, type History } from '../../domain/history.js';
import { type Author, authorKey, type PullRequest } from '../../domain/pull-request.js';
import type { GitHubClient } from '../../github/client.js';
import { authorOf, type PullRequestNode } from './answers.js';
import { type CommitRange, countAll } from './counts.js';
import { mergedBefore } from './search.js';

/** Who belongs to the repository is not new to it; asking for everybody else only keeps the searches few. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** The paths of the week whose earlier changes are counted: those that the most pull requests touch. */
const MOST_PATHS = 40;
const DAY = 86_400_000;

/** The people who may be new: GitHub's `FIRST_TIME_CONTRIBUTOR` does not tell, as it reads `CONTRIBUTOR` once merged. */
function candidates(nodes: readonly PullRequestNode[]): { author: Author; login: string }[] {
  const found = new Map<string, { author: Author; login: string }>();
  for (const node of nodes) {
    const author = authorOf(node.author);
    if (author === null || author.bot || node.author === null || INSIDERS.has(node.authorAssociation)) continue;
    if (/^[\w-]+$/.test(node.author.login)) found.set(authorKey(author), { author, login: node.author.login });
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
    .slice(0, MOST_PATHS)
    .map(([path]) => path);
}

/** Who of the week is new, how much people had merged before, and how often its busiest paths had changed. */
export async function askForPast(
  client: GitHubClient,
  search: string,
  range: Omit<CommitRange, 'since'>,
  nodes: readonly PullRequestNode[],
  pullRequests: readonly PullRequest[],
): Promise<Required<Pick<Gathered, 'newContributors' | 'history'>>> {
  const people = candidates(nodes);
  const paths = busiestPaths(pullRequests);
  const since = new Date(Date.parse(range.until) - HISTORY_DAYS * DAY).toISOString();
  const earlier = mergedBefore(search, range.until);
  const questions = [
    ...people.map(({ login }) => ({ search: `${earlier} author:${login}` })),
    ...paths.map(path => ({ path })),
  ];
  const counts = await countAll(client, questions, { ...range, since });
  const countOf = (n: number) => counts[n] ?? 0;
  const history: History = {
    days: HISTORY_DAYS,
    churn: new Map(paths.map((path, n) => [path, { changes: countOf(people.length + n) }])),
    mergedBy: new Map(people.map(({ author }, n) => [authorKey(author), countOf(n)])),
  };
  return { newContributors: people.filter((_, n) => countOf(n) === 0).map(({ author }) => author), history };
}
