import { z } from 'zod';
import type { Reference } from '../../domain/gathered.js';
import { compareText } from '../../domain/order.js';
import type { PullRequest } from '../../domain/pull-request.js';
import { inForm } from '../../github/answer-form.js';
import type { GitHubClient } from '../../github/client.js';
import { PullRequestNode, pullRequestOf } from './answers.js';
import { lookUpQuery } from './queries.js';
import type { RepositoryName } from './repository-name.js';
import { mergedBefore } from './search.js';

const REFERENCES_PER_REQUEST = 10;

/** A pull request that is not merged has no `mergedAt`, and is left out. */
const Merged = z
  .array(z.unknown())
  .transform(nodes => nodes.flatMap(node => PullRequestNode.safeParse(node).data ?? []));

interface Found {
  nodes: readonly PullRequestNode[];
  /** The commit that was asked about. */
  sha?: string;
}

/** The answer to any of the three kinds of question: one pull request, those of a commit, or a list. */
const FoundAnswer: z.ZodType<Found> = z
  .union([
    PullRequestNode.transform(node => ({ nodes: [node] })),
    z
      .object({ oid: z.string(), associatedPullRequests: z.object({ nodes: Merged }) })
      .transform(({ oid, associatedPullRequests: { nodes } }) => ({ sha: oid, nodes: firstMerged(nodes) })),
    z.object({ nodes: Merged }),
  ])
  .catch({ nodes: [] });

/** A commit comes to a branch with the first of its pull requests; others merge that branch into another one. */
function firstMerged(nodes: readonly PullRequestNode[]): PullRequestNode[] {
  return nodes.toSorted((a, b) => compareText(a.mergedAt, b.mergedAt)).slice(0, 1);
}

/** The same pull request can be the answer to several questions, each about another commit of it. */
function joined(before: PullRequest | undefined, { nodes: _, sha }: Found, found: PullRequest): PullRequest {
  const known = before?.branchCommits ?? [];
  const isNew = sha !== undefined && sha !== found.commitSha && !known.includes(sha);
  const branchCommits = isNew ? [...known, sha] : known;
  return { ...found, ...(branchCommits.length > 0 && { branchCommits }) };
}

const Answer = z.looseObject({ repository: z.record(z.string(), z.unknown()).nullable() });

/** A search for the words of a title, without its quotes, which would end the phrase. */
function titleSearch(search: string, start: string, title: string): string {
  const words = title.replaceAll(/["\\]/g, ' ').replace(/…$/, '').trim();
  return `${mergedBefore(search, start)} in:title "${words.slice(0, 200)}"`;
}

/**
 * The pull requests that the references may mean: those merged before `start`, and those of the period that are named by a
 * commit other than their merge. A title can match several, and the analysis of reverts decides which one is meant.
 * References that GitHub does not know are left out. Throws GitHubError.
 */
export async function lookUp(
  client: GitHubClient,
  repository: RepositoryName,
  search: string,
  start: string,
  references: readonly Reference[],
): Promise<PullRequest[]> {
  const found = new Map<number, PullRequest>();
  for (let n = 0; n < references.length; n += REFERENCES_PER_REQUEST) {
    const batch = references.slice(n, n + REFERENCES_PER_REQUEST).map(({ number, sha, title }) => {
      if (number !== undefined) return { number };
      return sha === undefined ? { search: titleSearch(search, start, title ?? '') } : { sha };
    });
    const { data } = await client.ask(lookUpQuery(batch), { ...repository }, 3);
    const answer = Answer.safeParse(data);
    if (!answer.success) continue;
    for (let index = 0; index < batch.length; index += 1) {
      const name = `found${index}`;
      const answered = inForm(FoundAnswer, answer.data.repository?.[name] ?? answer.data[name]);
      for (const node of answered.nodes) {
        const pullRequest = joined(found.get(node.number), answered, pullRequestOf(node));
        if (pullRequest.mergedAt < start || pullRequest.branchCommits) found.set(node.number, pullRequest);
      }
    }
  }
  return [...found.values()];
}
