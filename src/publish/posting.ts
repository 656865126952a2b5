import { z } from 'zod';
import type { Period } from '../domain/period.js';
import type { GitHubClient } from '../github/client.js';
import { archived, noRepository, switchedOff } from './failures.js';
import { type ReportKey, reportKey } from './marker.js';
import type { PublishOptions, PublishPorts, PublishRequest } from './publisher.js';
import type { Target, ThreadKind } from './thread-kind.js';

/** What every step of posting one report to one kind of thread needs. */
export interface Posting {
  kind: ThreadKind;
  client: GitHubClient;
  log: PublishPorts['log'];
  sleep: PublishPorts['sleep'];
  target: Target;
  key: ReportKey;
  period: Period;
  options: PublishOptions;
  /** What `create` needs to know beside the text. */
  place: Record<string, string>;
}

const TargetAnswer = z.object({
  repository: z.object({ id: z.string(), nameWithOwner: z.string(), isArchived: z.boolean(), enabled: z.boolean() }),
});

/** Looks at the repository first: whatever is wrong there is told before anything is written. */
export async function openPosting(
  kind: ThreadKind,
  client: GitHubClient,
  { digest, options, ports }: PublishRequest,
): Promise<Posting> {
  const target = await openTarget(kind, client, options.postToRepository);
  return {
    kind,
    client,
    log: ports.log,
    sleep: ports.sleep,
    target,
    key: reportKey(digest, options.language),
    period: digest.period,
    options,
    place: await kind.place(client, target, options.discussionCategory),
  };
}

async function openTarget(kind: ThreadKind, client: GitHubClient, asked: string): Promise<Target> {
  const [owner = '', name = ''] = asked.split('/');
  const { repository } = await client
    .query(kind.documents.target, { owner, name }, TargetAnswer)
    .catch((error: unknown) => {
      throw noRepository(error, asked);
    });
  if (repository.isArchived) throw archived(kind, repository.nameWithOwner);
  if (!repository.enabled) throw switchedOff(kind, repository.nameWithOwner);
  return { id: repository.id, nameWithOwner: repository.nameWithOwner, owner, name };
}
