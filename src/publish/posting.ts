import { z } from 'zod';
import type { Digest } from '../domain/digest.js';
import type { Period } from '../domain/period.js';
import type { GitHubClient } from '../github/client.js';
import { failureOf } from '../github/errors.js';
import { archived, noRepository, switchedOff } from './failures.js';
import { type ReportKey, reportKey } from './marker.js';
import type { PublishOptions, PublishPorts, PublishRequest } from './publisher.js';
import { type Target, type ThreadKind, ThreadsPage } from './thread-kind.js';

/** Where reports are looked for, and which. */
export interface Surroundings {
  kind: ThreadKind;
  client: GitHubClient;
  log: PublishPorts['log'];
  target: Target;
  key: ReportKey;
  period: Period;
  /** The labels that are asked for. */
  labels: readonly KnownLabel[];
  /** The newest threads, as they were when the repository was looked at; null once they were gone through. */
  firstPage: ThreadsPage | null;
  /** Texts of threads that were read already, by id. */
  texts: Map<string, string>;
}

export type Seen = Map<ThreadKind['id'], Surroundings>;

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
  options: Pick<PublishOptions, 'postToRepository' | 'language' | 'labels'>;
  ports: Pick<PublishPorts, 'log' | 'seen'>;
}

/** A label of the repository; without an id it is not there yet. */
export interface KnownLabel {
  name: string;
  id: string | null;
}

const RepositoryAnswer = z.object({
  repository: z.looseObject({
    id: z.string(),
    nameWithOwner: z.string(),
    isArchived: z.boolean(),
    enabled: z.boolean(),
    threads: z.unknown(),
  }),
});

/** Looks at the repository first: whatever is wrong there is told before anything is written. */
export async function lookAround(
  kind: ThreadKind,
  client: GitHubClient,
  { digest, options, ports }: Inquiry,
): Promise<Surroundings> {
  const known = ports.seen.get(kind.id);
  if (known !== undefined) return known;
  const { target, firstPage, labels } = await look(kind, client, options.postToRepository, labelsOf(options.labels));
  const around: Surroundings = {
    kind,
    client,
    log: ports.log,
    target,
    key: reportKey(digest, options.language),
    period: digest.period,
    labels,
    firstPage,
    texts: new Map(),
  };
  ports.seen.set(kind.id, around);
  return around;
}

export async function openPosting(kind: ThreadKind, client: GitHubClient, request: PublishRequest): Promise<Posting> {
  const { options, ports } = request;
  const around = await lookAround(kind, client, request);
  const place = await kind.place(client, around.target, options.discussionCategory);
  return { ...around, sleep: ports.sleep, options, place };
}

/** The same label in two spellings is one. */
function labelsOf(names: readonly string[]): string[] {
  return [...new Map(names.map(name => [name.toLowerCase(), name])).values()];
}

interface Look {
  target: Target;
  firstPage: ThreadsPage;
  labels: KnownLabel[];
}

const Label = z.object({ id: z.string() }).nullish();

async function look(kind: ThreadKind, client: GitHubClient, asked: string, names: readonly string[]): Promise<Look> {
  const [owner = '', name = ''] = asked.split('/');
  const labels = names.map((label, n) => `label${n}: label(name: ${JSON.stringify(label)}) { id }`);
  const { data, failures } = await client.ask(kind.documents.look(labels.join('\n')), { owner, name }, 3);
  const parsed = RepositoryAnswer.safeParse(data);
  if (!parsed.success) throw noRepository(failureOf(failures), asked);
  const { repository } = parsed.data;
  if (repository.isArchived) throw archived(kind, repository.nameWithOwner);
  if (!repository.enabled) throw switchedOff(kind, repository.nameWithOwner);
  if (failures.length > 0) throw failureOf(failures);
  return {
    target: { id: repository.id, nameWithOwner: repository.nameWithOwner, owner, name },
    firstPage: ThreadsPage.parse(repository.threads),
    labels: names.map((label, n) => ({ name: label, id: Label.parse(repository[`label${n}`])?.id ?? null })),
  };
}
