import { z } from 'zod';
import { readBody } from './body.js';
import { isEarlierReport } from './marker.js';
import { AUTHOR_FIELDS, Authored, isOwn } from './own.js';
import type { Posting } from './posting.js';
import { copiesAmong } from './renames.js';
import { tryOrWarn } from './retry.js';
import type { Thread } from './thread-kind.js';

const MAX_PINNED = 3;

const PINNED_QUERY = /* GraphQL */ `
  query Pinned($id: ID!) {
    repository: node(id: $id) { ... on Repository {
      pinnedIssues(first: 10) { nodes { issue { id title body ${AUTHOR_FIELDS} } } }
    } }
  }`;

const PIN = /* GraphQL */ `
  mutation Pin($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }`;

const UNPIN = /* GraphQL */ `
  mutation Unpin($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }`;

const Pinned = z.object({
  repository: z.object({
    pinnedIssues: z.object({
      nodes: z.array(z.object({ issue: Authored.extend({ id: z.string(), title: z.string(), body: z.string() }) })),
    }),
  }),
});

/**
 * Pins the report and unpins earlier reports, which would otherwise fill the three places of a repository within three
 * weeks. Issues that people have pinned stay pinned. GitHub's API cannot pin discussions.
 */
export async function pin(posting: Posting, thread: Thread): Promise<void> {
  const { client, log, repository, account, kind, options } = posting;
  if (kind.id === 'discussion') {
    const withoutIssue = !options.publish.includes('issue');
    if (withoutIssue) log.warning('pin: the discussion was not pinned, since GitHub lets only people pin discussions.');
    return;
  }
  await tryOrWarn(log, `${thread.url} could not be pinned.`, async () => {
    const answer = await client.query(PINNED_QUERY, { id: repository.id }, Pinned);
    const pinned = answer.repository.pinnedIssues.nodes.map(({ issue }) => issue);
    if (pinned.some(({ id }) => id === thread.id)) return;
    const earlier = await earlierReports(
      posting,
      pinned.filter(issue => isOwn(issue, account)),
    );
    if (pinned.length - earlier.length >= MAX_PINNED) {
      log.warning(
        `${thread.url} was not pinned: ${MAX_PINNED} other issues are pinned, and GitHub allows no more. Unpin one of them.`,
      );
      return;
    }
    for (const { id } of earlier) await client.mutate(UNPIN, { id }, z.unknown());
    await client.mutate(PIN, { id: thread.id }, z.unknown());
  });
}

interface PinnedIssue {
  id: string;
  title: string;
  body: string;
}

async function earlierReports(
  { key, period, readRenames }: Posting,
  issues: readonly PinnedIssue[],
): Promise<PinnedIssue[]> {
  const reports = issues.flatMap(issue => {
    const content = readBody(issue.body);
    return content !== null && isEarlierReport(content.marker, key, period.firstDay) ? [{ ...issue, content }] : [];
  });
  const copies = await copiesAmong(reports, readRenames);
  return reports.filter(({ id }) => !copies.has(id));
}
