import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import type { Period } from '../domain/period.js';
import type { GitHubClient } from '../github/client.js';
import { archived, noRepository, switchedOff } from './failures.js';
import { type ReportKey, reportKey } from './marker.js';
import type { PublishOptions, PublishPorts, PublishRequest } from './publisher.js';
import type { Target, ThreadKind } from './thread-kind.js';

/** Where reports are looked for, and which. */
export interface Surroundings {
  kind: ThreadKind;
  client: GitHubClient;
  log: PublishPorts['log'];
  target: Target;
  key: ReportKey;
  period: Period;
}

/** What every step of posting one report to one kind of thread needs. */
export interface Posting extends Surroundings {
  sleep: PublishPorts['sleep'];
  options: PublishOptions;
  /** What `create` needs to know beside the text. */
  place: Record<string, string>;
}

/** What is told of a report before there is one. */
export interface Inquiry {
  digest: Pick<Digest, 'repository' | 'period' | 'baseBranch' | 'schemaVersion'>;
  options: Pick<PublishOptions, 'postToRepository' | 'language'>;
  ports: Pick<PublishPorts, 'log'>;
}

const TargetAnswer = z.object({
  repository: z.object({ id: z.string(), nameWithOwner: z.string(), isArchived: z.boolean(), enabled: z.boolean() }),
});

/** Looks at the repository first: whatever is wrong there is told before anything is written. */
export async function lookAround(
  kind: ThreadKind,
  client: GitHubClient,
  { digest, options, ports }: Inquiry,
): Promise<Surroundings> {
  const target = await openTarget(kind, client, options.postToRepository);
  const key = reportKey(digest, options.language);
  return { kind, client, log: ports.log, target, key, period: digest.period };
}

export async function openPosting(kind: ThreadKind, client: GitHubClient, request: PublishRequest): Promise<Posting> {
  const { options, ports } = request;
  const around = await lookAround(kind, client, request);
  const place = await kind.place(client, around.target, options.discussionCategory);
  return { ...around, sleep: ports.sleep, options, place };
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
