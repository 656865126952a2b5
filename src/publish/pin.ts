import { z } from 'zod';
import { orWarn } from './failures.js';
import { isEarlierReport, readMarker } from './marker.js';
import type { Posting } from './posting.js';
import type { Thread } from './thread-kind.js';

const MAX_PINNED = 3;

const PINNED_QUERY = /* GraphQL */ `
  query Pinned($id: ID!) {
    repository: node(id: $id) { ... on Repository {
      pinnedIssues(first: 10) { nodes { issue { id body viewerDidAuthor } } }
    } }
  }`;

const PIN = /* GraphQL */ `
  mutation Pin($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }`;

const UNPIN = /* GraphQL */ `
  mutation Unpin($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }`;

const Pinned = z.object({
  repository: z.object({
    pinnedIssues: z.object({
      nodes: z.array(z.object({ issue: z.object({ id: z.string(), body: z.string(), viewerDidAuthor: z.boolean() }) })),
    }),
  }),
});

/**
 * Pins the report in the place of earlier reports. Those would else fill all three places that a repository has within
 * three weeks; what a person pinned keeps its place.
 */
export async function pin(posting: Posting, thread: Thread): Promise<void> {
  const { client, log, target, kind, options } = posting;
  if (kind.id === 'discussion') {
    const alone = !options.publish.includes('issue');
    if (alone) log.warning('pin: GitHub lets nobody pin discussions but by hand, so the discussion was not pinned.');
    return;
  }
  await orWarn(log, `${thread.url} could not be pinned.`, async () => {
    const { repository } = await client.query(PINNED_QUERY, { id: target.id }, Pinned);
    const pinned = repository.pinnedIssues.nodes.map(({ issue }) => issue);
    if (pinned.some(({ id }) => id === thread.id)) return;
    const earlier = pinned.filter(issue => issue.viewerDidAuthor && isEarlier(posting, issue.body));
    if (pinned.length - earlier.length >= MAX_PINNED) {
      log.warning(`${thread.url} was not pinned, since ${MAX_PINNED} other issues are, and GitHub takes no more.`);
      return;
    }
    for (const { id } of earlier) await client.mutate(UNPIN, { id }, z.unknown());
    await client.mutate(PIN, { id: thread.id }, z.unknown());
  });
}

function isEarlier({ key, period }: Posting, body: string): boolean {
  const marker = readMarker(body);
  return marker !== null && isEarlierReport(marker, key, period.firstDay);
}
